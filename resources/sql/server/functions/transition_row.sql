-- transition: by rule row, then the guard on the row as it stands after.
CREATE OR REPLACE FUNCTION transition_row(run run, verb jsonb, old jsonb) RETURNS step
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    rule core.rule_transitions;
    is_ok boolean;
BEGIN
    SELECT * INTO rule FROM core.rule_transitions t
    WHERE t.entity = verb ->> 'entity' AND t.from_state = verb ->> 'from' AND t.to_state = verb ->> 'to';
    IF NOT FOUND THEN
        RETURN ('rejected', 'transition', 'state', NULL, NULL)::core.step;
    ELSIF (rule.roles && run.roles) IS NOT TRUE THEN
        RETURN ('forbidden', 'transition', 'state', NULL, NULL)::core.step;
    ELSIF old IS NULL OR old ->> 'removed_at' IS NOT NULL THEN
        RETURN ('rejected', 'not_found', verb ->> 'entity', NULL, NULL)::core.step;
    ELSIF old ->> 'state' IS DISTINCT FROM verb ->> 'from' THEN
        RETURN ('conflict', 'changed', 'state', old ->> 'state', NULL)::core.step;
    END IF;
    PERFORM core.update_row(run, verb ->> 'entity', verb ->> 'id', old, coalesce(verb -> 'fields', '{}') || jsonb_build_object('state', verb ->> 'to'));
    IF rule.guard <> '' THEN
        EXECUTE format('SELECT core.%I($1)', 'guard_' || rule.guard) INTO is_ok USING verb ->> 'id';
        IF is_ok IS NOT TRUE THEN
            RETURN ('rejected', rule.guard, 'state', NULL, NULL)::core.step;
        END IF;
    END IF;
    RETURN ('applied', NULL, NULL, NULL, NULL)::core.step;
END
$$
