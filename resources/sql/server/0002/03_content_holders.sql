-- Who has proved to have a content, by sending it. Who only knows its hash could else name it in a ticket of his own and fetch it.
CREATE TABLE content_holders (
    sha256 text NOT NULL,
    login text NOT NULL,
    PRIMARY KEY (sha256, login)
)
