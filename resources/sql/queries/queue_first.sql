-- Open tickets that can be among the :count whose deadlines come first: of each class the oldest that were not notified, then those that were.
SELECT * FROM (
    SELECT d.id, d.class, d.clock_from, d.notified_at, d.notified_due_at, d.confidential FROM tickets d
    WHERE d.class = 'prevents' AND d.notified_at IS NULL AND d.removed_at IS NULL AND d.state NOT IN ('solved', 'closed', 'withdrawn')
    ORDER BY d.clock_from LIMIT CAST(:count AS integer)) AS prevents_ones
UNION ALL
SELECT * FROM (
    SELECT d.id, d.class, d.clock_from, d.notified_at, d.notified_due_at, d.confidential FROM tickets d
    WHERE d.class = 'hinders' AND d.notified_at IS NULL AND d.removed_at IS NULL AND d.state NOT IN ('solved', 'closed', 'withdrawn')
    ORDER BY d.clock_from LIMIT CAST(:count AS integer)) AS hinders_ones
UNION ALL
SELECT * FROM (
    SELECT d.id, d.class, d.clock_from, d.notified_at, d.notified_due_at, d.confidential FROM tickets d
    WHERE d.class = 'minor' AND d.notified_at IS NULL AND d.removed_at IS NULL AND d.state NOT IN ('solved', 'closed', 'withdrawn')
    ORDER BY d.clock_from LIMIT CAST(:count AS integer)) AS minor_ones
UNION ALL
SELECT * FROM (
    SELECT d.id, d.class, d.clock_from, d.notified_at, d.notified_due_at, d.confidential FROM tickets d
    WHERE d.class = 'other' AND d.notified_at IS NULL AND d.removed_at IS NULL AND d.state NOT IN ('solved', 'closed', 'withdrawn')
    ORDER BY d.clock_from LIMIT CAST(:count AS integer)) AS other_ones
UNION ALL
SELECT * FROM (
    SELECT d.id, d.class, d.clock_from, d.notified_at, d.notified_due_at, d.confidential FROM tickets d
    WHERE d.notified_at IS NOT NULL AND d.removed_at IS NULL AND d.state NOT IN ('solved', 'closed', 'withdrawn')
    ORDER BY d.notified_due_at LIMIT CAST(:count AS integer)) AS notified_ones
