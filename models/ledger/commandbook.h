#pragma once

#include "models/ledger/command.h"
#include "models/storage/connection.h"

#include <memory>

namespace sc {

/** What applying a command gave: the outcome, and the rows to announce after commit. */
struct Applied
{
    Outcome outcome;
    QList<Change> changes;
};

/**
 * Where the commands of this program are written: the ledger of its own file ('alone'), or the outbox of a team's
 * replica. Whoever composes commands need not know which. Never changes; lives on the database thread.
 */
class CommandBook
{
public:
    virtual ~CommandBook() = default;

    /// Applies all in one transaction: all of them or, on an Error (the storage failed), none. A business failure is an
    /// outcome; they may differ.
    [[nodiscard]] virtual Result<QList<Applied>> submitAll(Connection &connection,
                                                           const QList<Command> &commands) const = 0;
    /// May \p opIdOrGroup still be undone by \p login (INC-16: within the window, no later change by another person)?
    [[nodiscard]] virtual Result<Outcome> mayUndo(Connection &connection, const QString &opIdOrGroup,
                                                  const QString &login) const = 0;
    /// Submits Command::undo: takes a command, or all commands of a group, back; voids, never deletes (INC-16).
    [[nodiscard]] virtual Result<Applied> undo(Connection &connection, const QString &opIdOrGroup,
                                               const QString &login) const = 0;
    /// The same book with another time to take a step back (PROF-4).
    [[nodiscard]] virtual std::shared_ptr<const CommandBook> withUndoSeconds(qint64 seconds) const = 0;

    [[nodiscard]] Result<Applied> submit(Connection &connection, const Command &command) const
    {
        return submitAll(connection, { command }).map([](QList<Applied> applied) { return applied.takeFirst(); });
    }

protected:
    CommandBook() = default;
    CommandBook(const CommandBook &) = default;
    CommandBook &operator=(const CommandBook &) = default;
};

} // namespace sc
