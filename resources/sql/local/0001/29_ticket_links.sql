CREATE TABLE ticket_links (
    id text NOT NULL PRIMARY KEY,
    ticket_id text NOT NULL,
    other_id text NOT NULL,
    kind text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
