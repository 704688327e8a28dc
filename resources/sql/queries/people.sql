-- Everybody who works here, by name.
SELECT login, name, team_id
FROM users
WHERE removed_at IS NULL AND active = 1
ORDER BY name, login
