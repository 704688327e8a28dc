CREATE TABLE registered_users (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    mail text NOT NULL,
    tenant_id text,
    platform_id text,
    as_of text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
