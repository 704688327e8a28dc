CREATE TABLE ticket_entries (
    id text NOT NULL PRIMARY KEY,
    ticket_id text NOT NULL,
    kind text NOT NULL,
    text text NOT NULL DEFAULT '',
    direction text,
    party text,
    duration_s bigint,
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    login text NOT NULL,
    details text,
    voided_at bigint,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
