-- Tickets of any age that this person may see, newest first, at most 200 a call: with all words, or with these parts in number, title
-- or caller, as the clients' own search; of one tenant unless that is ''. is_older: only those that clients no longer keep. Goes on
-- after (before_at, before_id), the last hit of the page before. The planner sees the words (custom plan): it walks the newest
-- tickets for a common word and the index of words for a rare one. After 3 s it gives up with 57014, whatever statement_timeout the
-- caller has set: each candidate looks at the clock.
CREATE OR REPLACE FUNCTION api.search(content text, tenant text, is_older boolean, before_at bigint, before_id text, row_limit bigint) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' SET plan_cache_mode = force_custom_plan SET jit = off
AS $$
DECLARE
    folded text := core.fold(left(content, 1000));
    by_words tsquery := core.words_query(folded);
    by_parts tsquery := core.parts_query(folded);
    either tsquery := CASE WHEN by_parts IS NULL THEN by_words ELSE by_words || by_parts END;
    hidden text[] := core.hidden_tickets(session_user);
    closed_before bigint := CASE WHEN is_older THEN core.window_from(extract(epoch FROM clock_timestamp())::bigint) END;
    deadline timestamptz := clock_timestamp() + interval '3 seconds';
    page bigint := greatest(1, least(row_limit, 200));
    hits jsonb;
BEGIN
    IF (core.roles_of(session_user) && ARRAY['agent', 'lead', 'supervisor', 'service']) IS NOT TRUE OR (by_words IS NULL AND coalesce(tenant, '') = '') THEN
        RETURN jsonb_build_object('hits', '[]'::jsonb, 'more', false);
    END IF;
    WITH page_of AS MATERIALIZED (
        SELECT w.ticket_id, w.recorded_at
        FROM core.ticket_words w
        WHERE CASE WHEN clock_timestamp() < deadline THEN true ELSE core.too_long() END
            AND (closed_before IS NULL OR w.closed_at < closed_before) -- before the words, which cost more to look at
            AND (either IS NULL OR (w.words @@ either
                AND (w.words @@ by_words OR EXISTS (SELECT 1 FROM core.tickets t WHERE t.id = w.ticket_id AND core.has_parts(core.part_words(t), folded)))))
            AND (coalesce(tenant, '') = '' OR w.tenant_id = tenant)
            AND (before_at IS NULL OR (w.recorded_at, w.ticket_id) < (before_at, before_id))
            AND NOT w.ticket_id = ANY (hidden)
        ORDER BY w.recorded_at DESC, w.ticket_id DESC
        LIMIT page + 1
    )
    SELECT jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'title', t.title, 'state', t.state, 'recorded_at', p.recorded_at, 'closed_at', t.closed_at, 'tenant', n.name)
        ORDER BY p.recorded_at DESC, p.ticket_id DESC) INTO hits
    FROM page_of p
    JOIN core.tickets t ON t.id = p.ticket_id
    LEFT JOIN core.tenants n ON n.id = t.tenant_id;
    RETURN jsonb_build_object('hits', coalesce(hits - page::int, '[]'), 'more', coalesce(jsonb_array_length(hits), 0) > page);
END
$$
