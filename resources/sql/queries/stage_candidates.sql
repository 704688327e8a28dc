-- Open tickets whose response clock still runs, for the hierarchical stages (INC-4); what was taken over from elsewhere keeps its own history.
SELECT id, number, title, clock_from, confidential, class, owner
FROM tickets
WHERE removed_at IS NULL AND notified_at IS NULL AND imported_from IS NULL AND state IN ('new', 'qualified', 'in_progress', 'waiting')
