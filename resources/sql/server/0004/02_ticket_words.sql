-- What the search over everything finds a ticket by, with all that it filters and orders by. Nobody reads it but api.search.
-- A lexeme is a folded word, or '~' with three letters in a row of number, title and caller.
CREATE TABLE ticket_words (
    ticket_id text NOT NULL PRIMARY KEY,
    recorded_at bigint NOT NULL,
    closed_at bigint,
    tenant_id text NOT NULL,
    words tsvector NOT NULL
)
