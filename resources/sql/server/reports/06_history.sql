CREATE OR REPLACE VIEW report.history WITH (security_invoker = true) AS
SELECT a.seq, a.kind, a.entity, a.entity_id, t.number AS ticket, a.field, a.old_value, a.new_value, a.login, to_timestamp(a.occurred_at) AS occurred_at, to_timestamp(a.recorded_at) AS recorded_at
FROM core.activities a
LEFT JOIN core.tickets t ON t.id = a.ticket_id;
COMMENT ON VIEW report.history IS 'Who changed what, and when; in the order of the ledger (seq).'
