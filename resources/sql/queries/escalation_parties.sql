-- Whom a ticket can be handed to outside the levels: manufacturers and operators, departments and offices, with their way of contact (INC-4, ORG-3).
SELECT o.name AS name, o.kind AS kind, o.contact AS contact, o.phone AS phone, o.mail AS mail
FROM organisations o
WHERE o.removed_at IS NULL
UNION ALL
SELECT DISTINCT t.department, 'department', NULL, NULL, NULL
FROM teams t
WHERE t.removed_at IS NULL AND coalesce(t.department, '') <> ''
    AND NOT EXISTS (SELECT 1 FROM organisations o WHERE o.name = t.department AND o.removed_at IS NULL)
ORDER BY 1
