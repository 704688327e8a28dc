CREATE OR REPLACE VIEW report.outages WITH (security_invoker = true) AS
SELECT o.title, s.name AS service, to_timestamp(o.from_at) AS began_at, to_timestamp(o.to_at) AS ended_at, o.class, o.side, o.cause_place, o.cause, o.planned <> 0 AS planned,
    to_timestamp(o.announced_at) AS announced_at, t.number AS ticket, o.problem, o.change, to_timestamp(o.corrected_at) AS corrected_at, o.correction
FROM core.outages o
LEFT JOIN core.outage_services os ON os.outage_id = o.id AND os.removed_at IS NULL
LEFT JOIN core.services s ON s.id = os.service_id
LEFT JOIN core.tickets t ON t.id = o.ticket_id
WHERE o.removed_at IS NULL;
COMMENT ON VIEW report.outages IS 'One row an outage and service that was down with it; ended_at is empty while it runs. What availability counts of it depends on the service profile.'
