-- What of one ticket is found by parts of words.
SELECT coalesce(number, '') || ' ' || title || ' ' || coalesce(caller_name, '') AS words
FROM tickets
WHERE id = CAST(:id AS text)
