-- Later changes of the rows that an operation touched, by operations that still stand.
SELECT a.login
FROM before_images b
JOIN activities mine ON mine.op_id = b.op_id AND mine.entity = b.entity AND mine.entity_id = b.entity_id
JOIN activities a ON a.entity = b.entity AND a.entity_id = b.entity_id AND a.seq > mine.seq
JOIN ops later ON later.op_id = a.op_id
WHERE b.op_id = CAST(:op AS text) AND later.undone_by IS NULL AND a.kind <> 'undo'
ORDER BY a.seq DESC
LIMIT 1
