-- The teams of each level (INC-4, ORG-1).
SELECT id, name, level
FROM teams
WHERE removed_at IS NULL
ORDER BY level, name
