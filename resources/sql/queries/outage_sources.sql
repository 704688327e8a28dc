-- What imports have brought; what was withdrawn since stays withdrawn, what was taken back may come again.
SELECT o.source
FROM outages o
WHERE o.source IS NOT NULL AND (o.removed_at IS NULL OR o.correction IS NOT NULL)
