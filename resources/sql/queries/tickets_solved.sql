-- Solved and not yet closed, oldest solution first (INC-11).
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM tickets t
WHERE t.removed_at IS NULL AND t.state = 'solved'
ORDER BY t.solved_at, t.id
