CREATE INDEX ticket_links_by_ticket ON ticket_links (ticket_id)
