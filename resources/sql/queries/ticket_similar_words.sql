-- What an open ticket is compared by; no row when it is not open.
SELECT title || ' ' || description AS words
FROM tickets
WHERE id = CAST(:id AS text) AND removed_at IS NULL AND state NOT IN ('solved', 'closed', 'withdrawn')
