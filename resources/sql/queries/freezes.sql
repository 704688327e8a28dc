SELECT id, name, from_at, to_at, reason, version
FROM freezes
WHERE removed_at IS NULL
ORDER BY from_at, id
