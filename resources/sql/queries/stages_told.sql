-- The stages that were told to a person already, of tickets whose clock still runs.
SELECT e.id AS id
FROM ticket_entries e
JOIN tickets t ON t.id = e.ticket_id AND t.notified_at IS NULL AND t.state IN ('new', 'qualified', 'in_progress', 'waiting')
WHERE e.kind = 'stage' AND e.login = CAST(:login AS text)
