-- Who is reachable in system operation: the role's entries in the contact register first, then the users of its teams (TIME-7, ORG-5).
SELECT name, phone FROM (
    SELECT r.name AS name, r.phone AS phone, 1 AS place
    FROM register_entries r
    WHERE r.removed_at IS NULL AND r.kind = 'role' AND r.subject = 'Systembetrieb'
    UNION ALL
    SELECT u.name, u.phone, 2
    FROM users u
    JOIN teams t ON t.id = u.team_id AND t.kind = 'operation' AND t.removed_at IS NULL
    WHERE u.removed_at IS NULL AND u.active = 1
) AS people
ORDER BY place, name
