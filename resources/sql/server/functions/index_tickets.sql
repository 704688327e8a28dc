-- Brings the words of these tickets up to date. Of a ticket the first 300,000 letters are looked at: a tsvector takes one megabyte.
CREATE OR REPLACE FUNCTION index_tickets(ids text[]) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
BEGIN
    DELETE FROM core.ticket_words w USING core.tickets t WHERE t.id = ANY (ids) AND t.removed_at IS NOT NULL AND w.ticket_id = t.id;
    INSERT INTO core.ticket_words AS w (ticket_id, recorded_at, closed_at, tenant_id, words)
    SELECT t.id, t.recorded_at, t.closed_at, coalesce(t.tenant_id, ''),
        array_to_tsvector(ARRAY(SELECT left(word, 255) FROM string_to_table(left(core.fold(core.ticket_text(t)), 300000), ' ') AS word WHERE word <> '')
            || ARRAY(SELECT '~' || substr(p.parts, n, 3) FROM core.part_words(t) AS p(parts), generate_series(1, length(p.parts) - 2) AS n))
    FROM core.tickets t
    WHERE t.id = ANY (ids) AND t.removed_at IS NULL
    ON CONFLICT (ticket_id) DO UPDATE
    SET (recorded_at, closed_at, tenant_id, words) = (excluded.recorded_at, excluded.closed_at, excluded.tenant_id, excluded.words)
    WHERE (w.recorded_at, w.closed_at, w.tenant_id, w.words) IS DISTINCT FROM (excluded.recorded_at, excluded.closed_at, excluded.tenant_id, excluded.words);
END
$$
