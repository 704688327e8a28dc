-- As if the server's own statement_timeout had ended the statement.
CREATE OR REPLACE FUNCTION too_long() RETURNS boolean
LANGUAGE plpgsql VOLATILE PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RAISE EXCEPTION 'the search took too long' USING ERRCODE = 'query_canceled';
END
$$
