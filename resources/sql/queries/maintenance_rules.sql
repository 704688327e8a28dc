SELECT id, name, recurrence, first_day, last_day, from_second, to_second, tolerance_minutes, software, note, version
FROM maintenance_rules
WHERE removed_at IS NULL
ORDER BY name, id
