-- Whether a ticket that this person may see has an attachment with this content, put there by somebody who had it. Never NULL.
CREATE OR REPLACE FUNCTION may_read_content(who text, content text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
SELECT coalesce(core.roles_of(who) && ARRAY['agent', 'lead', 'supervisor', 'service'] AND EXISTS (
    SELECT 1 FROM core.ticket_attachments a
    JOIN core.activities x ON x.entity_id = a.id AND x.entity = 'ticket_attachments'
    JOIN core.content_holders h ON h.sha256 = a.sha256 AND h.login = x.login
    WHERE a.sha256 = content AND NOT a.ticket_id = ANY (core.hidden_tickets(who))), false)
$$
