-- What of a ticket is found by parts of words.
CREATE OR REPLACE FUNCTION part_words(ticket core.tickets) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = ''
AS $$
BEGIN
    RETURN left(core.fold(concat_ws(' ', ticket.number, ticket.title, ticket.caller_name)), 2000);
END
$$
