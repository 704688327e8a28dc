CREATE TABLE services (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    state text NOT NULL DEFAULT 'regular',
    regular_from text,
    retired_on text,
    product_owner text,
    project_owner text,
    department text,
    office text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
