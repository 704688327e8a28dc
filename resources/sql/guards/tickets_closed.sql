-- INC-11: what is closed was solved before, and how is documented.
SELECT solved_at IS NOT NULL AND (coalesce(trim(solution), '') <> '' OR coalesce(trim(workaround), '') <> '') AS ok
FROM tickets
WHERE id = CAST(:id AS text)
