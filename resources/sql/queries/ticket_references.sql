SELECT id, system, number
FROM ticket_references
WHERE ticket_id = CAST(:id AS text) AND removed_at IS NULL
ORDER BY system, number
