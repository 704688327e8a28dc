-- MNT-3: announced is what a message, with its proof, tells as it stands.
SELECT EXISTS (SELECT 1 FROM maintenance_announcements a
               WHERE a.window_id = maintenance_windows.id AND a.sequence = maintenance_windows.sequence AND a.removed_at IS NULL) AS ok
FROM maintenance_windows
WHERE id = CAST(:id AS text)
