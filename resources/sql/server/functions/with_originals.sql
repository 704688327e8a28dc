-- The ticket and what it was a duplicate of, and so on, when the ledger stood there: what changed since tells what was before.
CREATE OR REPLACE FUNCTION with_originals(ticket text, at bigint) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
BEGIN
    RETURN (WITH RECURSIVE found (id) AS (
        SELECT ticket
        UNION
        SELECT CASE WHEN later.is_there THEN later.old_value ELSE t.duplicate_of END
        FROM found f
        JOIN core.tickets t ON t.id = f.id
        LEFT JOIN LATERAL (
            SELECT true AS is_there, a.old_value
            FROM core.activities a
            WHERE a.ticket_id = t.id AND a.seq > at AND a.entity = 'tickets' AND a.field = 'duplicate_of'
            ORDER BY a.seq, a.position
            LIMIT 1
        ) later ON true
    ) SELECT array_agg(f.id) FROM found f WHERE f.id IS NOT NULL);
END
$$
