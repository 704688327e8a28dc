-- What a verb or a whole command came to; status 'applied', or why not.
CREATE TYPE step AS (
    status text,
    rule text,
    field text,
    theirs text,
    number text
)
