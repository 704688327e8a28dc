CREATE TABLE closed_dates (
    id text NOT NULL PRIMARY KEY,
    day text NOT NULL,
    closed bigint NOT NULL DEFAULT 1,
    name text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
