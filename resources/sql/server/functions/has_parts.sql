-- Whether the text stands in the parts in one piece, or every word of it somewhere; words of fewer than three letters only in the first way.
CREATE OR REPLACE FUNCTION has_parts(parts text, folded text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = ''
AS $$
SELECT length(folded) >= 3 AND (strpos(parts, folded) > 0
    OR NOT EXISTS (SELECT 1 FROM string_to_table(folded, ' ') AS word WHERE length(word) < 3 OR strpos(parts, word) = 0))
$$
