-- Beside what is random, the columns of the ledger row that are not in its body: the hash of the body covers them (I4).
CREATE OR REPLACE FUNCTION ledger_salt(run run, entity text) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
BEGIN
    RETURN concat_ws('/', replace(gen_random_uuid()::text, '-', ''), run.now, run.login, run.op_id, coalesce(run.kind, ''), entity);
END
$$
