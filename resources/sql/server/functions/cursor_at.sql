-- The hash of a ledger row, '' at the beginning, NULL beyond the head: where a client's history may differ (P6).
CREATE OR REPLACE FUNCTION cursor_at(at bigint) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ''
AS $$
BEGIN
    RETURN CASE WHEN at = 0 THEN '' ELSE (SELECT l.hash FROM core.ledger l WHERE l.seq = at) END;
END
$$
