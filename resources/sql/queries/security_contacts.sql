-- Who is told at once of a security incident: information security officer and data protection in the contact register (INC-15, ORG-5).
SELECT CASE WHEN lower(subject) LIKE '%datenschutz%' THEN 1 ELSE 0 END AS data_protection, name, organisation, phone, mail
FROM register_entries
WHERE removed_at IS NULL AND (lower(subject) LIKE '%datenschutz%' OR lower(subject) LIKE '%isb%' OR lower(subject) LIKE '%informationssicherheit%')
ORDER BY data_protection, name, id
