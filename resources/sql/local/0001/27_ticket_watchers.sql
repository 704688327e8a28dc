CREATE TABLE ticket_watchers (
    id text NOT NULL PRIMARY KEY,
    ticket_id text NOT NULL,
    login text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
