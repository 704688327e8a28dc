-- The profile in force is the one that was activated last; nothing else decides.
ALTER TABLE profiles ADD COLUMN activated_at bigint
