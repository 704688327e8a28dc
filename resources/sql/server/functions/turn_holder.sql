-- Whose turn it is: process and transaction; NULL when it is nobody's.
CREATE OR REPLACE FUNCTION turn_holder(OUT process integer, OUT transaction text)
LANGUAGE sql VOLATILE SET search_path = ''
AS $$
SELECT l.pid, l.virtualtransaction
FROM pg_catalog.pg_locks l
WHERE l.relation = 'core.ledger_turn'::regclass AND l.mode = 'ExclusiveLock' AND l.granted
    AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
$$
