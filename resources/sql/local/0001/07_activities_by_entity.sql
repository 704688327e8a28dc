CREATE INDEX activities_by_entity ON activities (entity_id, seq)
