-- Contacts with the name of their tenant; then tenants alone.
SELECT c.id AS contact_id, c.name AS name, c.phone AS phone, c.mail AS mail, c.tenant_id AS tenant_id, t.name AS tenant
FROM contacts c
LEFT JOIN tenants t ON t.id = c.tenant_id AND t.removed_at IS NULL
WHERE c.removed_at IS NULL
UNION ALL
SELECT NULL, NULL, NULL, NULL, t.id, t.name
FROM tenants t
WHERE t.removed_at IS NULL
ORDER BY name, tenant
