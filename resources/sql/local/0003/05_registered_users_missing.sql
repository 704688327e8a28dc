ALTER TABLE registered_users ADD COLUMN missing_since text
