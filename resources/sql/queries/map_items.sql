SELECT i.id, i.name, i.kind, i.environment, i.owner, i.platform_id, i.service_id
FROM items i
WHERE i.removed_at IS NULL
ORDER BY i.name, i.id
