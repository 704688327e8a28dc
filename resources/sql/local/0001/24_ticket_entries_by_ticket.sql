CREATE INDEX ticket_entries_by_ticket ON ticket_entries (ticket_id, occurred_at, id)
