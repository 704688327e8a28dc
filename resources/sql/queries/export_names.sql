-- Names for identifiers, and the foreign numbers of each ticket, in an export.
SELECT 'tenant' AS what, id, name FROM tenants
UNION ALL SELECT 'service', id, name FROM services
UNION ALL SELECT 'category', id, name FROM categories
UNION ALL SELECT 'team', id, name FROM teams
UNION ALL SELECT 'reference', ticket_id, system || ' ' || number FROM ticket_references WHERE removed_at IS NULL
ORDER BY 1, 2, 3
