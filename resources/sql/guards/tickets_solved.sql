-- INC-11: solving needs a documented solution or workaround.
SELECT coalesce(trim(solution), '') <> '' OR coalesce(trim(workaround), '') <> '' AS ok
FROM tickets
WHERE id = CAST(:id AS text)
