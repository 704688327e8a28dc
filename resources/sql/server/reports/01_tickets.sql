-- Columns are only added, at the end, so that what others built on a view stays.
CREATE OR REPLACE VIEW report.tickets WITH (security_invoker = true) AS
SELECT t.number, t.title, t.kind, t.class, t.state, t.level, t.priority, t.promised <> 0 AS promised,
    to_timestamp(t.reported_at) AS reported_at, to_timestamp(t.recorded_at) AS recorded_at, t.channel,
    n.name AS tenant, s.name AS service, c.name AS category, t.cause_place, m.name AS team, t.owner, t.external_party, t.escalation_count,
    to_timestamp(t.notified_at) AS notified_at, t.notified_via, to_timestamp(t.notified_due_at) AS notified_due_at,
    make_interval(secs => t.notified_used) AS notified_after, t.notified_late_record <> 0 AS notified_recorded_late,
    to_timestamp(t.follow_up_at) AS follow_up_at, to_timestamp(t.solved_at) AS solved_at, to_timestamp(t.closed_at) AS closed_at,
    t.confidential <> 0 AS confidential
FROM core.tickets t
LEFT JOIN core.tenants n ON n.id = t.tenant_id
LEFT JOIN core.services s ON s.id = t.service_id
LEFT JOIN core.categories c ON c.id = t.category_id
LEFT JOIN core.teams m ON m.id = t.team_id
WHERE t.removed_at IS NULL;
COMMENT ON VIEW report.tickets IS 'One row a ticket that the reader may see. notified_after is service time; reported_at is what the customer''s report counts from, recorded_at when it was written down.'
