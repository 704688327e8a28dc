#pragma once

#include "models/ledger/replica.h"
#include "models/sync/serverconnection.h"

namespace sc {

/** What the server says of this client and itself (P2). */
struct Hello
{
    QString login;
    QStringList roles; ///< sorted; other ones than before: the replica starts anew (P10)
    qint64 lastClientSeq = 0;
    QString lastOpId;
    FeedCursor head;
    Instant serverTime = 0;
    int schema = 0;
    QString rulesHash;
};

/** The calls of the shared database, one round trip each; never a transaction across two. Blocks: not for the GUI thread. */
class ServerPeer
{
public:
    ServerPeer(ServerConnection &connection, QString clientId);

    [[nodiscard]] Result<Hello> hello();
    /// P4. Errors: Conflict with subject SC002 (the outbox does not follow what the server has) or SC003 (another login's
    /// client), ConnectionLost (send it again, P5).
    [[nodiscard]] Result<Outcome> submit(const OutboxEntry &entry);
    /// P6. nullopt: the history differs from the cursor's, start anew.
    [[nodiscard]] Result<std::optional<FeedPage>> feed(const FeedCursor &cursor, int limit);

private:
    ServerConnection &m_connection;
    QString m_clientId;
};

} // namespace sc
