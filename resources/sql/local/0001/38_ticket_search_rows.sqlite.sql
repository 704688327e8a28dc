CREATE TABLE ticket_search_rows (
    number integer NOT NULL PRIMARY KEY,
    ticket_id text NOT NULL CONSTRAINT ticket_search_rows_unique UNIQUE
)
