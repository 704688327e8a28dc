CREATE INDEX outage_services_by_outage ON outage_services (outage_id)
