CREATE TABLE planned_works (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    from_at bigint NOT NULL,
    to_at bigint NOT NULL,
    note text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL,
    CONSTRAINT planned_works_kind CHECK (kind IN ('change', 'release')),
    CONSTRAINT planned_works_state CHECK (state IN ('planned', 'done', 'cancelled')),
    CONSTRAINT planned_works_order CHECK (to_at > from_at)
)
