#include "models/tickets/ticketdesk.h"

#include "models/domain/ids.h"
#include "models/session/deliver.h"
#include "models/tickets/ticketstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

TicketDesk::TicketDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock, Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(profile)
    , m_clock(clock)
    , m_session(std::move(session))
{
    connect(&m_commands, &CommandDesk::changed, this, &TicketDesk::announce);
}

void TicketDesk::announce(const QList<Change> &changes)
{
    QStringList ids;
    for (const Change &change : changes)
        if (!change.ticketId.isEmpty() && !ids.contains(change.ticketId))
            ids.append(change.ticketId);
    if (!ids.isEmpty())
        Q_EMIT ticketsChanged(ids);
}

QFuture<Result<TicketFile>> TicketDesk::open(const QString &id) const
{
    return m_database.run([id](Connection &connection) { return TicketStore::file(connection, id); });
}

QFuture<Result<QList<Ticket>>> TicketDesk::search(const QString &text) const
{
    return m_database.run([text](Connection &connection) { return TicketStore::search(connection, text); });
}

QFuture<Result<QList<Ticket>>> TicketDesk::similar(const QString &text, int limit) const
{
    return m_database.run([text, limit](Connection &connection) { return TicketStore::similar(connection, text, limit); });
}

TicketDesk::Answer TicketDesk::submit(QList<Command> commands)
{
    // A command without verbs would change nothing (everything is as wished already).
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
    return converted<Result<Outcome>>(m_commands.submit(commands), this, [this, step](const Result<QList<Outcome>> &result) -> Result<Outcome> {
        const auto isApplied = [](const Outcome &outcome) { return outcome.status == Outcome::Status::Applied; };
        if (!result || std::none_of(result->begin(), result->end(), isApplied)) {
            m_steps.removeOne(step);
            Q_EMIT canUndoChanged(canUndo());
        }
        if (!result)
            return tl::unexpected(result.error());
        const auto refused = std::find_if_not(result->begin(), result->end(), isApplied);
        return refused != result->end() ? *refused : result->constLast();
    });
}

TicketDesk::Answer TicketDesk::undoLast()
{
    if (m_steps.isEmpty())
        return QtFuture::makeReadyFuture(Result<Outcome>(Outcome { Outcome::Status::Rejected, {}, 0, {}, u"not_found"_s, {}, {} }));
    const QString step = m_steps.takeLast();
    Q_EMIT canUndoChanged(canUndo());
    return m_commands.undo(step, m_session.login);
}

} // namespace sc
