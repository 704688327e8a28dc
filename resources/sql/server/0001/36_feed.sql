-- The rows written after a cursor, as they stand now and as this login may see them (row-level security does it), and the
-- tickets it may no longer see. A first download is the same call from 0.
CREATE FUNCTION api.feed(seq bigint, hash text, row_limit bigint) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
DECLARE
    head bigint := core.head_seq();
    upto bigint := least(head, seq + greatest(1, least(row_limit, 1000000)));
    written record;
    tables jsonb := '{}';
    found jsonb;
    entity text;
BEGIN
    IF core.cursor_at(seq) IS DISTINCT FROM coalesce(hash, '') THEN
        RETURN jsonb_build_object('diverged', true);
    END IF;
    SELECT * INTO written FROM core.range_of(seq, upto);
    FOR entity IN SELECT e.entity FROM core.rule_entities e ORDER BY e.entity LOOP
        EXECUTE format('SELECT jsonb_agg(to_jsonb(t)) FROM core.%I t WHERE t.op_id = ANY ($1)', entity) INTO found USING written.op_ids;
        IF found IS NOT NULL THEN
            tables := tables || jsonb_build_object(entity, found);
        END IF;
    END LOOP;
    SELECT jsonb_agg(to_jsonb(a) ORDER BY a.seq, a.position) INTO found FROM core.activities a WHERE a.seq <= upto AND (a.seq > feed.seq OR a.ticket_id = ANY (written.moved_ids));
    RETURN jsonb_build_object('seq', upto, 'hash', core.cursor_at(upto), 'head', head, 'rows', tables, 'activities', coalesce(found, '[]'),
        'gone', 
            (SELECT coalesce(jsonb_agg(g.ticket_id), '[]') FROM unnest(written.ticket_ids) AS g(ticket_id) WHERE NOT EXISTS (SELECT 1 FROM core.tickets t WHERE t.id = g.ticket_id)));
END
$$
