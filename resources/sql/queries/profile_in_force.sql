SELECT p.document
FROM profiles p
WHERE p.removed_at IS NULL AND p.activated_at IS NOT NULL
ORDER BY p.activated_at DESC, p.id DESC
LIMIT 1
