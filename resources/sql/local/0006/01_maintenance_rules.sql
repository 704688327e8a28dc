CREATE TABLE maintenance_rules (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    recurrence text NOT NULL,
    first_day text NOT NULL,
    last_day text,
    from_second bigint NOT NULL,
    to_second bigint NOT NULL,
    tolerance_minutes bigint NOT NULL DEFAULT 0,
    software bigint NOT NULL DEFAULT 0,
    note text,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL,
    CONSTRAINT maintenance_rules_times CHECK (from_second >= 0 AND from_second < 86400 AND to_second >= 0 AND to_second <= 86400 AND tolerance_minutes >= 0)
)
