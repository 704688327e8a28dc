-- The rule rows of resources/rules, written by the installation.
CREATE TABLE rule_entities (
    entity text NOT NULL PRIMARY KEY,
    ticket_column text NOT NULL,
    verbs text[] NOT NULL,
    roles text[] NOT NULL,
    guard text NOT NULL DEFAULT ''
)
