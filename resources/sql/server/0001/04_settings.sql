-- What the server itself needs to know of the service profile.
CREATE TABLE settings (
    id bigint NOT NULL PRIMARY KEY DEFAULT 1 CONSTRAINT settings_single CHECK (id = 1),
    undo_seconds bigint NOT NULL DEFAULT 600,
    rules_hash text NOT NULL DEFAULT ''
)
