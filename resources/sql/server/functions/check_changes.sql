-- What must hold of every changed row once the whole command is done.
CREATE OR REPLACE FUNCTION check_changes(run run) RETURNS step
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    change record;
    is_ok boolean;
BEGIN
    FOR change IN
        SELECT b.entity, b.entity_id, e.guard
        FROM core.before_images b
        JOIN core.rule_entities e ON e.entity = b.entity AND e.guard <> ''
        WHERE b.op_id = run.op_id
        GROUP BY b.entity, b.entity_id, e.guard
        ORDER BY min(b.position)
    LOOP
        EXECUTE format('SELECT core.%I($1)', 'guard_' || change.guard) INTO is_ok USING change.entity_id;
        IF is_ok IS NOT TRUE THEN
            RETURN ('rejected', change.guard, change.entity, NULL, NULL)::core.step;
        END IF;
    END LOOP;
    RETURN ('applied', NULL, NULL, NULL, NULL)::core.step;
END
$$
