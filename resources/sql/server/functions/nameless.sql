-- The first of these members that is no text or an empty one.
CREATE OR REPLACE FUNCTION nameless(object jsonb, members text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = ''
AS $$
BEGIN
    RETURN (SELECT m FROM unnest(members) WITH ORDINALITY AS g(m, place)
        WHERE jsonb_typeof(object -> m) IS DISTINCT FROM 'string' OR object ->> m = ''
        ORDER BY place LIMIT 1);
END
$$
