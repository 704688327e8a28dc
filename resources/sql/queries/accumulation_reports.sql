-- Open minor disruptions with the service each restricts: named, by an item of it, or by something an item of it needs (SLA-8, CI-3).
-- Those already gathered under a parent are left out, and confidential ones.
WITH RECURSIVE needed(service_id, item_id) AS (
    SELECT service_id, id FROM items WHERE service_id IS NOT NULL AND removed_at IS NULL
    UNION
    SELECT n.service_id, d.needs_id FROM needed n JOIN item_dependencies d ON d.item_id = n.item_id AND d.removed_at IS NULL
)
SELECT s.id AS service_id, s.name AS service, t.id AS id, t.number AS number, t.title AS title, t.reported_at AS reported_at
FROM tickets t
JOIN services s ON s.removed_at IS NULL AND (s.id = t.service_id OR EXISTS (
    SELECT 1 FROM ticket_items i JOIN needed n ON n.item_id = i.item_id
    WHERE i.ticket_id = t.id AND i.removed_at IS NULL AND n.service_id = s.id))
WHERE t.removed_at IS NULL AND t.kind = 'incident' AND t.class = 'minor' AND t.confidential = 0 AND t.imported_from IS NULL AND t.state IN ('new', 'qualified', 'in_progress', 'waiting')
    AND NOT EXISTS (SELECT 1 FROM ticket_links l WHERE l.removed_at IS NULL AND ((l.other_id = t.id AND l.kind = 'child') OR (l.ticket_id = t.id AND l.kind = 'parent')))
ORDER BY s.name, s.id, t.reported_at, t.id
