#include "models/exchange/importrun.h"

namespace sc {

namespace {

constexpr qsizetype PieceSize = 200;

} // namespace

ImportRun::ImportRun(ImportPlan plan)
    : m_plan(std::move(plan))
{
    m_report.incidents = m_plan.tickets;
    m_report.events = m_plan.known + static_cast<int>(m_plan.commands.size());
    m_report.known = m_plan.known;
    m_report.remarks = m_plan.remarks;
}

QList<Command> ImportRun::nextPiece() const
{
    const QList<Command> piece = m_plan.commands.mid(m_next, PieceSize);
    return m_next == 0 ? m_plan.preparations + piece : piece;
}

QList<Change> ImportRun::take(const QList<Applied> &applied)
{
    QList<Change> changes;
    for (const Applied &one : applied) {
        changes.append(one.changes);
        if (!m_plan.lineOfOp.contains(one.outcome.opId)) // a preparation
            continue;
        if (one.outcome.status != Outcome::Status::Applied)
            m_report.refused.append({ m_plan.lineOfOp.value(one.outcome.opId), one.outcome });
        else if (one.changes.isEmpty())
            ++m_report.known;
        else
            ++m_report.imported;
    }
    m_next = std::min(m_next + PieceSize, m_plan.commands.size());
    return changes;
}

ImportReport ImportRun::report(bool isCancelled) const
{
    ImportReport report = m_report;
    report.isCancelled = isCancelled;
    return report;
}

Result<ImportReport> ImportRun::runAll(Connection &connection, const CommandBook &book, const Progress &progress)
{
    while (!isDone()) {
        if (!progress(done(), total()))
            return report(true);
        const auto applied = book.submitAll(connection, nextPiece());
        if (!applied)
            return tl::unexpected(applied.error());
        take(*applied);
    }
    progress(total(), total());
    return report(false);
}

} // namespace sc
