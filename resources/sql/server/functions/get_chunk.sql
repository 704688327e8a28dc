-- Bytes from first (from 0) of a content, in Base64; empty at its end, NULL when there is none that this person may read.
CREATE OR REPLACE FUNCTION api.get_chunk(sha256 text, first bigint, length bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT encode(substring(c.bytes FROM greatest(first, 0)::int + 1 FOR least(greatest(length, 0), 1000000)::int), 'base64')
FROM core.contents c
WHERE c.sha256 = get_chunk.sha256 AND core.may_read_content(session_user, c.sha256)
$$
