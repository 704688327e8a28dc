CREATE TABLE register_entries (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL DEFAULT 'role',
    subject text NOT NULL,
    name text NOT NULL,
    organisation text,
    phone text,
    mail text,
    notes text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
