CREATE OR REPLACE FUNCTION my_roles() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    RETURN core.roles_of(session_user);
END
$$
