-- The newest row of the ledger that availability depends on: it stays where it is while others work on tickets.
SELECT coalesce(max(a.seq), 0) AS position
FROM activities a
WHERE a.entity IN ('outages', 'outage_items', 'outage_services', 'items', 'item_dependencies', 'services', 'profiles', 'closed_dates',
    'maintenance_rules', 'maintenance_windows', 'maintenance_items', 'maintenance_announcements')
