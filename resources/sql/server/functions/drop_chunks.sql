-- Begins the upload of a content anew.
CREATE OR REPLACE FUNCTION api.drop_chunks(sha256 text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = ''
AS $$
DELETE FROM core.uploads u WHERE u.login = session_user AND u.sha256 = drop_chunks.sha256
$$
