-- Does the verb write to one of these tickets: by its own id, by a ticket that it names (a link names two, a duplicate its original), or by the row that is
-- there already?
-- The last: a row of a hidden ticket is not reached by naming another ticket beside its id.
CREATE OR REPLACE FUNCTION touches_hidden(verb jsonb, hidden text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
DECLARE
    ticket_column text := (SELECT e.ticket_column FROM core.rule_entities e WHERE e.entity = verb ->> 'entity');
    found boolean := coalesce(verb ->> 'id' = ANY (hidden) OR verb -> 'fields' ->> 'ticket_id' = ANY (hidden)
        OR verb -> 'fields' ->> 'other_id' = ANY (hidden) OR verb -> 'fields' ->> 'duplicate_of' = ANY (hidden), false);
BEGIN
    IF found OR hidden = '{}' OR coalesce(ticket_column, '') = '' THEN
        RETURN found;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM core.%I t WHERE t.id = $1 AND (t.%I = ANY ($2) OR to_jsonb(t) ->> ''other_id'' = ANY ($2)))', verb ->> 'entity', ticket_column)
    INTO found USING verb ->> 'id', hidden;
    RETURN found;
END
$$
