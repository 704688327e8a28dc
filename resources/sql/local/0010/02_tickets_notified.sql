CREATE INDEX tickets_notified ON tickets (notified_due_at) WHERE notified_at IS NOT NULL AND removed_at IS NULL AND state NOT IN ('solved', 'closed', 'withdrawn')
