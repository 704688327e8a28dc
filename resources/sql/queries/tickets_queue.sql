-- The open tickets, and the newest :closed others, by id.
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM tickets t
WHERE t.removed_at IS NULL AND t.state NOT IN ('solved', 'closed', 'withdrawn')
UNION ALL
SELECT * FROM (
    SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
    FROM tickets t
    WHERE t.removed_at IS NULL AND t.state IN ('solved', 'closed', 'withdrawn')
    ORDER BY coalesce(t.closed_at, t.solved_at) DESC, t.id
    LIMIT CAST(:closed AS integer)
) AS done
