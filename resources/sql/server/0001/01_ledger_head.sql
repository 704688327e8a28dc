-- One row: its lock orders all commands (P4).
CREATE TABLE ledger_head (
    id bigint NOT NULL PRIMARY KEY DEFAULT 1 CONSTRAINT ledger_head_single CHECK (id = 1),
    seq bigint NOT NULL DEFAULT 0,
    hash text NOT NULL DEFAULT ''
)
