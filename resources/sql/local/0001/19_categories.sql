CREATE TABLE categories (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    parent_id text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
