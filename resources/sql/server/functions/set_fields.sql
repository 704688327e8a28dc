-- set: three-way per field; what stands is what was seen, or already what is wanted (P8).
CREATE OR REPLACE FUNCTION set_fields(run run, verb jsonb, old jsonb) RETURNS step
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    item record;
    fields jsonb := '{}';
BEGIN
    FOR item IN SELECT key, value FROM jsonb_each(coalesce(verb -> 'fields', '{}')) ORDER BY key COLLATE "C" LOOP
        CONTINUE WHEN coalesce(old ->> item.key, '') = coalesce(item.value #>> '{}', '');
        IF coalesce(old ->> item.key, '') <> coalesce(verb -> 'base' ->> item.key, '') THEN
            RETURN ('conflict', 'changed', item.key, coalesce(old ->> item.key, ''), NULL)::core.step;
        END IF;
        fields := fields || jsonb_build_object(item.key, item.value);
    END LOOP;
    IF fields <> '{}' THEN
        PERFORM core.update_row(run, verb ->> 'entity', verb ->> 'id', old, fields);
    END IF;
    RETURN ('applied', NULL, NULL, NULL, NULL)::core.step;
END
$$
