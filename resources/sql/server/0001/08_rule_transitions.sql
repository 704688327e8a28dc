CREATE TABLE rule_transitions (
    entity text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    roles text[] NOT NULL,
    guard text NOT NULL,
    PRIMARY KEY (entity, from_state, to_state)
)
