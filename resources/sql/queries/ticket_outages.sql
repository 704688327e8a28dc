-- The outages that were stated from this ticket or name it (AVL-2).
SELECT id, title, from_at, to_at
FROM outages
WHERE ticket_id = CAST(:id AS text) AND removed_at IS NULL
ORDER BY from_at, id
