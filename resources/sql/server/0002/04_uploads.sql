-- Pieces on their way: of this login only, so that nobody can spoil what another one sends.
CREATE TABLE uploads (
    login text NOT NULL,
    sha256 text NOT NULL,
    n bigint NOT NULL,
    bytes bytea NOT NULL,
    put_at timestamptz NOT NULL,
    PRIMARY KEY (login, sha256, n)
)
