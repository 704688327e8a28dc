-- The accumulations that a person saw and found to be none (SLA-8), of tickets that are still open.
SELECT e.id AS id
FROM ticket_entries e
JOIN tickets t ON t.id = e.ticket_id AND t.state IN ('new', 'qualified', 'in_progress', 'waiting')
WHERE e.kind = 'accumulation' AND e.login = CAST(:login AS text)
