SELECT id, rule_id, original_at, kind, state, title, software, from_at, to_at, reason, restrictions, approver, notice_by, shortfall_s, sequence, actual_from_at, actual_to_at
FROM maintenance_windows
WHERE removed_at IS NULL
ORDER BY from_at, id
