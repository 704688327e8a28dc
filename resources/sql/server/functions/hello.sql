-- What a client needs before it sends or reads (P2). Roles are told, so that a client whose rights changed starts anew.
CREATE OR REPLACE FUNCTION api.hello(client_id text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
    client core.clients;
    head core.ledger_head;
BEGIN
    SELECT * INTO client FROM core.clients c WHERE c.client_id = hello.client_id AND c.login = session_user;
    SELECT * INTO head FROM core.ledger_head;
    RETURN jsonb_build_object('login', session_user, 'roles', core.roles_of(session_user), 'last_client_seq', coalesce(client.last_seq, 0),
        'last_op_id', coalesce(client.last_op_id, ''), 'seq', head.seq, 'hash', head.hash,
        'server_time', extract(epoch FROM clock_timestamp())::bigint, 'schema', (SELECT max(v.version) FROM core.schema_versions v),
        'rules_hash', (SELECT s.rules_hash FROM core.settings s));
END
$$
