CREATE OR REPLACE FUNCTION head_seq() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT h.seq FROM core.ledger_head h
$$
