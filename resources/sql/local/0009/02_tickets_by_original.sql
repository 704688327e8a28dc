CREATE INDEX tickets_by_original ON tickets (duplicate_of)
