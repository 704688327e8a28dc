-- Who else reads or types, in the tickets that this person may see.
CREATE OR REPLACE FUNCTION api.present() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT jsonb_build_object('present', coalesce(jsonb_agg(jsonb_build_object('ticket', p.ticket_id, 'login', p.login, 'act', p.act)), '[]'))
FROM core.presence p
WHERE p.told_at >= clock_timestamp() - interval '60 s' AND p.login <> session_user
    AND (core.roles_of(session_user) && ARRAY['agent', 'lead', 'supervisor', 'service']) IS TRUE AND NOT p.ticket_id = ANY (core.hidden_tickets(session_user))
$$
