-- The tickets :ids, a JSON array, in its order.
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM json_each(:ids) AS wanted
JOIN tickets t ON t.id = wanted.value
WHERE t.removed_at IS NULL
ORDER BY wanted.key
