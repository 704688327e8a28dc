-- P4: one command, at most once (I2). Business failures are outcomes; only a broken sequence is an exception. The turn to write,
-- which the caller holds, orders all commands from their first verb on: simpler than locking entities one by one, and nothing can
-- deadlock. The hash of a ledger row covers its columns, too (core.ledger_salt); a command whose content was erased for data
-- protection is still known by its operation.
CREATE OR REPLACE FUNCTION submit_as(who text, roles text[], op_id text, client_id text, client_seq bigint, command text, now bigint) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    digest text := encode(sha256(convert_to(command, 'UTF8')), 'hex');
    client core.clients;
    known core.ops;
    head core.ledger_head;
    run core.run;
    parsed jsonb;
    result core.step;
    answer text;
    salt text;
    body_digest text;
    is_kept boolean;
BEGIN
    run.op_id := op_id;
    run.login := who;
    run.roles := roles;
    run.now := now;
    INSERT INTO core.clients AS c (client_id, login, seen_at) VALUES (submit_as.client_id, who, run.now) ON CONFLICT DO NOTHING;
    SELECT * INTO client FROM core.clients c WHERE c.client_id = submit_as.client_id FOR UPDATE;
    IF client.login <> who THEN
        RAISE EXCEPTION 'this client belongs to another login' USING ERRCODE = 'SC003';
    END IF;
    SELECT * INTO known FROM core.ops o WHERE o.op_id = submit_as.op_id;
    IF FOUND AND known.login = who AND known.request_hash IN (digest, '') THEN
        -- A client that was enrolled anew sends once more what its former self had sent: it counts as the next one of the new row.
        UPDATE core.clients c SET last_seq = submit_as.client_seq, last_op_id = submit_as.op_id, seen_at = run.now
        WHERE c.client_id = submit_as.client_id AND submit_as.client_seq = client.last_seq + 1;
        RETURN known.outcome;
    ELSIF FOUND THEN
        RETURN jsonb_build_object('status', 'rejected', 'op_id', op_id, 'seq', 0, 'rule', 'op_id_reused');
    ELSIF client_seq IS DISTINCT FROM client.last_seq + 1 THEN
        RAISE EXCEPTION 'client_seq % does not follow %', client_seq, client.last_seq USING ERRCODE = 'SC002';
    END IF;

    SELECT * INTO head FROM core.ledger_head FOR UPDATE;
    run.seq := head.seq + 1;
    BEGIN
        parsed := command::jsonb;
        run.kind := parsed ->> 'kind';
        run.occurred_at := coalesce((parsed ->> 'occurred_at')::bigint, run.now);
        result := core.execute(parsed, run);
        IF result.status IS DISTINCT FROM 'applied' THEN
            RAISE EXCEPTION USING ERRCODE = 'SC100';
        END IF;
    EXCEPTION
        WHEN SQLSTATE 'SC100' THEN
            NULL;
        WHEN data_exception OR integrity_constraint_violation THEN
            result := ('rejected', CASE WHEN parsed IS NULL THEN 'malformed' ELSE 'constraint' END, NULL, NULL, NULL);
    END;

    is_kept := result.status IN ('applied', 'forbidden'); -- denied commands are kept as evidence
    answer := jsonb_strip_nulls(jsonb_build_object('status', result.status, 'op_id', op_id, 'seq', CASE WHEN is_kept THEN run.seq ELSE 0 END,
        'number', nullif(result.number, ''), 'rule', result.rule, 'field', nullif(result.field, ''), 'theirs', nullif(result.theirs, '')));
    IF is_kept THEN
        salt := core.ledger_salt(run, coalesce(parsed #>> '{verbs,0,entity}', ''));
        body_digest := encode(sha256(convert_to(salt || command, 'UTF8')), 'hex');
        UPDATE core.ledger_head h SET seq = run.seq, hash = encode(sha256(convert_to(h.hash || run.seq || body_digest, 'UTF8')), 'hex') RETURNING * INTO head;
        INSERT INTO core.ledger (seq, op_id, kind, entity, login, recorded_at, salt, body, body_hash, hash)
        VALUES (run.seq, run.op_id, coalesce(run.kind, ''), coalesce(parsed #>> '{verbs,0,entity}', ''), who, run.now, salt, command, body_digest, head.hash);
        PERFORM pg_notify('service_center', run.seq::text);
    END IF;
    INSERT INTO core.ops (op_id, client_id, client_seq, login, request_hash, group_id, outcome, recorded_at)
    VALUES (run.op_id, submit_as.client_id, submit_as.client_seq, who, digest,
        CASE WHEN run.kind = 'undo' THEN '' ELSE coalesce(parsed ->> 'group_id', '') END, answer, run.now);
    UPDATE core.clients c SET last_seq = submit_as.client_seq, last_op_id = run.op_id, seen_at = run.now WHERE c.client_id = submit_as.client_id;
    RETURN answer;
END
$$
