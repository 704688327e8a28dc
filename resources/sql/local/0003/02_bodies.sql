CREATE TABLE bodies (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL DEFAULT 'steering',
    purpose text,
    mail text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
