-- CI-3: what an item needs, and what that needs in turn, never needs the item itself.
WITH RECURSIVE needed(id) AS (
    SELECT needs_id FROM item_dependencies WHERE id = CAST(:id AS text) AND removed_at IS NULL
    UNION
    SELECT d.needs_id FROM item_dependencies d JOIN needed ON d.item_id = needed.id WHERE d.removed_at IS NULL
)
SELECT NOT EXISTS (SELECT 1 FROM needed WHERE needed.id = item_dependencies.item_id) AS ok
FROM item_dependencies
WHERE id = CAST(:id AS text)
