-- The newest 50 tickets of a tenant.
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM tickets t
WHERE t.tenant_id = CAST(:tenant AS text) AND t.removed_at IS NULL
ORDER BY t.recorded_at DESC, t.id DESC
LIMIT 50
