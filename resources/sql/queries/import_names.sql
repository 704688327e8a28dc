-- INC-13: what an import has to find again.
SELECT 'user' AS what, login AS name, login AS id, 0 AS level FROM users WHERE removed_at IS NULL
UNION ALL SELECT 'user', name, login, 0 FROM users WHERE removed_at IS NULL
UNION ALL SELECT 'team', name, id, level FROM teams WHERE removed_at IS NULL
UNION ALL SELECT 'tenant', name, id, 0 FROM tenants WHERE removed_at IS NULL
UNION ALL SELECT 'category', name, id, 0 FROM categories WHERE removed_at IS NULL
UNION ALL SELECT 'reference', r.system || '/' || r.number, t.number, 0 FROM ticket_references r JOIN tickets t ON t.id = r.ticket_id WHERE r.removed_at IS NULL
UNION ALL SELECT 'op', kind, op_id, 0 FROM ledger WHERE kind LIKE 'import.%'
