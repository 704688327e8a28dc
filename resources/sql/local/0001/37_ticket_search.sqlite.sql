CREATE VIRTUAL TABLE ticket_search USING fts5 (
    ticket_id UNINDEXED,
    words,
    tokenize = 'unicode61'
)
