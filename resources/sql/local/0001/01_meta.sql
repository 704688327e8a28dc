CREATE TABLE meta (
    key text NOT NULL PRIMARY KEY,
    value text NOT NULL
)
