-- What no attachment names after a day: its command never came.
CREATE OR REPLACE FUNCTION remove_unnamed_contents() RETURNS void
LANGUAGE sql VOLATILE SET search_path = ''
AS $$
DELETE FROM core.uploads u WHERE u.put_at < clock_timestamp() - interval '1 day';
DELETE FROM core.contents c WHERE c.put_at < clock_timestamp() - interval '1 day'
    AND NOT EXISTS (SELECT 1 FROM core.ticket_attachments a WHERE a.sha256 = c.sha256);
DELETE FROM core.content_holders h WHERE NOT EXISTS (SELECT 1 FROM core.contents c WHERE c.sha256 = h.sha256)
$$
