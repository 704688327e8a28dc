-- MNT-1: what was held has its actual start and end; a cancelled window was not.
SELECT kind <> 'cancelled' AND actual_from_at IS NOT NULL AND actual_to_at IS NOT NULL AND actual_to_at > actual_from_at AS ok
FROM maintenance_windows
WHERE id = CAST(:id AS text)
