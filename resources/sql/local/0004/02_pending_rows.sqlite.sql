-- Rows as the server has them, before a command that is still on its way changed them here; NULL: there was none.
CREATE TABLE pending_rows (
    outbox_seq bigint NOT NULL,
    position bigint NOT NULL,
    entity text NOT NULL,
    entity_id text NOT NULL,
    before text,
    PRIMARY KEY (outbox_seq, position)
)
