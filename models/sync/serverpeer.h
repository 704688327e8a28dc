#pragma once

#include "models/ledger/replica.h"
#include "models/session/deniedstep.h"
#include "models/session/history.h"
#include "models/session/presence.h"
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

/** The calls of the shared database, one round trip each; never a transaction across two. Blocks: not for the GUI
 * thread. */
class ServerPeer
{
public:
    ServerPeer(ServerConnection &connection, QString clientId);

    [[nodiscard]] Result<Hello> hello();
    /// P4. Errors: Conflict with subject SC002 (the outbox does not follow what the server has) or SC003 (another
    /// login's client), ConnectionLost (send it again, P5).
    [[nodiscard]] Result<Outcome> submit(const OutboxEntry &entry);
    /// P6. nullopt: the history differs from the cursor's, start anew.
    [[nodiscard]] Result<std::optional<FeedPage>> feed(const FeedCursor &cursor, int limit);
    /// All rows of a ticket; none when this login may not see it.
    [[nodiscard]] Result<WholeTicket> entity(const QString &ticketId);
    /// Tickets that clients no longer keep, newest first. Errors: ConnectionLost with subject 57014 when the server
    /// gave up.
    [[nodiscard]] Result<HistoryPage> search(const HistoryQuery &query, int limit);

    /// This person's act at a ticket, for a minute.
    [[nodiscard]] Result<void> bePresent(const QString &ticketId, Presence::Act act);
    /// Everybody else, without names.
    [[nodiscard]] Result<QList<Presence>> present();
    /// One of them, as it is told on the channel of presence.
    [[nodiscard]] static Presence presenceFrom(const QJsonObject &told);

    /// What colleagues' rights did not allow since then, newest first; none for who does not lead.
    [[nodiscard]] Result<QList<DeniedStep>> denied(Instant since);

    /// How many pieces of a content the server has of this person; -1: all of it.
    [[nodiscard]] Result<qint64> chunksOf(const QString &sha256);
    /// Errors: Conflict with subject SC004 (too much waits) or SC005 (the pieces are not what the hash says).
    [[nodiscard]] Result<void> putChunk(const QString &sha256, qint64 n, const QByteArray &bytes, bool isLast);
    [[nodiscard]] Result<void> dropChunks(const QString &sha256);
    /// At most \p length bytes from \p first, fewer at the end. Errors: NotFound, subject "missing": none that this
    /// person may read.
    [[nodiscard]] Result<QByteArray> chunk(const QString &sha256, qint64 first, qint64 length);

private:
    ServerConnection &m_connection;
    QString m_clientId;
};

} // namespace sc
