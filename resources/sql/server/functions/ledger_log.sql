-- For a central log: denied commands, changes of people and roles, exports and erasures; who, when, what kind, never a content.
-- Of roles, whose and which: their ids are login/role. For the auditor and the owner only.
CREATE OR REPLACE FUNCTION api.ledger_log(after bigint, since bigint, row_limit bigint) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    IF ('auditor' = ANY (core.roles_of(session_user))) IS NOT TRUE AND NOT pg_has_role(session_user, 'sc_owner', 'USAGE') THEN
        RAISE EXCEPTION 'this login does not see the ledger: it needs the role auditor' USING ERRCODE = '42501';
    END IF;
    RETURN QUERY
    SELECT jsonb_strip_nulls(jsonb_build_object('seq', l.seq, 'time', to_char(to_timestamp(l.recorded_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'event', CASE WHEN o.outcome::jsonb ->> 'status' = 'forbidden' THEN 'denied' WHEN l.kind = 'person.erase' THEN 'erasure' WHEN l.kind = 'person.report' THEN 'export' ELSE 'rights' END,
        'login', l.login, 'kind', l.kind, 'entity', nullif(l.entity, ''), 'op_id', l.op_id, 'client', o.client_id, 'rule', o.outcome::jsonb ->> 'rule',
        'roles', (SELECT jsonb_agg((v ->> 'verb') || ' ' || (v ->> 'id')) FROM jsonb_array_elements(l.body::jsonb -> 'verbs') AS v WHERE v ->> 'entity' = 'user_roles')))::text
    FROM core.ledger l
    LEFT JOIN core.ops o ON o.op_id = l.op_id
    WHERE l.seq > after AND l.recorded_at >= since
        AND (l.entity IN ('users', 'user_roles') OR l.kind IN ('person.erase', 'person.report') OR o.outcome::jsonb ->> 'status' = 'forbidden')
    ORDER BY l.seq
    LIMIT row_limit;
END
$$
