-- A category under a category shows its path.
SELECT c.id AS id, CASE WHEN p.name IS NULL THEN c.name ELSE p.name || ' › ' || c.name END AS path
FROM categories c
LEFT JOIN categories p ON p.id = c.parent_id AND p.removed_at IS NULL
WHERE c.removed_at IS NULL
ORDER BY path, id
