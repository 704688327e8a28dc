CREATE INDEX ticket_references_by_ticket ON ticket_references (ticket_id)
