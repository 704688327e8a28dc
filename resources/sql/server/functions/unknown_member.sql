CREATE OR REPLACE FUNCTION unknown_member(object jsonb, known text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = ''
AS $$
BEGIN
    RETURN (SELECT key FROM jsonb_object_keys(object) AS key WHERE NOT key = ANY (known) ORDER BY key COLLATE "C" LIMIT 1);
END
$$
