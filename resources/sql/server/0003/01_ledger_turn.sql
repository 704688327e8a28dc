-- Holds no row: its lock is the turn to write (P4). Unlike the lock of a row, pg_locks tells who has it.
CREATE TABLE ledger_turn (
    id bigint NOT NULL PRIMARY KEY
)
