-- ORG-6: who has on-call duty at an instant; somebody absent is replaced by the substitute, or left out without one.
SELECT d.person, d.phone, d.to_at, a.id AS absence_id, a.to_at AS back_at, a.substitute, coalesce(a.phone, u.phone) AS substitute_phone
FROM duty_times d
LEFT JOIN duty_times a ON a.kind = 'absence' AND a.person = d.person AND a.removed_at IS NULL
    AND a.from_at <= CAST(:at AS bigint) AND a.to_at > CAST(:at AS bigint)
LEFT JOIN users u ON u.name = a.substitute AND u.removed_at IS NULL
WHERE d.kind = 'on_call' AND d.removed_at IS NULL AND d.from_at <= CAST(:at AS bigint) AND d.to_at > CAST(:at AS bigint)
    AND (a.id IS NULL OR coalesce(a.substitute, '') <> '')
ORDER BY d.from_at DESC, d.id
LIMIT 1
