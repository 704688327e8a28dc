SELECT id, window_id, kind, sequence, text, sent_via, proof, sent_at, sent_by
FROM maintenance_announcements
WHERE removed_at IS NULL
ORDER BY sent_at, id
