CREATE TABLE ledger (
    seq bigint NOT NULL PRIMARY KEY,
    op_id text NOT NULL CONSTRAINT ledger_op_unique UNIQUE,
    kind text NOT NULL,
    entity text NOT NULL,
    login text NOT NULL,
    recorded_at bigint NOT NULL,
    salt text NOT NULL,
    body text,
    body_hash text NOT NULL,
    hash text NOT NULL
)
