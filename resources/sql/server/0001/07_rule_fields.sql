CREATE TABLE rule_fields (
    entity text NOT NULL,
    field text NOT NULL,
    type text NOT NULL,
    required boolean NOT NULL,
    "right" text NOT NULL,
    PRIMARY KEY (entity, field)
)
