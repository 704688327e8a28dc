CREATE TABLE activities (
    seq bigint NOT NULL,
    position bigint NOT NULL,
    op_id text NOT NULL,
    kind text NOT NULL,
    entity text NOT NULL,
    entity_id text NOT NULL,
    ticket_id text,
    field text NOT NULL,
    old_value text,
    new_value text,
    login text NOT NULL,
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    PRIMARY KEY (seq, position)
)
