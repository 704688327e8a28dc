CREATE TABLE user_roles (
    id text NOT NULL PRIMARY KEY,
    login text NOT NULL,
    role text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
