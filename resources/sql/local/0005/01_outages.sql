-- Outages (AVL-2). to_at NULL: it still runs. source: where an import found it, so that it comes once. corrected_at, correction: the newest change of what was recorded.
CREATE TABLE outages (
    id text NOT NULL PRIMARY KEY,
    title text NOT NULL,
    from_at bigint NOT NULL,
    to_at bigint,
    class text NOT NULL DEFAULT 'prevents',
    side text NOT NULL DEFAULT 'both',
    cause text,
    cause_place text NOT NULL DEFAULT 'ours',
    planned bigint NOT NULL DEFAULT 0,
    announced_at bigint,
    ticket_id text,
    problem text,
    change text,
    source text,
    corrected_at bigint,
    correction text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
