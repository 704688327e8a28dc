-- A category never belongs to itself, also not by way of others.
WITH RECURSIVE above(id) AS (
    SELECT parent_id FROM categories WHERE id = CAST(:id AS text) AND removed_at IS NULL
    UNION
    SELECT c.parent_id FROM categories c JOIN above ON c.id = above.id WHERE c.removed_at IS NULL
)
SELECT NOT EXISTS (SELECT 1 FROM above WHERE above.id = categories.id) AS ok
FROM categories
WHERE id = CAST(:id AS text)
