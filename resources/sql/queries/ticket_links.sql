-- The tickets linked with this one, seen from it: a parent's row is a child's row read from the other side (INC-14).
SELECT l.id AS id, t.id AS ticket_id, t.number AS number, t.title AS title, t.state AS state, l.kind AS kind
FROM ticket_links l
JOIN tickets t ON t.id = l.other_id AND t.removed_at IS NULL
WHERE l.ticket_id = CAST(:id AS text) AND l.removed_at IS NULL
UNION ALL
SELECT l.id, t.id, t.number, t.title, t.state, CASE l.kind WHEN 'parent' THEN 'child' WHEN 'child' THEN 'parent' WHEN 'split_from' THEN 'split_to' ELSE l.kind END
FROM ticket_links l
JOIN tickets t ON t.id = l.ticket_id AND t.removed_at IS NULL
WHERE l.other_id = CAST(:id AS text) AND l.removed_at IS NULL
UNION ALL
SELECT d.id, d.id, d.number, d.title, d.state, 'duplicate'
FROM tickets d
WHERE d.duplicate_of = CAST(:id AS text) AND d.state = 'withdrawn' AND d.removed_at IS NULL
UNION ALL
SELECT o.id, o.id, o.number, o.title, o.state, 'original'
FROM tickets w
JOIN tickets o ON o.id = w.duplicate_of AND o.removed_at IS NULL
WHERE w.id = CAST(:id AS text) AND w.state = 'withdrawn'
ORDER BY kind, number
