-- Folding is done by the program: it rebuilds the search after this migration and takes the mark away.
INSERT INTO meta (key, value) VALUES ('search_rebuild', 'due')
