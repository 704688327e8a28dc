CREATE INDEX ticket_words_by_word ON ticket_words USING gin (words)
