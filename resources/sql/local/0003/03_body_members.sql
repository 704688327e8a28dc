CREATE TABLE body_members (
    id text NOT NULL PRIMARY KEY,
    body_id text NOT NULL,
    name text NOT NULL,
    role text,
    organisation text,
    phone text,
    mail text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
