#pragma once

#include "models/ledger/ledger.h"

#include <QJsonArray>

namespace sc {

/** How far the replica follows the shared ledger. */
struct FeedCursor
{
    qint64 seq = 0;
    QString hash;
    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

/** What the server gives after a cursor (P6). */
struct FeedPage
{
    FeedCursor cursor; ///< after this page
    qint64 head = 0; ///< the newest ledger row there is
    QJsonObject rows; ///< entity → rows as they stand now
    QJsonArray activities;
    QStringList gone; ///< tickets that this login may no longer see
};

/** A command that was saved here and what became of it. */
struct OutboxEntry
{
    qint64 seq = 0;
    QString opId;
    QString command; ///< as it is sent, to the byte
    std::optional<Outcome> outcome; ///< nothing: not answered yet
    Instant savedAt = 0;
    QString provisional; ///< number of the ticket it records until the server's is known; may be empty
};

/**
 * The local database in a team: every command is kept in the outbox and applied here at once; the feed brings what the
 * server made of it, and of everybody else's (sync-protocol, P1 and P6). With the pending commands taken back, the rows
 * are the server's (I5). Lives on the database thread.
 */
class Replica
{
public:
    /// \p letters two capitals of this client, for provisional numbers.
    Replica(const Clock &clock, QString letters);

    /// P1: outbox and rows in one transaction; once this returns Applied, it is on disk. What the local rules refuse is not kept.
    [[nodiscard]] Result<Applied> save(Connection &connection, const Command &command) const;

    /// Not answered commands with seq > \p after, oldest first.
    [[nodiscard]] Result<QList<OutboxEntry>> toSend(Connection &connection, qint64 after, int limit) const;
    /// Everything in the outbox, newest first: what the panel shows.
    [[nodiscard]] Result<QList<OutboxEntry>> outbox(Connection &connection, int limit) const;
    /// P4, P5: the server's answer; a refusal takes the local effect back at once. Returns the rows that changed.
    [[nodiscard]] Result<QList<Change>> keepOutcome(Connection &connection, qint64 seq, const Outcome &outcome) const;

    [[nodiscard]] Result<FeedCursor> cursor(Connection &connection) const;
    /// P6: takes pending effects back, stores the rows, removes what is gone, applies what is still pending, moves the cursor,
    /// in one transaction. Returns the rows that changed.
    [[nodiscard]] Result<QList<Change>> take(Connection &connection, const FeedPage &page) const;
    /// The history differs or rights changed: drops all rows and starts at 0. The outbox stays.
    [[nodiscard]] Result<void> startAnew(Connection &connection) const;

private:
    const Clock &m_clock;
    QString m_letters;
};

} // namespace sc
