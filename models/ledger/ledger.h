#pragma once

#include "models/ledger/commandbook.h"

#include <functional>

namespace sc {

class Applier;

/**
 * The local ledger ('alone'): applies commands to the SQLite file, at most once per op_id (I2), with rule rows and
 * guards checked, activities and hash chain written in the same transaction. Lives on the database thread.
 */
class Ledger final : public CommandBook
{
public:
    /// \p undoSeconds how long a step may be taken back (INC-16, PROF-4).
    explicit Ledger(const Clock &clock, qint64 undoSeconds = 600);

    [[nodiscard]] Result<QList<Applied>> submitAll(Connection &connection,
                                                   const QList<Command> &commands) const override;
    [[nodiscard]] Result<Outcome> mayUndo(Connection &connection, const QString &opIdOrGroup,
                                          const QString &login) const override;
    [[nodiscard]] Result<Applied> undo(Connection &connection, const QString &opIdOrGroup,
                                       const QString &login) const override;
    [[nodiscard]] std::shared_ptr<const CommandBook> withUndoSeconds(qint64 seconds) const override;

    using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false: give up

    /// Walks the whole chain (I4). Returns the number of rows; error Internal names the first damaged seq, Busy: given
    /// up.
    [[nodiscard]] static Result<qint64> verify(Connection &connection, const Progress &progress = {});

private:
    [[nodiscard]] Result<Applied> submitHere(Connection &connection, const Command &command) const;
    [[nodiscard]] Result<Applied> decide(Connection &connection, const Command &command, const QByteArray &body) const;
    [[nodiscard]] Result<Outcome> takeBack(Connection &connection, Applier &applier, const Command &command) const;
    [[nodiscard]] Result<QStringList> operationsOf(Connection &connection, const QString &opIdOrGroup) const;

    const Clock *m_clock;
    qint64 m_undoSeconds;
};

} // namespace sc
