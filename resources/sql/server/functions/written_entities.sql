-- Which tables a range of the ledger wrote to: the others need not be looked at. A link brings the tickets at both its ends.
CREATE OR REPLACE FUNCTION written_entities(after bigint, upto bigint) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
    written text[] := ARRAY(
        SELECT a.entity FROM core.activities a WHERE a.seq > after AND a.seq <= upto
        UNION SELECT b.entity FROM core.ledger l JOIN core.before_images b ON b.op_id = l.op_id WHERE l.seq > after AND l.seq <= upto);
BEGIN
    RETURN CASE WHEN 'ticket_links' = ANY (written) THEN written || 'tickets'::text ELSE written END;
END
$$
