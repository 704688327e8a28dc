INSERT INTO ticket_similar (rowid, words)
SELECT s.rowid, s.words FROM ticket_search s JOIN tickets t ON t.id = s.ticket_id
WHERE t.removed_at IS NULL AND t.state NOT IN ('solved', 'closed', 'withdrawn')
