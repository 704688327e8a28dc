-- The path of the first field that is neither text nor whole number nor null; the object's own when it names none.
CREATE OR REPLACE FUNCTION wrong_value(object jsonb, path text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = ''
AS $$
BEGIN
    RETURN CASE WHEN jsonb_typeof(object) IS DISTINCT FROM 'object' OR object = '{}' THEN path ELSE
        (SELECT path || '.' || e.key FROM jsonb_each(object) AS e
         WHERE jsonb_typeof(e.value) NOT IN ('string', 'null') AND NOT core.is_whole(e.value)
         ORDER BY e.key COLLATE "C" LIMIT 1) END;
END
$$
