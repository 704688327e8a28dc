-- Writes these fields of a row and remembers.
CREATE OR REPLACE FUNCTION update_row(run run, entity text, row_id text, old jsonb, fields jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    names text[] := ARRAY(SELECT key FROM jsonb_object_keys(fields) AS key ORDER BY key COLLATE "C");
    columns text := (SELECT string_agg(format('%I', n), ', ') FROM unnest(names) AS n);
BEGIN
    EXECUTE format('UPDATE core.%1$I SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::core.%1$I, $1)), version = version + 1, op_id = $2 WHERE id = $3',
                   entity, columns)
    USING fields, run.op_id, row_id;
    PERFORM core.remember(run, entity, row_id, old, fields, names);
END
$$
