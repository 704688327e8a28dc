CREATE TABLE planned_work_items (
    id text NOT NULL PRIMARY KEY,
    work_id text NOT NULL,
    item_id text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
