CREATE INDEX outage_items_by_outage ON outage_items (outage_id)
