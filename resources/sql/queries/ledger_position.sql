SELECT coalesce(max(seq), 0) AS position FROM ledger
