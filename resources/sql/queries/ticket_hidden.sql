-- One row when the ticket is confidential and this person, without a leading role, is neither owner nor watcher (INC-15).
SELECT t.id AS id
FROM tickets t
WHERE t.id = CAST(:id AS text) AND t.confidential <> 0 AND coalesce(t.owner, '') <> CAST(:login AS text)
    AND NOT EXISTS (SELECT 1 FROM ticket_watchers w WHERE w.ticket_id = t.id AND w.login = CAST(:login AS text) AND w.removed_at IS NULL)
