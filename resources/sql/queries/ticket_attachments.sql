-- Removed ones too: the history names them.
SELECT id, name, media_type, size_bytes, sha256, removed_at
FROM ticket_attachments
WHERE ticket_id = CAST(:id AS text)
ORDER BY id
