-- The rows written after a cursor, as they stand now and as this login may see them (row-level security does it), and the
-- tickets it may no longer see. A first download is the same call from 0. Of tickets outside the window only stubs are given;
-- 'outside' names those whose row was written: without a row in this answer nothing names it any more; 'older' those of which
-- anything was written, for a client that has one open.
CREATE OR REPLACE FUNCTION api.feed(seq bigint, hash text, row_limit bigint) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
DECLARE
    head bigint := core.head_seq();
    since bigint := core.window_from(extract(epoch FROM clock_timestamp())::bigint);
    upto bigint := least(head, seq + greatest(1, least(row_limit, 1000000)));
    written record;
    tables jsonb := '{}';
    found jsonb;
    rule core.rule_entities;
BEGIN
    IF core.cursor_at(seq) IS DISTINCT FROM coalesce(hash, '') THEN
        RETURN jsonb_build_object('diverged', true);
    END IF;
    SELECT * INTO written FROM core.range_of(seq, upto);
    FOR rule IN
        SELECT * FROM core.rule_entities e
        WHERE e.entity = ANY ((SELECT core.written_entities(seq, upto))::text[]) OR (e.ticket_column <> '' AND written.moved_ids <> '{}')
        ORDER BY e.entity
    LOOP
        found := core.window_rows(rule.entity, rule.ticket_column, written.op_ids, written.moved_ids, since);
        IF found IS NOT NULL THEN
            tables := tables || jsonb_build_object(rule.entity, found);
        END IF;
    END LOOP;
    SELECT jsonb_agg(to_jsonb(a) ORDER BY a.seq, a.position) INTO found
    FROM core.activities a
    WHERE a.seq <= upto AND (a.seq > feed.seq OR a.ticket_id = ANY (written.moved_ids))
        AND (a.ticket_id = '' OR a.kind = 'person.erase' OR EXISTS (SELECT 1 FROM core.tickets t WHERE t.id = a.ticket_id AND coalesce(t.closed_at, since) >= since));
    RETURN jsonb_build_object('window_from', since, 'seq', upto, 'hash', core.cursor_at(upto), 'head', head, 'rows', tables, 'activities', coalesce(found, '[]'),
        'outside', (SELECT coalesce(jsonb_agg(t.id), '[]') FROM core.tickets t WHERE t.op_id = ANY (written.op_ids) AND t.closed_at < since),
        'older', (SELECT coalesce(jsonb_agg(t.id), '[]') FROM core.tickets t WHERE t.id = ANY (written.ticket_ids) AND t.closed_at < since),
        'gone', (SELECT coalesce(jsonb_agg(g.ticket_id), '[]') FROM unnest(written.ticket_ids) AS g(ticket_id) WHERE NOT EXISTS (SELECT 1 FROM core.tickets t WHERE t.id = g.ticket_id)));
END
$$
