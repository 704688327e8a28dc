-- MNT-1, MNT-2, MNT-6: a window ends after it begins; what is too late or an emergency has a reason, an emergency its approver;
-- in the place of a rule's window stands one at most.
SELECT to_at > from_at
    AND (kind NOT IN ('emergency', 'cancelled') AND shortfall_s = 0 OR coalesce(trim(reason), '') <> '')
    AND (kind <> 'emergency' OR coalesce(trim(approver), '') <> '')
    AND (rule_id IS NULL) = (original_at IS NULL)
    AND (removed_at IS NOT NULL OR rule_id IS NULL
         OR NOT EXISTS (SELECT 1 FROM maintenance_windows other
                        WHERE other.rule_id = maintenance_windows.rule_id AND other.original_at = maintenance_windows.original_at
                          AND other.id <> maintenance_windows.id AND other.removed_at IS NULL)) AS ok
FROM maintenance_windows
WHERE id = CAST(:id AS text)
