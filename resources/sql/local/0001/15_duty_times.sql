CREATE TABLE duty_times (
    id text NOT NULL PRIMARY KEY,
    user_id text,
    person text NOT NULL,
    kind text NOT NULL DEFAULT 'on_call',
    from_at bigint NOT NULL,
    to_at bigint NOT NULL,
    phone text,
    mail text,
    substitute text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
