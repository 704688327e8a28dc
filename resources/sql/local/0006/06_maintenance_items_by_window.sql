CREATE INDEX maintenance_items_by_window ON maintenance_items (window_id)
