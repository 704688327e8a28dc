-- May these fields be written so, by these roles? The first refusal, fields in the order of their names.
CREATE OR REPLACE FUNCTION check_fields(verb jsonb, mine text[]) RETURNS step
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
DECLARE
    is_new boolean := verb ->> 'verb' IN ('put', 'append', 'add');
    fields jsonb := coalesce(verb -> 'fields', '{}');
    item record;
    missing text;
BEGIN
    FOR item IN
        SELECT e.key, e.value, f.field, f.type, f.required, f."right"
        FROM jsonb_each(fields) e
        LEFT JOIN core.rule_fields f ON f.entity = verb ->> 'entity' AND f.field = e.key
        ORDER BY e.key COLLATE "C"
    LOOP
        IF item.field IS NULL THEN
            RETURN ('rejected', 'unknown_field', item.key, NULL, NULL)::core.step;
        ELSIF (item."right" = 'transition' AND NOT is_new) OR (item."right" NOT IN ('', 'transition') AND NOT item."right" = ANY (mine)) THEN
            RETURN ('forbidden', 'field_right', item.key, NULL, NULL)::core.step;
        ELSIF jsonb_typeof(item.value) <> 'null' AND (item.type = 'integer') <> (jsonb_typeof(item.value) = 'number') THEN
            RETURN ('rejected', 'wrong_type', item.key, NULL, NULL)::core.step;
        ELSIF item.required AND btrim(coalesce(item.value #>> '{}', ''), E' \t\n\r\f\v') = '' THEN
            RETURN ('rejected', 'required', item.key, NULL, NULL)::core.step;
        END IF;
    END LOOP;
    IF is_new THEN
        SELECT f.field INTO missing
        FROM core.rule_fields f
        WHERE f.entity = verb ->> 'entity' AND f.required AND NOT jsonb_exists(fields, f.field)
        ORDER BY f.field COLLATE "C" LIMIT 1;
        IF FOUND THEN
            RETURN ('rejected', 'required', missing, NULL, NULL)::core.step;
        END IF;
    END IF;
    RETURN ('applied', NULL, NULL, NULL, NULL)::core.step;
END
$$
