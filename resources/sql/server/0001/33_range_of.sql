-- The operations of a range of the ledger, the tickets they touched, and those of them that other people see now: ids only, whoever asks.
CREATE FUNCTION range_of(after bigint, upto bigint, OUT op_ids text[], OUT ticket_ids text[], OUT moved_ids text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT coalesce((SELECT array_agg(l.op_id) FROM core.ledger l WHERE l.seq > after AND l.seq <= upto), '{}'),
    coalesce((SELECT array_agg(DISTINCT a.ticket_id) FROM core.activities a WHERE a.seq > after AND a.seq <= upto AND a.ticket_id <> ''), '{}'),
    coalesce((SELECT array_agg(DISTINCT a.ticket_id) FROM core.activities a JOIN core.tickets t ON t.id = a.ticket_id
        WHERE a.seq > after AND a.seq <= upto AND (a.field = 'confidential' OR (t.confidential <> 0 AND (a.field = 'owner' OR a.entity = 'ticket_watchers')))), '{}')
$$
