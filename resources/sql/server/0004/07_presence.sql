-- Who reads or types where at the moment: leases, told beside the ledger. Gone after a crash, and nobody misses it.
CREATE UNLOGGED TABLE presence (
    ticket_id text NOT NULL,
    login text NOT NULL,
    act text NOT NULL CONSTRAINT presence_act CHECK (act IN ('reads', 'types')),
    told_at timestamptz NOT NULL,
    PRIMARY KEY (ticket_id, login)
)
