-- The newest 50 tickets with all words.
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM ticket_search s
JOIN tickets t ON t.id = s.ticket_id
WHERE ticket_search MATCH :query AND t.removed_at IS NULL AND coalesce(:tenant, '') IN ('', t.tenant_id)
ORDER BY s.rowid DESC
LIMIT 50
