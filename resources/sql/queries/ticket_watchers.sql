-- Who keeps watching a ticket: by name, or login when the user left the base data (INC-4).
SELECT w.login AS login, coalesce(u.name, w.login) AS name
FROM ticket_watchers w
LEFT JOIN users u ON u.login = w.login
WHERE w.ticket_id = CAST(:id AS text) AND w.removed_at IS NULL
ORDER BY 2, 1
