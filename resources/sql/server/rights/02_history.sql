-- The history follows its ticket; that of base data is everybody's. The ledger is the auditor's.
DO $$
BEGIN
    ALTER TABLE core.activities ENABLE ROW LEVEL SECURITY;
    DROP POLICY IF EXISTS reading ON core.activities;
    CREATE POLICY reading ON core.activities FOR SELECT TO sc_user USING (
        CASE WHEN ticket_id = '' THEN (SELECT core.my_roles()) <> '{}'
            ELSE ((SELECT core.my_roles()) && ARRAY['agent', 'lead', 'supervisor', 'service']) IS TRUE AND NOT ticket_id = ANY ((SELECT core.my_hidden_tickets())::text[]) END);
    GRANT SELECT ON core.activities, core.rule_entities, core.rule_fields, core.rule_transitions TO sc_user;
    ALTER TABLE core.ledger ENABLE ROW LEVEL SECURITY;
    DROP POLICY IF EXISTS auditing ON core.ledger;
    CREATE POLICY auditing ON core.ledger FOR SELECT TO sc_user USING (('auditor' = ANY ((SELECT core.my_roles())::text[])) IS TRUE);
    GRANT SELECT ON core.ledger TO sc_user;
END
$$
