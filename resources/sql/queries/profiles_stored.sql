-- All profile documents of the desk, the one in force first, with who activated it last.
SELECT p.id, p.name, p.valid_from, p.document, p.activated_at,
       (SELECT max(a.login) FROM activities a WHERE a.op_id = p.op_id) AS activated_by
FROM profiles p
WHERE p.removed_at IS NULL AND p.activated_at IS NOT NULL
ORDER BY p.activated_at DESC, p.id DESC
