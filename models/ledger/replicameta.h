#pragma once

#include "models/storage/connection.h"

#include <QStringList>

namespace sc {

/** How far the replica follows the shared ledger. */
struct FeedCursor
{
    qint64 seq = 0;
    QString hash;
    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

/** As what a client is known to the server. */
struct ClientIdentity
{
    QString clientId;
    QString letters; ///< two capitals, for provisional numbers
};

/** What a replica remembers of itself: rows of table meta. Inside the caller's transaction. */
class ReplicaMeta
{
public:
    explicit ReplicaMeta(Connection &connection);

    [[nodiscard]] Result<QString> value(const QString &key); ///< empty when it is not there
    [[nodiscard]] Result<void> set(const QString &key, const QString &value);

    [[nodiscard]] Result<FeedCursor> cursor();
    [[nodiscard]] Result<void> moveCursor(const FeedCursor &cursor);

    /// Made at the first call: from then on the database is a replica.
    [[nodiscard]] Result<ClientIdentity> identity();
    /// Another client from now on.
    [[nodiscard]] Result<ClientIdentity> newIdentity();
    /// nullopt: the database is the desk of one who works alone.
    [[nodiscard]] Result<std::optional<ClientIdentity>> existingIdentity();
    /// Remembers the roles that the rows were read with; true when they are other ones than before (P10).
    [[nodiscard]] Result<bool> takeRoles(const QStringList &roles);
    /// The first download was finished once: there is something to work with.
    [[nodiscard]] Result<bool> isFilled();
    [[nodiscard]] Result<void> setFilled();

private:
    Connection &m_connection;
};

} // namespace sc
