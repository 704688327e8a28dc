CREATE TABLE ticket_attachments (
    id text NOT NULL PRIMARY KEY,
    ticket_id text NOT NULL,
    name text NOT NULL,
    media_type text,
    size_bytes bigint NOT NULL,
    sha256 text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
