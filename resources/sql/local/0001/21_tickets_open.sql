CREATE INDEX tickets_open ON tickets (state, id)
