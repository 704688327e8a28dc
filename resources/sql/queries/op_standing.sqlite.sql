-- In a replica: what speaks against taking an operation back (INC-16). A change that its author took back again does not count.
WITH later AS (
    SELECT a.login AS login
    FROM activities mine
    JOIN activities a ON a.entity = mine.entity AND a.entity_id = mine.entity_id AND a.seq > mine.seq AND a.op_id <> mine.op_id
    WHERE mine.op_id = CAST(:op AS text) AND a.kind <> 'undo'
        AND NOT EXISTS (SELECT 1 FROM activities u
            WHERE u.kind = 'undo' AND u.entity = a.entity AND u.entity_id = a.entity_id AND u.field = a.field AND u.login = a.login AND u.seq > a.seq)
)
SELECT EXISTS (SELECT 1 FROM later WHERE login <> CAST(:login AS text)) AS changed_by_other,
    EXISTS (SELECT 1 FROM later) AS changed_later,
    EXISTS (SELECT 1 FROM ticket_entries e WHERE e.op_id = CAST(:op AS text) AND e.kind = 'mail' AND e.direction = 'out') AS left_house
