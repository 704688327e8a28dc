CREATE INDEX activities_by_op ON activities (op_id)
