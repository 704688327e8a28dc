-- put, append, add: a new row; a ticket gets its number, gap-free by local year (P7).
CREATE OR REPLACE FUNCTION insert_row(run run, verb jsonb) RETURNS step
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    entity text := verb ->> 'entity';
    row_id text := verb ->> 'id';
    fields jsonb := coalesce(verb -> 'fields', '{}') || jsonb_build_object('id', row_id, 'version', 1, 'op_id', run.op_id);
    old jsonb;
    local_year text := to_char(to_timestamp(run.now) AT TIME ZONE 'Europe/Berlin', 'YYYY');
    next_number bigint;
    result core.step := ('applied', NULL, NULL, NULL, NULL);
    columns text;
BEGIN
    IF verb ->> 'verb' = 'add' THEN -- sets: adding twice is adding once, adding again takes the removal back
        EXECUTE format('SELECT to_jsonb(t) FROM core.%I t WHERE id = $1', entity) INTO old USING row_id;
        IF old IS NOT NULL THEN
            IF old ->> 'removed_at' IS NOT NULL THEN
                PERFORM core.update_row(run, entity, row_id, old, '{"removed_at": null}');
            END IF;
            RETURN result;
        END IF;
    END IF;
    IF entity = 'tickets' THEN
        IF coalesce(fields ->> 'number', '') = '' THEN
            INSERT INTO core.counters (name, value) VALUES ('tickets-' || local_year, 1)
            ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value INTO next_number;
            fields := fields || jsonb_build_object('number', local_year || '-' || lpad(next_number::text, 6, '0'));
        END IF;
        fields := fields || jsonb_build_object('recorded_at', run.now, 'recorded_by', run.login);
        result.number := fields ->> 'number';
    ELSIF entity = 'ticket_entries' THEN
        fields := fields || jsonb_build_object('recorded_at', run.now, 'login', run.login);
    END IF;
    columns := (SELECT string_agg(format('%I', key), ', ') FROM jsonb_object_keys(fields) AS key);
    BEGIN
        EXECUTE format('INSERT INTO core.%1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::core.%1$I, $1)', entity, columns) USING fields;
    EXCEPTION WHEN unique_violation THEN
        RETURN ('rejected', 'exists', entity, NULL, NULL)::core.step;
    END;
    PERFORM core.remember(run, entity, row_id, NULL, fields, ARRAY['id']);
    RETURN result;
END
$$
