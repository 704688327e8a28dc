-- Who may see a ticket changed, or it was reopened after it had left the window: all its rows count as written, so that the feed brings them to everybody anew.
CREATE OR REPLACE FUNCTION touch_scope(run run) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    moved text[];
    rule core.rule_entities;
BEGIN
    SELECT coalesce(array_agg(DISTINCT a.ticket_id), '{}') INTO moved
    FROM core.activities a
    JOIN core.tickets t ON t.id = a.ticket_id
    WHERE a.seq = run.seq AND (a.field = 'confidential' OR CASE WHEN a.entity = 'tickets' AND a.field = 'closed_at' THEN a.old_value::bigint < core.window_from(run.now) END OR (t.confidential <> 0 AND (a.field = 'owner' OR a.entity = 'ticket_watchers'))
        OR (a.entity = 'tickets' AND a.field = 'duplicate_of' AND a.old_value IS NOT NULL)); -- who was kept from the original was kept from this one
    IF moved = '{}' THEN
        RETURN;
    END IF;
    moved := core.with_duplicates(moved);
    FOR rule IN SELECT * FROM core.rule_entities e WHERE e.ticket_column <> '' LOOP
        EXECUTE format('UPDATE core.%I SET op_id = $1 WHERE %I = ANY ($2)', rule.entity, rule.ticket_column) USING run.op_id, moved;
    END LOOP;
END
$$
