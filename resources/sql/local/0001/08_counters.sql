CREATE TABLE counters (
    name text NOT NULL PRIMARY KEY,
    value bigint NOT NULL
)
