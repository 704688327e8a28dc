-- The written rows of one table that a client keeps. What belongs to a ticket comes with a ticket of the window; a link with one
-- at either end; an older ticket only when one of the window names it.
CREATE OR REPLACE FUNCTION window_rows(entity text, ticket_column text, op_ids text[], moved_ids text[], since bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
DECLARE
    found jsonb;
BEGIN
    IF entity = 'ticket_links' THEN
        SELECT jsonb_agg(to_jsonb(l)) INTO found
        FROM core.ticket_links l
        WHERE (l.op_id = ANY (op_ids) OR l.other_id = ANY (moved_ids))
            AND EXISTS (SELECT 1 FROM core.tickets t WHERE t.id IN (l.ticket_id, l.other_id) AND coalesce(t.closed_at, since) >= since);
    ELSIF entity = 'tickets' THEN
        WITH linked AS (
            SELECT l.ticket_id, l.other_id FROM core.ticket_links l WHERE l.op_id = ANY (op_ids) OR l.other_id = ANY (moved_ids)
        ), written AS (
            SELECT t.id FROM core.tickets t WHERE t.op_id = ANY (op_ids)
            UNION SELECT unnest(moved_ids) -- also one that was written to again after the range: what belongs to it comes now
            UNION SELECT linked.ticket_id FROM linked
            UNION SELECT linked.other_id FROM linked
            UNION SELECT t.duplicate_of FROM core.tickets t WHERE t.op_id = ANY (op_ids)
        )
        SELECT jsonb_agg(to_jsonb(t)) INTO found
        FROM core.tickets t
        WHERE t.id IN (SELECT w.id FROM written w)
            AND (coalesce(t.closed_at, since) >= since
                OR EXISTS (SELECT 1 FROM core.ticket_links l JOIN core.tickets o ON o.id = l.other_id WHERE l.ticket_id = t.id AND coalesce(o.closed_at, since) >= since)
                OR EXISTS (SELECT 1 FROM core.ticket_links l JOIN core.tickets o ON o.id = l.ticket_id WHERE l.other_id = t.id AND coalesce(o.closed_at, since) >= since)
                OR EXISTS (SELECT 1 FROM core.tickets d WHERE d.duplicate_of = t.id AND coalesce(d.closed_at, since) >= since));
    ELSIF ticket_column <> '' THEN
        EXECUTE format('SELECT jsonb_agg(to_jsonb(r)) FROM core.%I r JOIN core.tickets t ON t.id = r.%I WHERE r.op_id = ANY ($1) AND coalesce(t.closed_at, $2) >= $2', entity, ticket_column)
        INTO found USING op_ids, since;
    ELSE
        EXECUTE format('SELECT jsonb_agg(to_jsonb(r)) FROM core.%I r WHERE r.op_id = ANY ($1)', entity) INTO found USING op_ids;
    END IF;
    RETURN found;
END
$$
