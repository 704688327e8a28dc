-- The open tickets whose wording is nearest, best first.
SELECT t.*, (SELECT max(e.occurred_at) FROM ticket_entries e WHERE e.ticket_id = t.id AND e.kind = 'notification' AND e.voided_at IS NULL) AS last_informed_at
FROM ticket_similar s
JOIN ticket_search_rows r ON r.number = s.rowid
JOIN tickets t ON t.id = r.ticket_id
WHERE ticket_similar MATCH :query
ORDER BY bm25(ticket_similar), t.id
LIMIT :limit
