CREATE OR REPLACE FUNCTION my_hidden_tickets() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT core.hidden_tickets(session_user)
$$
