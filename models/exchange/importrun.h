#pragma once

#include "models/exchange/importplan.h"
#include "models/ledger/commandbook.h"

#include <functional>

namespace sc {

/**
 * Applies a plan piece by piece, 200 commands in a transaction: what is applied stays, a cancelled or broken off run is
 * taken up by importing the same file again.
 */
class ImportRun
{
public:
    using Progress = std::function<bool(int done, int total)>; ///< false cancels

    explicit ImportRun(ImportPlan plan);

    [[nodiscard]] bool isDone() const { return m_next >= m_plan.commands.size(); }
    [[nodiscard]] int done() const { return static_cast<int>(m_next); }
    [[nodiscard]] int total() const { return static_cast<int>(m_plan.commands.size()); }
    /// The commands of the next piece, with what has to be there before the first one.
    [[nodiscard]] QList<Command> nextPiece() const;
    /// Counts what became of nextPiece() and goes on behind it; the rows that changed.
    QList<Change> take(const QList<Applied> &applied);
    [[nodiscard]] ImportReport report(bool isCancelled) const;

    /// All pieces one after the other on this thread; \p progress is asked before each.
    [[nodiscard]] Result<ImportReport> runAll(Connection &connection, const CommandBook &book,
                                              const Progress &progress);

private:
    ImportPlan m_plan;
    ImportReport m_report;
    qsizetype m_next = 0;
};

} // namespace sc
