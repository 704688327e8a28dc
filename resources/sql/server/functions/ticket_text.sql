-- Everything of one ticket that the search looks at: the same as the clients' ticket_words query.
CREATE OR REPLACE FUNCTION ticket_text(ticket core.tickets) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
BEGIN
    RETURN concat_ws(' ', ticket.number, ticket.title, ticket.description, ticket.caller_name, ticket.caller_phone, ticket.caller_mail, ticket.solution, ticket.workaround,
        (SELECT string_agg(e.text, ' ') FROM core.ticket_entries e WHERE e.ticket_id = ticket.id AND e.removed_at IS NULL AND e.voided_at IS NULL),
        (SELECT string_agg(r.number, ' ') FROM core.ticket_references r WHERE r.ticket_id = ticket.id AND r.removed_at IS NULL),
        (SELECT string_agg(a.name, ' ') FROM core.ticket_attachments a WHERE a.ticket_id = ticket.id AND a.removed_at IS NULL));
END
$$
