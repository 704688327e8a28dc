-- MNT-3: only a cancelled window is withdrawn.
SELECT kind = 'cancelled' AS ok
FROM maintenance_windows
WHERE id = CAST(:id AS text)
