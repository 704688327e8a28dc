-- By own number or by a foreign reference (INC-13).
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM tickets t
WHERE t.removed_at IS NULL AND (t.number = CAST(:number AS text)
    OR t.id IN (SELECT r.ticket_id FROM ticket_references r WHERE r.number = CAST(:number AS text) AND r.removed_at IS NULL))
ORDER BY t.recorded_at DESC
LIMIT 1
