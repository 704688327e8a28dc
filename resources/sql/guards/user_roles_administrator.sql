-- ORG-1: a desk keeps an administrator; the last one's role cannot be taken away.
SELECT role <> 'administrator' OR removed_at IS NULL
    OR EXISTS (SELECT 1 FROM user_roles other JOIN users u ON u.login = other.login
               WHERE other.role = 'administrator' AND other.removed_at IS NULL AND u.removed_at IS NULL AND u.active = 1) AS ok
FROM user_roles
WHERE id = CAST(:id AS text)
