-- Every reading asks which tickets are hidden from this person: few are confidential, so this is not a walk over all of them.
CREATE INDEX tickets_confidential ON tickets (id) WHERE confidential <> 0
