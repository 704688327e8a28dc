SELECT d.item_id, d.needs_id
FROM item_dependencies d
WHERE d.removed_at IS NULL
ORDER BY d.item_id, d.needs_id
