-- What decides whether an operation may be taken back (INC-16).
SELECT ops.login, ops.recorded_at, ops.undone_by,
    EXISTS (SELECT 1 FROM before_images b WHERE b.op_id = ops.op_id) AS applied,
    EXISTS (SELECT 1 FROM ticket_entries e WHERE e.op_id = ops.op_id AND e.kind = 'mail' AND e.direction = 'out') AS left_house
FROM ops
WHERE ops.op_id = CAST(:op AS text)
