SELECT work_id, item_id
FROM planned_work_items
WHERE removed_at IS NULL
ORDER BY work_id, item_id
