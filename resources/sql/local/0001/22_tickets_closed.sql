CREATE INDEX tickets_closed ON tickets (closed_at, id)
