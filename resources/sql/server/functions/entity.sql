-- All rows of one ticket as this login may see them: newly visible, or reopened after it left the window.
CREATE OR REPLACE FUNCTION api.entity(ticket text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
DECLARE
    tables jsonb := '{}';
    found jsonb;
    rule core.rule_entities;
BEGIN
    FOR rule IN SELECT * FROM core.rule_entities e WHERE e.ticket_column <> '' ORDER BY e.entity LOOP
        EXECUTE format('SELECT jsonb_agg(to_jsonb(t)) FROM core.%I t WHERE t.%I = $1', rule.entity, rule.ticket_column) INTO found USING ticket;
        IF found IS NOT NULL THEN
            tables := tables || jsonb_build_object(rule.entity, found);
        END IF;
    END LOOP;
    SELECT coalesce(jsonb_agg(to_jsonb(a) ORDER BY a.seq, a.position), '[]') INTO found FROM core.activities a WHERE a.ticket_id = ticket;
    RETURN jsonb_build_object('rows', tables, 'activities', found);
END
$$
