CREATE TABLE items (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL DEFAULT 'component',
    environment text NOT NULL DEFAULT 'production',
    site text,
    owner text NOT NULL DEFAULT 'ours',
    product text,
    product_version text,
    interface text,
    deprecated_on text,
    platform_id text,
    service_id text,
    notes text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
