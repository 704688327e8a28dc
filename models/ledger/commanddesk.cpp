#include "models/ledger/commanddesk.h"

#include "models/session/deliver.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

CommandDesk::CommandDesk(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_ledger(clock)
{
}

QFuture<Result<QList<Outcome>>> CommandDesk::submit(const QList<Command> &commands)
{
    auto applied = m_database.run([ledger = m_ledger, commands](Connection &connection) -> Result<QList<Applied>> {
        QList<Applied> all;
        for (const Command &command : commands) {
            const auto one = ledger.submit(connection, command);
            if (!one)
                return tl::unexpected(one.error());
            all.append(*one);
        }
        return all;
    });
    return converted<Result<QList<Outcome>>>(applied, this, [this](const Result<QList<Applied>> &result) -> Result<QList<Outcome>> {
        if (!result)
            return tl::unexpected(result.error());
        QList<Outcome> outcomes;
        QList<Change> changes;
        for (const Applied &one : *result) {
            outcomes.append(one.outcome);
            changes.append(one.changes);
        }
        if (!changes.isEmpty())
            Q_EMIT changed(changes);
        return outcomes;
    });
}

QFuture<Result<Outcome>> CommandDesk::undo(const QString &opIdOrGroup, const QString &login)
{
    auto undone = m_database.run([ledger = m_ledger, opIdOrGroup, login](Connection &connection) { return ledger.undo(connection, opIdOrGroup, login); });
    return converted<Result<Outcome>>(undone, this, [this](const Result<Applied> &result) -> Result<Outcome> {
        if (!result)
            return tl::unexpected(result.error());
        if (!result->changes.isEmpty())
            Q_EMIT changed(result->changes);
        return result->outcome;
    });
}

} // namespace sc
