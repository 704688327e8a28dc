-- These tickets and what was withdrawn as a duplicate of one of them, or of such a duplicate: it tells the same matter, and names
-- its original, so who may not see the original sees none of them.
CREATE OR REPLACE FUNCTION with_duplicates(ids text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
BEGIN
    IF ids = '{}' THEN
        RETURN ids;
    END IF;
    RETURN (WITH RECURSIVE found (id) AS (
        SELECT unnest(ids)
        UNION
        SELECT t.id FROM found f JOIN core.tickets t ON t.duplicate_of = f.id
    ) SELECT array_agg(f.id) FROM found f);
END
$$
