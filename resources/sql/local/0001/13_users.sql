CREATE TABLE users (
    id text NOT NULL PRIMARY KEY,
    login text NOT NULL CONSTRAINT users_login_unique UNIQUE,
    name text NOT NULL,
    mail text,
    phone text,
    team_id text,
    active bigint NOT NULL DEFAULT 1,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
