CREATE TABLE item_dependencies (
    id text NOT NULL PRIMARY KEY,
    item_id text NOT NULL,
    needs_id text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
