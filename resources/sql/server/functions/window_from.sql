-- Clients keep tickets that are open or were closed since then; of older ones only those that are referenced, without what belongs to them.
CREATE OR REPLACE FUNCTION window_from(now bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE SET search_path = ''
AS $$
SELECT now - 90 * 86400
$$
