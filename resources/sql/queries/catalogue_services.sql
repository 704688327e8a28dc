SELECT id, name, state, regular_from, retired_on, product_owner, department, office
FROM services
WHERE removed_at IS NULL
ORDER BY name, id
