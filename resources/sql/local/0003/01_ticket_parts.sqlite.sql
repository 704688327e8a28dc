-- Number, title and caller, to be found by any part of a word of at least three letters.
CREATE VIRTUAL TABLE ticket_parts USING fts5 (
    words,
    tokenize = 'trigram'
)
