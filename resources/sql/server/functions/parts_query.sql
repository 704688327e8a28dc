-- Three letters in a row of the pieces that number, title or caller must hold: candidates only, has_parts looks at them. NULL when
-- the text is too short for that.
CREATE OR REPLACE FUNCTION parts_query(folded text) RETURNS tsquery
LANGUAGE sql IMMUTABLE SET search_path = ''
AS $$
SELECT CASE WHEN EXISTS (SELECT 1 FROM string_to_table(folded, ' ') AS word WHERE length(word) < 3)
    THEN (SELECT string_agg(format('''~%s''', substr(folded, n, 3)), ' & ') FROM generate_series(1, length(folded) - 2) AS n)
    ELSE (SELECT string_agg(format('''~%s''', substr(word, n, 3)), ' & ') FROM string_to_table(folded, ' ') AS word, generate_series(1, length(word) - 2) AS n)
    END::tsquery
$$
