-- ORG-1: a desk keeps an administrator; the last one can neither be removed nor made inactive.
SELECT (active = 1 AND removed_at IS NULL)
    OR NOT EXISTS (SELECT 1 FROM user_roles mine WHERE mine.login = users.login AND mine.role = 'administrator' AND mine.removed_at IS NULL)
    OR EXISTS (SELECT 1 FROM user_roles other JOIN users u ON u.login = other.login
               WHERE other.role = 'administrator' AND other.removed_at IS NULL AND u.removed_at IS NULL AND u.active = 1) AS ok
FROM users
WHERE id = CAST(:id AS text)
