CREATE OR REPLACE VIEW report.entries WITH (security_invoker = true) AS
SELECT t.number, e.kind, e.direction, e.party, make_interval(secs => e.duration_s) AS duration, to_timestamp(e.occurred_at) AS occurred_at,
    to_timestamp(e.recorded_at) AS recorded_at, e.login, e.voided_at IS NOT NULL AS taken_back
FROM core.ticket_entries e
JOIN core.tickets t ON t.id = e.ticket_id
WHERE e.removed_at IS NULL AND t.removed_at IS NULL;
COMMENT ON VIEW report.entries IS 'Calls, notes, notifications, remote sessions and mails of the tickets, without their texts. occurred_at is what the agent said, recorded_at the server''s time.'
