SELECT c.id, c.day, c.closed, c.name
FROM closed_dates c
WHERE c.removed_at IS NULL
ORDER BY c.day, c.id
