-- What the program's engine found of each ticket's response clock: a copy for SQL tools (report.clock), never read by the program.
-- op_id: the state of the ticket that it was computed from.
CREATE TABLE ticket_clocks (
    ticket_id text NOT NULL PRIMARY KEY,
    op_id text NOT NULL,
    due_at bigint,
    used_seconds bigint NOT NULL,
    verdict text NOT NULL,
    computed_at bigint NOT NULL
)
