-- The operations of a range of the ledger, the tickets they touched, and those of them that came to people who did not have them
-- (seen by others now, or reopened after it had left the window of the clients): ids only. A ticket that was rid of a person's
-- data is moved, too: its history is brought anew; '' stands for the history of base data. A ticket that is hidden from who asks is named only if he could see it at the range's beginning: then he has to forget it.
CREATE OR REPLACE FUNCTION range_of(after bigint, upto bigint, OUT op_ids text[], OUT ticket_ids text[], OUT moved_ids text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    WITH hidden AS (
        SELECT core.hidden_tickets(session_user) AS ids
    ), touched AS (
        SELECT a.ticket_id AS id,
            bool_or(a.kind = 'person.erase' OR a.field = 'confidential'
                OR CASE WHEN a.entity = 'tickets' AND a.field = 'closed_at' THEN a.old_value::bigint < core.window_from(a.recorded_at) END OR (coalesce(t.confidential, 0) <> 0 AND (a.field = 'owner' OR a.entity = 'ticket_watchers'))
                OR (a.entity = 'tickets' AND a.field = 'duplicate_of')) AS is_moved
        FROM core.activities a
        LEFT JOIN core.tickets t ON t.id = a.ticket_id
        WHERE a.seq > after AND a.seq <= upto AND a.ticket_id <> ''
        GROUP BY a.ticket_id
    ), affected AS ( -- duplicates are moved with their original, also when it becomes a duplicate itself: it may be one of a ticket that others do not see
        SELECT g.id, bool_or(g.is_moved) AS is_moved
        FROM (SELECT d.id, d.is_moved FROM touched d
            UNION ALL SELECT unnest(core.with_duplicates((SELECT coalesce(array_agg(d.id), '{}') FROM touched d WHERE d.is_moved))), true) g
        GROUP BY g.id
    ), told AS (
        SELECT g.id, g.is_moved
        FROM affected g, hidden h
        WHERE NOT g.id = ANY (h.ids) OR (SELECT bool_and(core.could_see(session_user, t, after)) FROM core.tickets t WHERE t.id = ANY (core.with_originals(g.id, after)))
    )
    SELECT coalesce((SELECT array_agg(l.op_id) FROM core.ledger l WHERE l.seq > after AND l.seq <= upto), '{}'),
        coalesce((SELECT array_agg(d.id) FROM told d), '{}'),
        coalesce((SELECT array_agg(d.id) FROM told d WHERE d.is_moved), '{}')
            || CASE WHEN EXISTS (SELECT 1 FROM core.activities a WHERE a.seq > after AND a.seq <= upto AND a.kind = 'person.erase' AND a.ticket_id = '') THEN ARRAY[''] ELSE '{}' END
    INTO op_ids, ticket_ids, moved_ids;
END
$$
