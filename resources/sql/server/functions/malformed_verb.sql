-- The same for one verb; '' when it is no object.
CREATE OR REPLACE FUNCTION malformed_verb(verb jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = ''
AS $$
BEGIN
    RETURN CASE
        WHEN jsonb_typeof(verb) <> 'object' THEN ''
        WHEN coalesce(verb ->> 'verb', '') NOT IN ('put', 'set', 'append', 'add', 'remove', 'transition') THEN 'verb'
        ELSE coalesce(
            core.unknown_member(verb, ARRAY['verb', 'entity', 'id'] || CASE verb ->> 'verb' WHEN 'remove' THEN '{}'::text[]
                WHEN 'set' THEN ARRAY['fields', 'base'] WHEN 'transition' THEN ARRAY['from', 'to', 'fields'] ELSE ARRAY['fields'] END),
            core.nameless(verb, ARRAY['entity', 'id'] || CASE verb ->> 'verb' WHEN 'transition' THEN ARRAY['from', 'to'] ELSE '{}'::text[] END),
            CASE WHEN verb ->> 'verb' IN ('put', 'append', 'add', 'set') OR jsonb_exists(verb, 'fields') THEN core.wrong_value(verb -> 'fields', 'fields') END,
            CASE WHEN verb ->> 'verb' = 'set' THEN core.wrong_value(verb -> 'base', 'base') END,
            CASE WHEN verb ->> 'verb' = 'set' THEN
                (SELECT 'base.' || key FROM jsonb_object_keys(verb -> 'fields') AS key WHERE NOT jsonb_exists(verb -> 'base', key) ORDER BY key COLLATE "C" LIMIT 1) END)
        END;
END
$$
