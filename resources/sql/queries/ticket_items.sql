-- The items a ticket is about; an item that left the base data keeps its name here.
SELECT ti.item_id AS id, i.name AS name, i.owner AS owner
FROM ticket_items ti
LEFT JOIN items i ON i.id = ti.item_id
WHERE ti.ticket_id = CAST(:id AS text) AND ti.removed_at IS NULL
ORDER BY i.name, ti.item_id
