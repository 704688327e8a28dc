-- :count tickets of five years, newest last, 3 % of them open: 200 tenants, a vocabulary of 20,000 words. 'Anmeldung' is in every
-- third title, 'Sonderfall' in one of 50,000. Needs psql -v count=1000000; as the owner of the schema.
BEGIN;
SET LOCAL search_path = core;
SET LOCAL synchronous_commit = off;
INSERT INTO tenants (id, name, version, op_id) SELECT 'tenant-' || n, 'Gemeinde ' || n, 1, 'bench' FROM generate_series(1, 200) AS n;
INSERT INTO tickets (id, number, title, description, channel, reported_at, recorded_at, recorded_by, caller_name, tenant_id, state, clock_from, closed_at, version, op_id)
SELECT 'ticket-' || lpad(n::text, 8, '0'), year || '-' || lpad(n::text, 6, '0'),
    CASE WHEN n % 3 = 0 THEN 'Anmeldung ' ELSE 'Störung ' END || 'wort' || (n * 7919::bigint) % 20000 || CASE WHEN n % 50000 = 0 THEN ' Sonderfall' ELSE '' END,
    'Beschreibung mit wort' || (n * 104729::bigint) % 20000 || ' und wort' || (n * 1299709::bigint) % 20000,
    'phone', at, at, 'bench', 'Frau ' || (ARRAY['Sommer', 'Winter', 'Müßig', 'Özdemir', 'Stein', 'Berg', 'Bach', 'Wald'])[1 + n % 8],
    'tenant-' || 1 + (n * 31::bigint) % 200, CASE WHEN n % 33 = 0 THEN 'new' ELSE 'closed' END, at, CASE WHEN n % 33 = 0 THEN NULL ELSE at + 86400 END, 1, 'bench'
FROM generate_series(1, :count) AS n,
    LATERAL (SELECT extract(epoch FROM now())::bigint - (:count - n) * (5 * 365 * 86400::bigint / :count) AS at) AS a,
    LATERAL (SELECT to_char(to_timestamp(at) AT TIME ZONE 'Europe/Berlin', 'YYYY') AS year) AS y;
COMMIT;
\timing on
DO $$ -- as one write after the other would
BEGIN
    FOR piece IN 0 .. 99 LOOP
        PERFORM core.index_tickets(ARRAY(SELECT t.id FROM core.tickets t ORDER BY t.id OFFSET piece * (SELECT count(*) / 100 FROM core.tickets) LIMIT (SELECT count(*) / 100 FROM core.tickets)));
    END LOOP;
END
$$;
\timing off
ANALYZE core.tickets, core.ticket_words;
