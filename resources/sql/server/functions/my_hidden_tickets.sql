CREATE OR REPLACE FUNCTION my_hidden_tickets() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    RETURN core.hidden_tickets(session_user);
END
$$
