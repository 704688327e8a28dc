CREATE TABLE before_images (
    op_id text NOT NULL,
    position bigint NOT NULL,
    entity text NOT NULL,
    entity_id text NOT NULL,
    fields text NOT NULL,
    PRIMARY KEY (op_id, position)
)
