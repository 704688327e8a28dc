CREATE TABLE ops (
    op_id text NOT NULL PRIMARY KEY,
    client_id text NOT NULL,
    client_seq bigint NOT NULL,
    login text NOT NULL,
    request_hash text NOT NULL,
    group_id text,
    outcome text NOT NULL,
    recorded_at bigint NOT NULL,
    undone_by text,
    CONSTRAINT ops_client_seq_unique UNIQUE (client_id, client_seq)
)
