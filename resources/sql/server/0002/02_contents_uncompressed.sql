-- A piece is read without unpacking the whole.
ALTER TABLE contents ALTER COLUMN bytes SET STORAGE EXTERNAL
