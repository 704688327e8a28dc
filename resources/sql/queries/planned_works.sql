SELECT id, kind, title, state, from_at, to_at, note, version
FROM planned_works
WHERE removed_at IS NULL
ORDER BY from_at, id
