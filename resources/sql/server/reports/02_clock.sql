CREATE OR REPLACE VIEW report.clock WITH (security_invoker = true) AS
SELECT t.number, t.class, to_timestamp(t.reported_at) AS reported_at, to_timestamp(k.due_at) AS due_at, make_interval(secs => k.used_seconds) AS used, k.verdict,
    to_timestamp(k.computed_at) AS computed_at
FROM core.ticket_clocks k
JOIN core.tickets t ON t.id = k.ticket_id
WHERE t.removed_at IS NULL;
COMMENT ON VIEW report.clock IS 'A copy of the response clock as the program computed it at computed_at (servicecenterctl server copy-clocks). used is service time; verdict is open, breached, met or met_late.'
