-- Names of what the ticket points to.
SELECT s.name AS service, c.name AS category, n.name AS tenant
FROM tickets t
LEFT JOIN services s ON s.id = t.service_id
LEFT JOIN categories c ON c.id = t.category_id
LEFT JOIN tenants n ON n.id = t.tenant_id
WHERE t.id = CAST(:id AS text)
