ALTER TABLE profiles ADD COLUMN name text
