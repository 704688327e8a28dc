CREATE OR REPLACE FUNCTION my_roles() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT core.roles_of(session_user)
$$
