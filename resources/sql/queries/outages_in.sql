SELECT o.id, o.title, o.from_at, o.to_at, o.class, o.side, o.cause, o.cause_place, o.planned, o.announced_at, o.ticket_id, o.problem, o.change,
       o.source, o.corrected_at, o.correction, t.number
FROM outages o
LEFT JOIN tickets t ON t.id = o.ticket_id
WHERE o.removed_at IS NULL AND o.from_at < CAST(:to AS bigint) AND coalesce(o.to_at, CAST(:to AS bigint)) > CAST(:from AS bigint)
ORDER BY o.from_at, o.id
