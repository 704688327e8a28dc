-- Takes an operation or a group back by its before-images: created rows are voided, fields restored (INC-16).
CREATE OR REPLACE FUNCTION apply_undo(run run, target text) RETURNS step
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    op core.ops;
    image core.before_images;
    later text;
    old jsonb;
    fields jsonb;
    is_any boolean := false;
BEGIN
    FOR op IN SELECT * FROM core.ops o WHERE o.op_id = target OR (o.group_id = target AND o.group_id <> '') ORDER BY o.recorded_at DESC, o.client_seq DESC LOOP
        IF NOT EXISTS (SELECT 1 FROM core.before_images b WHERE b.op_id = op.op_id) THEN
            CONTINUE; -- it was refused itself
        ELSIF EXISTS (SELECT 1 FROM core.activities a WHERE a.op_id = op.op_id AND a.ticket_id = ANY (core.hidden_tickets(run.login))) THEN
            RETURN ('rejected', 'not_found', NULL, NULL, NULL)::core.step; -- it became confidential since
        ELSIF op.undone_by IS NOT NULL THEN
            RETURN ('rejected', 'undone_already', NULL, NULL, NULL)::core.step;
        ELSIF op.login <> run.login THEN
            RETURN ('rejected', 'not_yours', NULL, NULL, NULL)::core.step;
        ELSIF run.now - op.recorded_at > (SELECT undo_seconds FROM core.settings) THEN
            RETURN ('rejected', 'too_late', NULL, (SELECT undo_seconds FROM core.settings)::text, NULL)::core.step;
        ELSIF EXISTS (SELECT 1 FROM core.ticket_entries e WHERE e.op_id = op.op_id AND e.kind = 'mail' AND e.direction = 'out') THEN
            RETURN ('rejected', 'left_the_house', NULL, NULL, NULL)::core.step;
        END IF;
        SELECT a.login INTO later
        FROM core.before_images b
        JOIN core.activities mine ON mine.op_id = b.op_id AND mine.entity = b.entity AND mine.entity_id = b.entity_id
        JOIN core.activities a ON a.entity = b.entity AND a.entity_id = b.entity_id AND a.seq > mine.seq AND a.seq <> run.seq
        JOIN core.ops o ON o.op_id = a.op_id
        WHERE b.op_id = op.op_id AND o.undone_by IS NULL AND a.kind <> 'undo'
        ORDER BY a.seq DESC LIMIT 1;
        IF FOUND THEN
            RETURN ('rejected', CASE WHEN later = run.login THEN 'undo_later_first' ELSE 'changed_by_other' END, NULL, NULL, NULL)::core.step;
        END IF;
        is_any := true;
        FOR image IN SELECT * FROM core.before_images b WHERE b.op_id = op.op_id ORDER BY b.position DESC LOOP
            EXECUTE format('SELECT to_jsonb(t) FROM core.%I t WHERE id = $1', image.entity) INTO old USING image.entity_id;
            fields := image.fields::jsonb;
            IF fields = '{}' THEN -- it was created: voided, never deleted
                fields := jsonb_build_object(CASE WHEN image.entity = 'ticket_entries' THEN 'voided_at' ELSE 'removed_at' END, run.now);
            END IF;
            PERFORM core.update_row(run, image.entity, image.entity_id, old, fields);
        END LOOP;
        UPDATE core.ops SET undone_by = run.op_id WHERE ops.op_id = op.op_id;
    END LOOP;
    IF NOT is_any THEN
        RETURN ('rejected', 'not_found', NULL, NULL, NULL)::core.step;
    END IF;
    RETURN ('applied', NULL, NULL, NULL, NULL)::core.step;
END
$$
