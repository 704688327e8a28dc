CREATE INDEX ticket_watchers_by_ticket ON ticket_watchers (ticket_id)
