-- Text as the search sees it: the folded words with one blank between them, letter by letter as the clients' fold(). Never NULL.
CREATE OR REPLACE FUNCTION fold(content text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
DECLARE
    folded text := coalesce(content, '');
BEGIN
    IF folded ~ '[^\x01-\x7f]' THEN -- German needs no look at the table
        folded := replace(replace(replace(replace(replace(replace(replace(folded, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), 'Ä', 'ae'), 'Ö', 'oe'), 'Ü', 'ue');
    END IF;
    IF folded ~ '[^\x01-\x7f]' THEN
        SELECT string_agg(CASE WHEN l.letter COLLATE "C" <= E'\x7f' THEN l.letter
                ELSE coalesce((SELECT f.folded FROM core.fold_letters f WHERE f.letter = l.letter), ' ') END, '' ORDER BY l.place) INTO folded -- no join: it would read the whole table for a word
        FROM string_to_table(normalize(folded, NFC), NULL) WITH ORDINALITY AS l(letter, place);
    END IF;
    RETURN btrim(regexp_replace(lower(folded COLLATE "C"), '[\x01-\x2f\x3a-\x60\x7b-\x7f]+', ' ', 'g'));
END
$$
