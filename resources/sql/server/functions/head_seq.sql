CREATE OR REPLACE FUNCTION head_seq() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    RETURN (SELECT h.seq FROM core.ledger_head h);
END
$$
