-- The one way to write: a command of the person who is connected, with the roles of this moment.
CREATE FUNCTION api.submit(op_id text, client_id text, client_seq bigint, command text) RETURNS text
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = ''
AS $$
SELECT core.submit_as(session_user, core.roles_of(session_user), op_id, client_id, client_seq, command, extract(epoch FROM clock_timestamp())::bigint)
$$
