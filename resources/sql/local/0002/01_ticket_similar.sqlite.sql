CREATE VIRTUAL TABLE ticket_similar USING fts5 (
    words,
    tokenize = 'trigram'
)
