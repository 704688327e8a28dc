-- Whom a ticket can be given to, absent ones last: everybody with a role that works on tickets (ORG-1); absences and duty at an instant (ORG-6).
SELECT login, name, team, level, absent_until, substitute, on_call_until
FROM (
    SELECT u.login, u.name, t.name AS team, coalesce(t.level, 1) AS level,
        (SELECT max(a.to_at) FROM duty_times a WHERE a.kind = 'absence' AND a.person = u.name AND a.removed_at IS NULL
            AND a.from_at <= CAST(:at AS bigint) AND a.to_at > CAST(:at AS bigint)) AS absent_until,
        (SELECT max(a.substitute) FROM duty_times a WHERE a.kind = 'absence' AND a.person = u.name AND a.removed_at IS NULL
            AND a.from_at <= CAST(:at AS bigint) AND a.to_at > CAST(:at AS bigint)) AS substitute,
        (SELECT max(d.to_at) FROM duty_times d WHERE d.kind = 'on_call' AND d.person = u.name AND d.removed_at IS NULL
            AND d.from_at <= CAST(:at AS bigint) AND d.to_at > CAST(:at AS bigint)) AS on_call_until
    FROM users u
    LEFT JOIN teams t ON t.id = u.team_id AND t.removed_at IS NULL
    WHERE u.removed_at IS NULL AND u.active = 1 AND EXISTS (
        SELECT 1 FROM user_roles r WHERE r.login = u.login AND r.removed_at IS NULL AND r.role IN ('agent', 'lead', 'supervisor'))
) AS people
ORDER BY CASE WHEN absent_until IS NULL THEN 0 ELSE 1 END, name, login
