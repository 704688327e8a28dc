CREATE INDEX activities_by_ticket ON activities (ticket_id, seq)
