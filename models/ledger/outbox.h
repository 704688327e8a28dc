#pragma once

#include "models/ledger/command.h"
#include "models/storage/connection.h"

#include <QSet>

namespace sc {

/** A command that was saved here and what became of it. */
struct OutboxEntry
{
    qint64 seq = 0;
    QString opId;
    QString command; ///< as it is sent, to the byte
    std::optional<Outcome> outcome; ///< nothing: not answered yet
    Instant savedAt = 0;
    QString provisional; ///< number of the ticket it records until the server's is known; may be empty

    [[nodiscard]] Result<Command> read() const;
    /// Is it one of these operations, or a command of one of these groups that is no undo?
    [[nodiscard]] bool isOf(const QSet<QString> &opIdsOrGroups) const;
};

/**
 * The commands of this client on their way to the server, in the order of seq, without a hole (I3); kept for 14 days
 * after the answer (I1). Inside the caller's transaction.
 */
class Outbox
{
public:
    static constexpr qint64 KeptSeconds = 14LL * 86400; ///< an answered command, from its answer on (I1)

    explicit Outbox(Connection &connection);

    /// The next place; given away by add() only.
    [[nodiscard]] Result<qint64> nextSeq();
    /// Errors: Conflict when the operation is there already.
    [[nodiscard]] Result<void> add(const OutboxEntry &entry);
    /// Not answered commands with seq > \p after, oldest first.
    [[nodiscard]] Result<QList<OutboxEntry>> waiting(qint64 after, int limit);
    /// All with an effect that the feed up to \p fedSeq has not brought: not answered, or answered with a later ledger
    /// row; oldest first.
    [[nodiscard]] Result<QList<OutboxEntry>> pending(qint64 fedSeq);
    [[nodiscard]] Result<QList<OutboxEntry>> newest(int limit);
    /// What waits, and what was not applied and nobody has let rest; newest first.
    [[nodiscard]] Result<QList<OutboxEntry>> open(int limit);
    /// The commands that an undo of \p opIdOrGroup takes back, newest first.
    [[nodiscard]] Result<QList<OutboxEntry>> operationsOf(const QString &opIdOrGroup);
    /// Commands that were to make the row \p id and were not applied, newest first.
    [[nodiscard]] Result<QList<OutboxEntry>> refusedMakersOf(const QString &id);
    /// Operations and groups that an undo names which was not refused.
    [[nodiscard]] Result<QSet<QString>> takenBack();
    [[nodiscard]] Result<int> countWaiting();
    /// By operation: renumber() may have given the place in the row to another command meanwhile.
    [[nodiscard]] Result<void> answer(const QString &opId, const Outcome &outcome, Instant now);
    [[nodiscard]] Result<void> forgetAnswered(Instant before, qint64 fedSeq);

    /**
     * Compares with what the server has of this client (I3). What it lost (a failover without its last commits) waits
     * again. False: the outbox was copied, restored or lost, and nothing may be sent before renumber().
     */
    [[nodiscard]] Result<bool> follows(qint64 lastClientSeq, const QString &lastOpId);
    /// As of a new client: what waits is numbered from 1, what was answered is kept outside the row.
    [[nodiscard]] Result<void> renumber();

private:
    [[nodiscard]] Result<QList<OutboxEntry>> entries(const QString &clause, const QVariantMap &bindings = {});
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantMap &bindings = {});

    Connection &m_connection;
};

} // namespace sc
