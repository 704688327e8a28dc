CREATE INDEX ticket_items_by_ticket ON ticket_items (ticket_id)
