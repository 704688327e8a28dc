-- Open tickets that prevent operation and of which nobody in operation or on call was told since they came or were judged so (TIME-7).
SELECT id, number, title, clock_from, confidential, classified_at, classified_by, recorded_by FROM (
    SELECT t.id AS id, t.number AS number, t.title AS title, t.recorded_by AS recorded_by, t.clock_from AS clock_from, t.confidential AS confidential, r.occurred_at AS classified_at, r.login AS classified_by,
        (SELECT max(a.occurred_at) FROM ticket_entries a WHERE a.ticket_id = t.id AND a.kind = 'alert' AND a.voided_at IS NULL) AS alerted_at
    FROM tickets t
    LEFT JOIN ticket_entries r ON r.id = (
        SELECT e.id FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'reclassified' AND e.voided_at IS NULL ORDER BY e.occurred_at DESC, e.id DESC LIMIT 1)
    WHERE t.removed_at IS NULL AND t.class = 'prevents' AND t.kind = 'incident' AND t.imported_from IS NULL AND t.state IN ('new', 'qualified', 'in_progress', 'waiting')
) AS c
WHERE alerted_at IS NULL OR alerted_at < CASE WHEN coalesce(classified_at, 0) > clock_from THEN classified_at ELSE clock_from END
