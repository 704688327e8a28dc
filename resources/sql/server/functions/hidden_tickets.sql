-- Confidential tickets that this person may not see, being neither owner nor watcher nor lead nor supervisor, and their duplicates. Never NULL.
CREATE OR REPLACE FUNCTION hidden_tickets(who text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    RETURN core.with_duplicates((SELECT coalesce(array_agg(t.id), '{}')
        FROM core.tickets t
        WHERE t.confidential <> 0 AND t.owner IS DISTINCT FROM who
            AND NOT core.roles_of(who) && ARRAY['lead', 'supervisor', 'service']
            AND NOT EXISTS (SELECT 1 FROM core.ticket_watchers w WHERE w.ticket_id = t.id AND w.login = who AND w.removed_at IS NULL)));
END
$$
