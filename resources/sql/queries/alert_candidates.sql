-- Open tickets that prevent operation and of which nobody in operation or on call was told since they came or were judged so (TIME-7).
SELECT * FROM (
    SELECT t.id AS id, t.number AS number, t.title AS title, t.recorded_by AS recorded_by, t.clock_from AS clock_from,
        (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'reclassified' AND e.voided_at IS NULL) AS classified_at,
        (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'alert' AND e.voided_at IS NULL) AS alerted_at
    FROM tickets t
    WHERE t.removed_at IS NULL AND t.class = 'prevents' AND t.kind = 'incident' AND t.imported_from IS NULL AND t.state IN ('new', 'qualified', 'in_progress', 'waiting')
) AS c
WHERE alerted_at IS NULL OR alerted_at < CASE WHEN coalesce(classified_at, 0) > clock_from THEN classified_at ELSE clock_from END
