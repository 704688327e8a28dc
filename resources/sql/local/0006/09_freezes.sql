CREATE TABLE freezes (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    from_at bigint NOT NULL,
    to_at bigint NOT NULL,
    reason text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL,
    CONSTRAINT freezes_order CHECK (to_at > from_at)
)
