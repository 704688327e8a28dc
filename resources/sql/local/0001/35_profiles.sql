CREATE TABLE profiles (
    id text NOT NULL PRIMARY KEY,
    valid_from text NOT NULL,
    document text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
