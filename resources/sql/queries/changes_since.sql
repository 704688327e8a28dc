-- The rows that the ledger changed after a place in it.
SELECT DISTINCT entity, entity_id, ticket_id
FROM activities
WHERE seq > CAST(:seq AS bigint)
