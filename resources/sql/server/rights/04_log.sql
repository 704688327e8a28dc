-- The function itself asks for the auditor's role.
GRANT EXECUTE ON FUNCTION api.ledger_log(bigint, bigint, bigint) TO sc_user
