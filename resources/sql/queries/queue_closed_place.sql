-- The closed ticket at place :place of all, newest first; counted from 0.
SELECT d.closed_at, d.id
FROM tickets d
WHERE d.removed_at IS NULL AND d.closed_at IS NOT NULL AND d.state || '' IN ('solved', 'closed', 'withdrawn') -- by closed_at, not by state
ORDER BY d.closed_at DESC, d.id DESC
LIMIT 1 OFFSET CAST(:place AS integer)
