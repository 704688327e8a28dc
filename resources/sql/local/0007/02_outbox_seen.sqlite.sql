-- The person has seen what became of a command that was not applied, and let it rest.
ALTER TABLE outbox ADD COLUMN seen_at bigint
