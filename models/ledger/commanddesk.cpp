#include "models/ledger/commanddesk.h"

#include "models/domain/ids.h"
#include "models/session/deliver.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

CommandDesk::CommandDesk(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_ledger(clock)
{
}

CommandDesk::Answer CommandDesk::submit(QList<Command> commands)
{
    commands.removeIf([](const Command &command) { return command.verbs.isEmpty(); });
    if (commands.isEmpty())
        return QtFuture::makeReadyFuture(Result<Outcome>(Outcome()));
    if (commands.size() > 1)
        for (const QString group = newUuid(); Command &command : commands)
            command.groupId = group;
    const QString step = commands.size() > 1 ? commands.constFirst().groupId : commands.constFirst().opId;
    // Noted at once, so that an undo that is asked for before the answer means this step: the database keeps the order.
    m_steps.append(step);
    Q_EMIT canUndoChanged(true);
    auto applied = m_database.run([ledger = m_ledger, commands](Connection &connection) { return ledger.submitAll(connection, commands); });
    return converted<Result<Outcome>>(applied, this, [this, step](const Result<QList<Applied>> &result) { return finish(step, result); });
}

Result<Outcome> CommandDesk::finish(const QString &step, const Result<QList<Applied>> &result)
{
    const auto isApplied = [](const Applied &one) { return one.outcome.status == Outcome::Status::Applied; };
    if (!result || std::none_of(result->begin(), result->end(), isApplied)) {
        m_steps.removeOne(step);
        Q_EMIT canUndoChanged(canUndo());
    }
    if (!result)
        return tl::unexpected(result.error());
    QList<Change> changes;
    for (const Applied &one : *result)
        changes.append(one.changes);
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    const auto refused = std::find_if_not(result->begin(), result->end(), isApplied);
    return (refused != result->end() ? *refused : result->constLast()).outcome;
}

void CommandDesk::announce(const QList<Change> &changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

CommandDesk::Answer CommandDesk::undoLast(const QString &login)
{
    if (m_steps.isEmpty())
        return QtFuture::makeReadyFuture(Result<Outcome>(Outcome { Outcome::Status::Rejected, {}, 0, {}, u"not_found"_s, {}, {} }));
    const QString step = m_steps.takeLast();
    Q_EMIT canUndoChanged(canUndo());
    auto undone = m_database.run([ledger = m_ledger, step, login](Connection &connection) { return ledger.undo(connection, step, login); });
    return converted<Result<Outcome>>(undone, this, [this](const Result<Applied> &result) -> Result<Outcome> {
        if (!result)
            return tl::unexpected(result.error());
        if (!result->changes.isEmpty())
            Q_EMIT changed(result->changes);
        return result->outcome;
    });
}

} // namespace sc
