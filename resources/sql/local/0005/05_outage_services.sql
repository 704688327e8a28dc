CREATE TABLE outage_services (
    id text NOT NULL PRIMARY KEY,
    outage_id text NOT NULL,
    service_id text NOT NULL,
    removed_at bigint,
    version bigint NOT NULL,
    op_id text NOT NULL
)
