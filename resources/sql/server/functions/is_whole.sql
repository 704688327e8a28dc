-- A whole number that a JSON reader keeps exactly (at most 2^53 - 1). Never NULL.
CREATE OR REPLACE FUNCTION is_whole(value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = ''
AS $$
SELECT coalesce(CASE WHEN jsonb_typeof(value) = 'number' THEN trunc((value #>> '{}')::numeric) = (value #>> '{}')::numeric AND abs((value #>> '{}')::numeric) <= 9007199254740991 END, false)
$$
