CREATE OR REPLACE VIEW report.maintenance WITH (security_invoker = true) AS
SELECT w.title, w.kind, w.state, to_timestamp(w.from_at) AS begins_at, to_timestamp(w.to_at) AS ends_at, to_timestamp(w.actual_from_at) AS began_at, to_timestamp(w.actual_to_at) AS ended_at,
    w.reason, w.restrictions, to_timestamp(w.notice_by) AS announce_by, make_interval(secs => w.shortfall_s) AS announced_late_by, w.approver
FROM core.maintenance_windows w
WHERE w.removed_at IS NULL;
COMMENT ON VIEW report.maintenance IS 'Maintenance windows that are rows: deviations, additional and emergency ones, and regular ones that were announced or held. Regular ones of the rules that nobody touched are not rows.'
