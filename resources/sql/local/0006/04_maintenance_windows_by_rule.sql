CREATE INDEX maintenance_windows_by_rule ON maintenance_windows (rule_id, original_at)
