-- Attachments by the SHA-256 of their content. Outside ledger and feed: a client fetches one when somebody opens it.
CREATE TABLE contents (
    sha256 text NOT NULL PRIMARY KEY,
    bytes bytea NOT NULL,
    put_at timestamptz NOT NULL
)
