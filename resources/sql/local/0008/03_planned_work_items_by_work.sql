CREATE INDEX planned_work_items_by_work ON planned_work_items (work_id)
