CREATE TABLE tenants (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    type text NOT NULL DEFAULT 'municipality',
    access_path text,
    interfaces text,
    account_services text,
    epayment text,
    contract text,
    valid_from text,
    valid_until text,
    notes text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
