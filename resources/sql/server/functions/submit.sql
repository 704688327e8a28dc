-- The one way to write: a command of the person who is connected, with the roles of this moment and the time at which its turn
-- came, so that the times of the ledger follow its order. A command of more than 4 MiB counts as malformed: nothing of it is parsed.
-- All that is asked on the way goes by key: one plan serves every command.
CREATE OR REPLACE FUNCTION api.submit(op_id text, client_id text, client_seq bigint, command text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    PERFORM core.take_turn();
    RETURN core.submit_as(session_user, core.roles_of(session_user), op_id, client_id, client_seq,
        CASE WHEN octet_length(command) > 4194304 THEN '' ELSE command END, extract(epoch FROM clock_timestamp())::bigint);
END
$$
