-- In a team: what was saved here and goes to the server, in the order of seq, without a hole (I3). Kept for 14 days after the answer (I1).
CREATE TABLE outbox (
    seq bigint NOT NULL PRIMARY KEY,
    op_id text NOT NULL CONSTRAINT outbox_op_unique UNIQUE,
    command text NOT NULL,
    provisional text,
    saved_at bigint NOT NULL,
    outcome text,
    answered_at bigint
)
