-- Denied commands are few among many: who leads is told of them without a look at all others.
CREATE INDEX ops_denied ON ops (recorded_at) WHERE outcome LIKE '%"status": "forbidden"%'
