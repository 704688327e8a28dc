-- Never NULL: callers compare with && (a NULL once opened a hole).
CREATE OR REPLACE FUNCTION roles_of(who text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(r.role), '{}')
        FROM core.user_roles r
        JOIN core.users u ON u.login = r.login AND u.removed_at IS NULL AND u.active = 1
        WHERE r.login = who AND r.removed_at IS NULL);
END
$$
