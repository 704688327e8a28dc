CREATE INDEX maintenance_windows_by_start ON maintenance_windows (from_at, id)
