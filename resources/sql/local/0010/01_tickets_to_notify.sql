-- What a queue shows first.
CREATE INDEX tickets_to_notify ON tickets (class, notified_at, clock_from) WHERE removed_at IS NULL AND state NOT IN ('solved', 'closed', 'withdrawn')
