-- How many pieces of a content the server has of this person; -1: all of it, and this person has sent it.
CREATE OR REPLACE FUNCTION api.chunks_of(sha256 text) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT CASE
    WHEN EXISTS (SELECT 1 FROM core.content_holders h WHERE h.sha256 = chunks_of.sha256 AND h.login = session_user) THEN -1
    ELSE (SELECT count(*) FROM core.uploads u WHERE u.login = session_user AND u.sha256 = chunks_of.sha256) END
$$
