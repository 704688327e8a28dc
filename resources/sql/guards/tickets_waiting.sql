-- INC-12: waiting names whom for and when it goes on.
SELECT coalesce(waiting_for, '') IN ('customer', 'third_party', 'change', 'problem') AND resume_at IS NOT NULL AS ok
FROM tickets
WHERE id = CAST(:id AS text)
