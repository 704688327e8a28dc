-- AVL-2: an outage has a span, a class, a place of cause, and something it is about. Begin, recorded end, class, place of
-- cause and announcement change only as a marked correction with its reason; ending a running one is none.
SELECT o.removed_at IS NOT NULL OR (
    (o.to_at IS NULL OR o.to_at > o.from_at)
    AND o.class IN ('prevents', 'hinders', 'minor')
    AND o.side IN ('both', 'public_client', 'private_client')
    AND o.cause_place IN ('ours', 'customer', 'network', 'third_party')
    AND (o.corrected_at IS NULL OR coalesce(trim(o.correction), '') <> '')
    AND (EXISTS (SELECT 1 FROM outage_items i WHERE i.outage_id = o.id AND i.removed_at IS NULL)
        OR EXISTS (SELECT 1 FROM outage_services s WHERE s.outage_id = o.id AND s.removed_at IS NULL))
    AND NOT EXISTS (
        SELECT 1 FROM before_images b
        WHERE b.op_id = o.op_id AND b.entity = 'outages' AND b.entity_id = o.id AND b.fields NOT LIKE '%"corrected_at":%'
            AND (b.fields LIKE '%"from_at":%' OR b.fields LIKE '%"class":%' OR b.fields LIKE '%"cause_place":%' OR b.fields LIKE '%"planned":%' OR b.fields LIKE '%"announced_at":%'
                OR (o.to_at IS NOT NULL AND b.fields LIKE '%"to_at":%' AND b.fields NOT LIKE '%"to_at":null%' AND b.fields NOT LIKE '%"to_at": null%')))
) AS ok
FROM outages o
WHERE o.id = CAST(:id AS text)
