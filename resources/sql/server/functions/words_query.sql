-- All words, each as a beginning; NULL when there is no word.
CREATE OR REPLACE FUNCTION words_query(folded text) RETURNS tsquery
LANGUAGE sql IMMUTABLE SET search_path = ''
AS $$
SELECT string_agg(format('''%s'':*', left(word, 255)), ' & ')::tsquery FROM string_to_table(folded, ' ') AS word WHERE word <> ''
$$
