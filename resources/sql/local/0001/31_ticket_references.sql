CREATE TABLE ticket_references (
    id text NOT NULL PRIMARY KEY,
    ticket_id text NOT NULL,
    system text NOT NULL,
    number text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
