SELECT id, name, owner, service_id
FROM items
WHERE removed_at IS NULL
ORDER BY name, id
