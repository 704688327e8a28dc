CREATE TABLE teams (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    level bigint NOT NULL DEFAULT 1,
    department text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
