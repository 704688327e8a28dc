SELECT window_id, item_id
FROM maintenance_items
WHERE removed_at IS NULL
ORDER BY window_id, item_id
