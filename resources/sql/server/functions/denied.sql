-- What colleagues' rights did not allow since then, newest first, at most 100: for lead and supervisor, who can do it instead (P10).
-- Nothing for anybody else.
CREATE OR REPLACE FUNCTION api.denied(since bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT jsonb_build_object('denied', coalesce(jsonb_agg(d.step ORDER BY d.seq DESC), '[]'))
FROM (
    SELECT l.seq, jsonb_build_object('name', coalesce(u.name, l.login), 'at', l.recorded_at, 'kind', l.kind, 'ticket', coalesce(t.id, ''),
        'number', coalesce(t.number, ''), 'title', coalesce(t.title, '')) AS step
    FROM core.ops o
    JOIN core.ledger l ON l.op_id = o.op_id
    LEFT JOIN core.users u ON u.login = l.login
    LEFT JOIN core.tickets t ON t.id = (
        SELECT CASE WHEN v ->> 'entity' = 'tickets' THEN v ->> 'id' ELSE v -> 'fields' ->> 'ticket_id' END
        FROM jsonb_array_elements(l.body::jsonb -> 'verbs') AS v
        WHERE v ->> 'entity' = 'tickets' OR jsonb_exists(v -> 'fields', 'ticket_id')
        LIMIT 1)
    WHERE o.outcome LIKE '%"status": "forbidden"%' AND o.recorded_at >= since AND o.login <> session_user
        AND (core.roles_of(session_user) && ARRAY['lead', 'supervisor']) IS TRUE
    ORDER BY l.seq DESC
    LIMIT 100) d
$$
