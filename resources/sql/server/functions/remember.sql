-- Keeps what stood before (for undo) and tells the history what changed, after a row was written.
CREATE OR REPLACE FUNCTION remember(run run, entity text, row_id text, old jsonb, fresh jsonb, changed text[]) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
BEGIN
    WITH image AS (
        INSERT INTO core.before_images (op_id, position, entity, entity_id, fields)
        SELECT run.op_id, 1 + coalesce(max(b.position), 0), remember.entity, remember.row_id,
            coalesce((SELECT jsonb_object_agg(c, remember.old -> c) FROM unnest(remember.changed) AS c WHERE remember.old IS NOT NULL), '{}')::text
        FROM core.before_images b WHERE b.op_id = run.op_id
    ), place AS (
        SELECT coalesce(max(a.position), 0) AS last FROM core.activities a WHERE a.seq = run.seq
    )
    INSERT INTO core.activities (seq, position, op_id, kind, entity, entity_id, ticket_id, field, old_value, new_value, login, occurred_at, recorded_at)
    SELECT run.seq, place.last + row_number() OVER (ORDER BY c COLLATE "C"), run.op_id, run.kind, remember.entity, remember.row_id,
        coalesce(CASE WHEN e.ticket_column <> '' THEN coalesce(remember.old, remember.fresh) ->> e.ticket_column END, ''),
        c, remember.old ->> c, remember.fresh ->> c, run.login, run.occurred_at, run.now
    FROM unnest(remember.changed) AS c, place, core.rule_entities e
    WHERE e.entity = remember.entity AND (remember.old IS NULL OR coalesce(remember.old ->> c, '') <> coalesce(remember.fresh ->> c, ''));
END
$$
