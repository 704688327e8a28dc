-- This person reads the ticket or types in it from now on, for 60 s; any other act: no longer. At most one write per ticket and 5 s;
-- nothing for tickets that this person does not see. Never in the ledger, locks nobody out. Listeners are told all of it, but of a
-- confidential ticket only that there is something: whoever may see it asks api.present().
CREATE OR REPLACE FUNCTION api.be_present(ticket text, act text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
    now timestamptz := clock_timestamp();
    is_confidential boolean := (SELECT bool_or(t.confidential <> 0) FROM core.tickets t WHERE t.id = ANY (core.with_originals(ticket, 9223372036854775807))); -- a duplicate is what its original is
BEGIN
    IF is_confidential IS NULL OR (core.roles_of(session_user) && ARRAY['agent', 'lead', 'supervisor', 'service']) IS NOT TRUE
        OR (is_confidential AND ticket = ANY (core.hidden_tickets(session_user))) THEN
        RETURN;
    END IF;
    DELETE FROM core.presence p WHERE p.told_at < now - interval '60 s';
    IF act IN ('reads', 'types') THEN
        INSERT INTO core.presence AS p VALUES (ticket, session_user, act, now)
        ON CONFLICT (ticket_id, login) DO UPDATE SET act = excluded.act, told_at = excluded.told_at WHERE p.told_at <= excluded.told_at - interval '4.5 s'; -- clients keep 5 s, by their own clocks
    ELSE
        DELETE FROM core.presence p WHERE p.ticket_id = ticket AND p.login = session_user;
    END IF;
    IF FOUND THEN
        PERFORM pg_notify('service_center_presence', CASE WHEN is_confidential THEN ''
            ELSE jsonb_build_object('ticket', ticket, 'login', session_user, 'act', CASE WHEN act IN ('reads', 'types') THEN act ELSE '' END)::text END);
    END IF;
END
$$
