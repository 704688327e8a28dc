-- What a change of the calendar can still move: open tickets without a first notification (PROF-2, PROF-3).
SELECT t.id, t.number, t.title, t.class, t.clock_from
FROM tickets t
WHERE t.removed_at IS NULL AND t.notified_at IS NULL AND t.state NOT IN ('solved', 'closed', 'withdrawn')
ORDER BY t.number
