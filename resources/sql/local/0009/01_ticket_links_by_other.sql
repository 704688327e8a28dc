CREATE INDEX ticket_links_by_other ON ticket_links (other_id)
