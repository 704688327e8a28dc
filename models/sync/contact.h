#pragma once

#include "models/sync/backoff.h"
#include "models/sync/serverpeer.h"

#include <memory>

namespace sc {

class Database;

/** Where the shared database is, as whom, and how long to wait for it. */
struct TeamAccess
{
    ServerConnection::Parameters parameters; ///< with the password; kept in memory only
    Patience patience;
};

/**
 * A connection to the shared database that is made when it is needed, with everything that has to be settled before it
 * is used: who we are, whether the rules are the same, whether the outbox follows what the server has (P2, I3). Blocks:
 * for a worker thread.
 */
class Contact
{
public:
    Contact(Database &database, TeamAccess access);

    /**
     * Connects and greets, unless that is done. Errors: ConnectionLost (try again later, see retryAfter()); Conflict
     * with subject "outbox"; NotAllowed with "login" (locked, or without roles), "rights" or "password"; Invalid with
     * "schema": somebody has to do something first.
     */
    [[nodiscard]] Result<void> reach();
    /// The same error with the subject told there, when trying again does not change it.
    [[nodiscard]] static Error lasting(const Error &error);
    void drop();
    [[nodiscard]] bool isOpen() const { return m_peer != nullptr; }
    [[nodiscard]] ServerConnection &connection() { return *m_connection; }
    [[nodiscard]] ServerPeer &peer() { return *m_peer; }
    [[nodiscard]] const Hello &hello() const { return m_hello; }
    [[nodiscard]] bool hasSameRules() const; ///< else this client only reads

    [[nodiscard]] std::chrono::milliseconds retryAfter() { return m_backoff.next(); }
    void succeeded() { m_backoff.reset(); }

private:
    [[nodiscard]] Result<void> settle();

    Database &m_database;
    TeamAccess m_access;
    std::unique_ptr<ServerConnection> m_connection;
    std::unique_ptr<ServerPeer> m_peer;
    Hello m_hello;
    Backoff m_backoff;
};

} // namespace sc
