CREATE INDEX ticket_attachments_by_ticket ON ticket_attachments (ticket_id)
