-- Reading: row-level security in init-plan form (the subqueries run once a statement). Tickets and what belongs to them by the
-- ticket (a link by the tickets at both its ends); everything else to everybody who has a role; users and contacts are needed to work.
DO $$
DECLARE
    rule core.rule_entities;
    condition text;
BEGIN
    FOR rule IN SELECT * FROM core.rule_entities LOOP
        condition := CASE WHEN rule.ticket_column = '' THEN '(SELECT core.my_roles()) <> ''{}'''
            ELSE format('((SELECT core.my_roles()) && ARRAY[''agent'', ''lead'', ''supervisor'', ''service'']) IS TRUE AND NOT %I = ANY ((SELECT core.my_hidden_tickets())::text[])', rule.ticket_column) END;
        IF rule.entity = 'ticket_links' THEN
            condition := condition || ' AND NOT other_id = ANY ((SELECT core.my_hidden_tickets())::text[])';
        END IF;
        EXECUTE format('ALTER TABLE core.%I ENABLE ROW LEVEL SECURITY', rule.entity);
        EXECUTE format('DROP POLICY IF EXISTS reading ON core.%I', rule.entity);
        EXECUTE format('CREATE POLICY reading ON core.%I FOR SELECT TO sc_user USING (%s)', rule.entity, condition);
        EXECUTE format('GRANT SELECT ON core.%I TO sc_user', rule.entity);
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON core.%I (op_id)', rule.entity || '_by_op', rule.entity);
    END LOOP;
END
$$
