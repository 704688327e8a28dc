CREATE TABLE organisations (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL DEFAULT 'software_manufacturer',
    contact text,
    phone text,
    mail text,
    notes text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
