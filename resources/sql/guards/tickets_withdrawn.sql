-- INC-12: withdrawn as duplicate (of another ticket that exists), spam or error.
SELECT coalesce(withdrawn_reason, '') IN ('spam', 'error')
    OR (withdrawn_reason = 'duplicate' AND duplicate_of <> id
        AND EXISTS (SELECT 1 FROM tickets other WHERE other.id = tickets.duplicate_of AND other.removed_at IS NULL)) AS ok
FROM tickets
WHERE id = CAST(:id AS text)
