CREATE INDEX ticket_words_by_tenant ON ticket_words (tenant_id, recorded_at, ticket_id)
