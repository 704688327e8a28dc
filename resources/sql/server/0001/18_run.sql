-- What one running command needs to know; passed from function to function.
CREATE TYPE run AS (
    op_id text,
    kind text,
    login text,
    seq bigint,
    occurred_at bigint,
    now bigint,
    roles text[]
)
