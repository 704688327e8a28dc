#include "models/tickets/ticketdesk.h"

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
    , m_attachments(database.path(), profile.versionFor(clock.now()).attachmentBytes)
{
    connect(&m_commands, &CommandDesk::changed, this, &TicketDesk::announce);
    connect(&m_commands, &CommandDesk::canUndoChanged, this, &TicketDesk::canUndoChanged);
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

QFuture<Result<Catalogue>> TicketDesk::catalogue() const
{
    return m_database.run([](Connection &connection) { return TicketStore::catalogue(connection); });
}

QFuture<Result<std::optional<Ticket>>> TicketDesk::byNumber(const QString &number) const
{
    return m_database.run([number](Connection &connection) { return TicketStore::byNumber(connection, number); });
}

QFuture<Result<QList<Ticket>>> TicketDesk::search(const QString &text) const
{
    return m_database.run([text](Connection &connection) { return TicketStore::search(connection, text); });
}

QFuture<Result<QList<Ticket>>> TicketDesk::similar(const QString &text, int limit) const
{
    return m_database.run([text, limit](Connection &connection) { return TicketStore::similar(connection, text, limit); });
}

TicketDesk::Answer TicketDesk::submit(const QList<Command> &commands)
{
    return m_commands.submit(commands);
}

TicketDesk::Answer TicketDesk::undoLast()
{
    return m_commands.undoLast(m_session.login);
}

} // namespace sc
