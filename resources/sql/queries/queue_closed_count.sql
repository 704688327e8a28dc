-- How many tickets the queue of closed ones has for this person; :all is 1 for who sees confidential ones too (INC-15).
SELECT count(*) AS closed
FROM tickets t
WHERE t.removed_at IS NULL AND t.state IN ('solved', 'closed', 'withdrawn')
    AND (t.confidential = 0 OR CAST(:all AS integer) = 1 OR t.owner = CAST(:login AS text)
        OR EXISTS (SELECT 1 FROM ticket_watchers w WHERE w.ticket_id = t.id AND w.login = CAST(:login AS text) AND w.removed_at IS NULL))
