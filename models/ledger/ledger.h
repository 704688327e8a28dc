#pragma once

#include "models/ledger/command.h"
#include "models/storage/connection.h"

#include <functional>

namespace sc {

class Applier;

/** What applying a command gave: the outcome, and the rows to announce after commit. */
struct Applied
{
    Outcome outcome;
    QList<Change> changes;
};

/**
 * The local ledger ('alone'): applies commands to the SQLite file, at most once per op_id (I2), with rule rows and
 * guards checked, activities and hash chain written in the same transaction. Lives on the database thread.
 */
class Ledger
{
public:
    /// \p undoSeconds how long a step may be taken back (INC-16, PROF-4).
    explicit Ledger(const Clock &clock, qint64 undoSeconds = 600);

    /// Applies in one transaction. A business failure is an outcome; an Error means the storage failed and nothing was saved.
    [[nodiscard]] Result<Applied> submit(Connection &connection, const Command &command) const;

    /// The same for many in one transaction (imports): all of them or, on an Error, none. The outcomes may differ.
    [[nodiscard]] Result<QList<Applied>> submitAll(Connection &connection, const QList<Command> &commands) const;

    /// May \p opIdOrGroup still be undone by \p login (INC-16: within the window, no later change by another person)?
    [[nodiscard]] Result<Outcome> mayUndo(Connection &connection, const QString &opIdOrGroup, const QString &login) const;
    /// Submits Command::undo: takes a command, or all commands of a group, back; voids, never deletes (INC-16).
    [[nodiscard]] Result<Applied> undo(Connection &connection, const QString &opIdOrGroup, const QString &login) const;

    using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false: give up

    /// Walks the whole chain (I4). Returns the number of rows; error Internal names the first damaged seq, Busy: given up.
    [[nodiscard]] static Result<qint64> verify(Connection &connection, const Progress &progress = {});

private:
    [[nodiscard]] Result<Applied> submitHere(Connection &connection, const Command &command) const;
    [[nodiscard]] Result<Applied> decide(Connection &connection, const Command &command, const QByteArray &body) const;
    [[nodiscard]] Result<Outcome> takeBack(Connection &connection, Applier &applier, const Command &command) const;
    [[nodiscard]] Result<QStringList> operationsOf(Connection &connection, const QString &opIdOrGroup) const;

    const Clock &m_clock;
    qint64 m_undoSeconds;
};

} // namespace sc
