CREATE OR REPLACE FUNCTION apply_verb(run run, verb jsonb) RETURNS step
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    rule core.rule_entities;
    checked core.step;
    old jsonb;
BEGIN
    SELECT * INTO rule FROM core.rule_entities e WHERE e.entity = verb ->> 'entity' AND verb ->> 'verb' = ANY (e.verbs);
    IF NOT FOUND THEN
        RETURN ('rejected', 'unknown_verb', verb ->> 'entity', NULL, NULL)::core.step;
    ELSIF (rule.roles && run.roles) IS NOT TRUE THEN
        RETURN ('forbidden', 'role', verb ->> 'entity', NULL, NULL)::core.step;
    END IF;
    checked := core.check_fields(verb, run.roles);
    IF checked.status <> 'applied' THEN
        RETURN checked;
    ELSIF verb ->> 'verb' IN ('put', 'append', 'add') THEN
        RETURN core.insert_row(run, verb);
    END IF;
    EXECUTE format('SELECT to_jsonb(t) FROM core.%I t WHERE id = $1', rule.entity) INTO old USING verb ->> 'id';
    IF verb ->> 'verb' = 'transition' THEN
        RETURN core.transition_row(run, verb, old);
    ELSIF old IS NULL OR (old ->> 'removed_at' IS NOT NULL AND verb ->> 'verb' = 'set') THEN
        RETURN ('rejected', 'not_found', rule.entity, NULL, NULL)::core.step;
    ELSIF verb ->> 'verb' = 'set' THEN
        RETURN core.set_fields(run, verb, old);
    ELSIF old ->> 'removed_at' IS NULL THEN
        PERFORM core.update_row(run, rule.entity, verb ->> 'id', old, jsonb_build_object('removed_at', run.now));
    END IF;
    RETURN checked;
END
$$
