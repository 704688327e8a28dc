-- The installations that send commands: a hole in client_seq, or an outbox that was copied or restored, is noticed here (I3).
CREATE TABLE clients (
    client_id text NOT NULL PRIMARY KEY,
    login text NOT NULL,
    last_seq bigint NOT NULL DEFAULT 0,
    last_op_id text NOT NULL DEFAULT '',
    seen_at bigint NOT NULL
)
