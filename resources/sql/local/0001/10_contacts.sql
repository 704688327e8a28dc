CREATE TABLE contacts (
    id text NOT NULL PRIMARY KEY,
    tenant_id text,
    name text NOT NULL,
    kind text NOT NULL DEFAULT 'case_worker',
    organisation text,
    phone text,
    mail text,
    notes text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
