CREATE TABLE maintenance_announcements (
    id text NOT NULL PRIMARY KEY,
    window_id text NOT NULL,
    kind text NOT NULL,
    sequence bigint NOT NULL,
    text text NOT NULL,
    sent_via text NOT NULL,
    proof text NOT NULL,
    sent_at bigint NOT NULL,
    sent_by text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL,
    CONSTRAINT maintenance_announcements_kind CHECK (kind IN ('deviation', 'software', 'correction', 'withdrawal', 'emergency'))
)
