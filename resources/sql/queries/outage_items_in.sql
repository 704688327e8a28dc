SELECT m.outage_id, m.item_id AS member
FROM outage_items m
JOIN outages o ON o.id = m.outage_id
WHERE m.removed_at IS NULL AND o.removed_at IS NULL AND o.from_at < CAST(:to AS bigint) AND coalesce(o.to_at, CAST(:to AS bigint)) > CAST(:from AS bigint)
ORDER BY m.outage_id, m.item_id
