-- Whether this person could see the ticket when the ledger stood there: what changed since tells what was before. Roles are those
-- of now (a client whose roles changed starts anew). Never NULL.
CREATE OR REPLACE FUNCTION could_see(who text, ticket core.tickets, at bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = ''
AS $$
WITH later AS (
    SELECT DISTINCT ON (a.entity_id, a.field) a.entity, a.entity_id, a.field, a.old_value
    FROM core.activities a
    WHERE a.ticket_id = ticket.id AND a.seq > at AND a.entity IN ('tickets', 'ticket_watchers')
    ORDER BY a.entity_id, a.field, a.seq, a.position
), before AS (
    SELECT CASE WHEN EXISTS (SELECT 1 FROM later l WHERE l.entity = 'tickets' AND l.field = 'confidential')
            THEN (SELECT coalesce(l.old_value, '0') FROM later l WHERE l.entity = 'tickets' AND l.field = 'confidential') ELSE ticket.confidential::text END AS confidential,
        CASE WHEN EXISTS (SELECT 1 FROM later l WHERE l.entity = 'tickets' AND l.field = 'owner')
            THEN (SELECT l.old_value FROM later l WHERE l.entity = 'tickets' AND l.field = 'owner') ELSE ticket.owner END AS owner
)
SELECT coalesce((
    SELECT EXISTS (SELECT 1 FROM core.activities a WHERE a.ticket_id = ticket.id AND a.seq <= at)
        AND (b.confidential = '0' OR b.owner = who OR core.roles_of(who) && ARRAY['lead', 'supervisor', 'service']
            OR EXISTS (
                SELECT 1 FROM core.ticket_watchers w
                LEFT JOIN later l ON l.entity = 'ticket_watchers' AND l.entity_id = w.id AND l.field = 'removed_at'
                WHERE w.ticket_id = ticket.id AND w.login = who
                    AND NOT EXISTS (SELECT 1 FROM later n WHERE n.entity = 'ticket_watchers' AND n.entity_id = w.id AND n.field = 'id')
                    AND CASE WHEN l.entity IS NULL THEN w.removed_at IS NULL ELSE l.old_value IS NULL END))
    FROM before b), false)
$$
