-- What queues keep of the open tickets, of those not closed yet, and of the newest :closed others.
SELECT t.id, t.number, t.title, t.version, t.channel, t.reported_at, t.class, t.caller_name, t.priority, t.state, t.level, t.team_id, t.owner,
    t.follow_up_at, t.clock_from, t.promised, t.notified_at, t.notified_due_at,
    CASE WHEN t.notified_at IS NULL THEN NULL
         ELSE (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) END AS last_informed_at,
    n.name AS tenant, s.name AS service, t.external_party, t.confidential, t.notified_late_record
FROM tickets t
LEFT JOIN tenants n ON n.id = t.tenant_id
LEFT JOIN services s ON s.id = t.service_id
WHERE t.removed_at IS NULL AND (t.state IN ('new', 'qualified', 'in_progress', 'waiting') OR t.closed_at IS NULL OR t.id IN (
    SELECT d.id FROM tickets d
    WHERE d.removed_at IS NULL AND d.closed_at IS NOT NULL AND d.state || '' IN ('solved', 'closed', 'withdrawn') -- by closed_at, not by state
    ORDER BY d.closed_at DESC, d.id DESC
    LIMIT CAST(:closed AS integer)))
