-- The path of the first thing that is wrong with a command's form (resources/commands/command.schema.json), or NULL; the
-- same order as the client's reader.
CREATE OR REPLACE FUNCTION malformed(command jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = ''
AS $$
DECLARE
    verb jsonb;
    found text;
    place bigint := 0;
    is_undo boolean := command ->> 'kind' = 'undo';
BEGIN
    IF jsonb_typeof(command) IS DISTINCT FROM 'object' THEN
        RETURN 'format';
    END IF;
    found := coalesce(core.unknown_member(command, ARRAY['format', 'op_id', 'kind', 'login', 'occurred_at', 'group_id', 'verbs']),
        CASE WHEN command -> 'format' IS DISTINCT FROM to_jsonb(1) THEN 'format' END,
        core.nameless(command, ARRAY['op_id', 'kind', 'login']),
        CASE WHEN NOT core.is_whole(command -> 'occurred_at') THEN 'occurred_at' END,
        CASE WHEN is_undo OR jsonb_exists(command, 'group_id') THEN core.nameless(command, ARRAY['group_id']) END);
    IF found IS NOT NULL THEN
        RETURN found;
    ELSIF jsonb_typeof(command -> 'verbs') IS DISTINCT FROM 'array' OR (jsonb_array_length(command -> 'verbs') = 0) IS DISTINCT FROM is_undo THEN
        RETURN 'verbs';
    END IF;
    FOR verb IN SELECT v FROM jsonb_array_elements(command -> 'verbs') AS v LOOP
        found := core.malformed_verb(verb);
        IF found IS NOT NULL THEN
            RETURN rtrim('verbs[' || place || '].' || found, '.');
        END IF;
        place := place + 1;
    END LOOP;
    RETURN NULL;
END
$$
