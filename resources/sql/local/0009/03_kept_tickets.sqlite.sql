-- Older tickets that somebody opened here: they stay whole until then, though they are outside the replica's window.
CREATE TABLE kept_tickets (
    ticket_id text NOT NULL PRIMARY KEY,
    until bigint NOT NULL
)
