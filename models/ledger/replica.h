#pragma once

#include "models/ledger/commandbook.h"
#include "models/ledger/outbox.h"
#include "models/ledger/replicameta.h"

#include <QJsonArray>

namespace sc {

/** All rows of one ticket as the server gave them. */
struct WholeTicket
{
    QString id;
    QJsonObject rows; ///< entity → rows; empty when this login may not see it
    QJsonArray activities;
};

/** What the server gives after a cursor (P6). */
struct FeedPage
{
    FeedCursor cursor; ///< after this page
    qint64 head = 0; ///< the newest ledger row there is
    QJsonObject rows; ///< entity → rows as they stand now
    QJsonArray activities;
    QStringList gone; ///< tickets that this login may no longer see
    Instant windowFrom = 0; ///< tickets that were closed before are outside the window
    QStringList outside; ///< tickets outside the window whose row was written
    QStringList older; ///< tickets outside the window of which anything was written
    QList<WholeTicket> reread {}; ///< those of them that are kept here
    FeedCursor from {}; ///< where it was fetched
};

/**
 * The local database in a team: every command is kept in the outbox and applied here at once; the feed brings what the
 * server made of it, and of everybody else's (sync-protocol, P1 and P6). With the pending commands taken back, the rows
 * are the server's (I5). Lives on the database thread.
 */
class Replica final : public CommandBook
{
public:
    /// \p letters two capitals of this client, for provisional numbers. \p undoSeconds how long a step may be taken
    /// back.
    Replica(const Clock &clock, QString letters, qint64 undoSeconds = 600);

    /// P1: outbox and rows in one transaction; what is Applied is then on disk. What the local rules refuse is not
    /// kept.
    [[nodiscard]] Result<QList<Applied>> submitAll(Connection &connection,
                                                   const QList<Command> &commands) const override;
    /// As far as is known here; the server has the last word.
    [[nodiscard]] Result<Outcome> mayUndo(Connection &connection, const QString &opIdOrGroup,
                                          const QString &login) const override;
    /// Seen here at once, like every other command.
    [[nodiscard]] Result<Applied> undo(Connection &connection, const QString &opIdOrGroup,
                                       const QString &login) const override;
    [[nodiscard]] std::shared_ptr<const CommandBook> withUndoSeconds(qint64 seconds) const override;

    /// P4, P5: the server's answer; a refusal takes the local effect back at once. A number that was told and is
    /// another one now stays as a reference (P7). Returns the rows that changed.
    [[nodiscard]] Result<QList<Change>> keepOutcome(Connection &connection, const QString &opId,
                                                    const Outcome &outcome) const;
    /// P6: takes pending effects back, stores the rows, removes what is gone, applies what is still pending, moves the
    /// cursor, in one transaction. Returns the rows that changed; none when another program on the file has moved the
    /// cursor meanwhile.
    [[nodiscard]] Result<QList<Change>> take(Connection &connection, const FeedPage &page) const;
    /// A ticket outside the window that somebody wants to see: whole for a day. Returns the rows that changed.
    [[nodiscard]] Result<QList<Change>> keepWhole(Connection &connection, const WholeTicket &ticket) const;
    /// The history differs or rights changed: drops all rows and starts at 0. The outbox stays.
    [[nodiscard]] Result<void> startAnew(Connection &connection) const;
    /// After the outbox was copied or restored: another client from now on, which sends what waits. Returns the rows
    /// that changed.
    [[nodiscard]] Result<QList<Change>> renew(Connection &connection) const;

    /// Whether \p told, no provisional number, was lost by the server and is \p number now.
    [[nodiscard]] static bool isChangedNumber(const QString &told, const QString &number);

private:
    [[nodiscard]] Result<QList<Change>> keepNumber(Connection &connection, const Outcome &outcome) const;
    [[nodiscard]] Result<Applied> saveHere(Connection &connection, const Command &command) const;

    const Clock *m_clock;
    QString m_letters;
    qint64 m_undoSeconds;
};

} // namespace sc
