-- SQL tools read by views that show what the reader may see (security_invoker: the policies of the tables hold).
DO $$
BEGIN
    ALTER TABLE core.ticket_clocks ENABLE ROW LEVEL SECURITY;
    DROP POLICY IF EXISTS reading ON core.ticket_clocks;
    CREATE POLICY reading ON core.ticket_clocks FOR SELECT TO sc_user USING (
        ((SELECT core.my_roles()) && ARRAY['agent', 'lead', 'supervisor', 'service']) IS TRUE AND NOT ticket_id = ANY ((SELECT core.my_hidden_tickets())::text[]));
    GRANT SELECT ON core.ticket_clocks TO sc_user;
    GRANT USAGE ON SCHEMA report TO sc_user;
    GRANT SELECT ON ALL TABLES IN SCHEMA report TO sc_user;
END
$$
