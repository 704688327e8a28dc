-- The newest 50 tickets whose number, title or caller holds the parts.
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM ticket_parts s
JOIN ticket_search_rows r ON r.number = s.rowid
JOIN tickets t ON t.id = r.ticket_id
WHERE ticket_parts MATCH :query AND t.removed_at IS NULL AND coalesce(:tenant, '') IN ('', t.tenant_id)
ORDER BY s.rowid DESC
LIMIT 50
