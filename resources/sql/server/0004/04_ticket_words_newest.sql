CREATE INDEX ticket_words_newest ON ticket_words (recorded_at, ticket_id)
