CREATE INDEX outages_by_start ON outages (from_at)
