-- AVL-2: an outage that stands is about something.
SELECT o.removed_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM outage_items i WHERE i.outage_id = o.id AND i.removed_at IS NULL)
    OR EXISTS (SELECT 1 FROM outage_services s WHERE s.outage_id = o.id AND s.removed_at IS NULL) AS ok
FROM outage_items changed
JOIN outages o ON o.id = changed.outage_id
WHERE changed.id = CAST(:id AS text)
