-- ORG-5: what was changed in one record of base data, or in all of its kind, newest first.
SELECT a.entity_id, a.field, a.old_value, a.new_value, a.recorded_at, coalesce(u.name, a.login) AS person
FROM activities a
LEFT JOIN users u ON u.login = a.login
WHERE a.entity = CAST(:entity AS text) AND (CAST(:id AS text) = '' OR a.entity_id = CAST(:id AS text))
ORDER BY a.seq DESC, a.position DESC
LIMIT 500
