CREATE TABLE ticket_items (
    id text NOT NULL PRIMARY KEY,
    ticket_id text NOT NULL,
    item_id text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
