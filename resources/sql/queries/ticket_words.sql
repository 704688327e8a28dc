-- Everything of one ticket that the search looks at.
SELECT coalesce(number, '') || ' ' || title || ' ' || description || ' ' || coalesce(caller_name, '') || ' ' || coalesce(caller_phone, '')
    || ' ' || coalesce(caller_mail, '') || ' ' || coalesce(solution, '') || ' ' || coalesce(workaround, '') AS words
FROM tickets WHERE id = CAST(:id AS text)
UNION ALL
SELECT text FROM ticket_entries WHERE ticket_id = CAST(:id AS text) AND removed_at IS NULL AND voided_at IS NULL
UNION ALL
SELECT number FROM ticket_references WHERE ticket_id = CAST(:id AS text) AND removed_at IS NULL
UNION ALL
SELECT name FROM ticket_attachments WHERE ticket_id = CAST(:id AS text) AND removed_at IS NULL
