#include "models/tickets/ticketdesk.h"

#include "models/tickets/closing.h"
#include "models/tickets/ticketstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// The file as \p viewer may see it.
Result<TicketFile> openFor(Connection &connection, const Session &viewer, const QString &id)
{
    const auto hidden = TicketStore::isHidden(connection, viewer, id);
    if (!hidden)
        return tl::unexpected(hidden.error());
    if (*hidden)
        return fail(Error::Kind::NotAllowed, u"the ticket is confidential"_s, u"confidential"_s);
    auto file = TicketStore::file(connection, id);
    if (file)
        file->links.removeIf([&](const TicketLink &link) {
            return TicketStore::isHidden(connection, viewer, link.ticket.value).value_or(true);
        });
    return file;
}

} // namespace

TicketDesk::TicketDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
                       Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(profile)
    , m_clock(clock)
    , m_session(std::move(session))
    , m_attachments(database.path(), profile, clock)
    , m_notices(database, commands, profile, clock, m_session)
{
    connect(&m_commands, &CommandDesk::changed, this, &TicketDesk::announce);
    connect(&m_commands, &CommandDesk::canUndoChanged, this, &TicketDesk::canUndoChanged);
    connect(this, &TicketDesk::deadlinesMoved, &m_notices, &NoticeDesk::readSoon);
}

void TicketDesk::announce(const QList<Change> &changes)
{
    QStringList ids;
    QSet<QString> seen; // a step on a thousand tickets announces all of them
    for (const Change &change : changes)
        if (!change.ticketId.isEmpty() && !seen.contains(change.ticketId)) {
            seen.insert(change.ticketId);
            ids.append(change.ticketId);
        }
    if (!ids.isEmpty())
        Q_EMIT ticketsChanged(ids);
    if (std::any_of(changes.begin(), changes.end(), [](const Change &change) { return change.entity == u"outages"; }))
        Q_EMIT outagesChanged();
}

QFuture<Result<TicketFile>> TicketDesk::open(const QString &id) const
{
    return m_database.run([id, viewer = m_session](Connection &connection) { return openFor(connection, viewer, id); });
}

QFuture<Result<QList<Ticket>>> TicketDesk::tickets(const QStringList &ids) const
{
    return m_database.run([ids, viewer = m_session](Connection &connection) {
        return TicketStore::byIds(connection, ids).and_then([&](const QList<Ticket> &found) {
            return TicketStore::visible(connection, viewer, found);
        });
    });
}

QFuture<Result<QList<Colleague>>> TicketDesk::colleagues() const
{
    return m_database.run(
        [now = m_clock.now()](Connection &connection) { return TicketStore::colleagues(connection, now); });
}

QFuture<Result<Catalogue>> TicketDesk::catalogue() const
{
    return m_database.run([](Connection &connection) { return TicketStore::catalogue(connection); });
}

QFuture<Result<QList<SecurityContact>>> TicketDesk::securityContacts() const
{
    return m_database.run([](Connection &connection) { return TicketStore::securityContacts(connection); });
}

QFuture<Result<EscalationTargets>> TicketDesk::escalationTargets() const
{
    return m_database.run([](Connection &connection) { return TicketStore::escalationTargets(connection); });
}

QFuture<Result<QList<Ticket>>> TicketDesk::closable() const
{
    return m_database.run([profile = m_profile, viewer = m_session,
                           now = m_clock.now()](Connection &connection) -> Result<QList<Ticket>> {
        auto tickets = TicketStore::solved(connection);
        if (!tickets)
            return tickets;
        tickets->removeIf([&](const Ticket &ticket) { return closableFrom(profile, ticket).value_or(now + 1) > now; });
        return TicketStore::visible(connection, viewer, *tickets);
    });
}

QFuture<Result<std::optional<Ticket>>> TicketDesk::byNumber(const QString &number) const
{
    return m_database.run([number, viewer = m_session](Connection &connection) -> Result<std::optional<Ticket>> {
        const auto ticket = TicketStore::byNumber(connection, number);
        const auto hidden = ticket && *ticket ? TicketStore::isHidden(connection, viewer, (*ticket)->id.value)
                                              : Result<bool>(false);
        if (!hidden)
            return tl::unexpected(hidden.error());
        return *hidden ? Result<std::optional<Ticket>>(std::nullopt) : ticket;
    });
}

QFuture<Result<QList<Ticket>>> TicketDesk::search(const QString &text, const QString &tenantId) const
{
    return m_database.run([text, tenantId, viewer = m_session](Connection &connection) {
        return TicketStore::search(connection, text, tenantId).and_then([&](const QList<Ticket> &found) {
            return TicketStore::visible(connection, viewer, found);
        });
    });
}

QFuture<Result<QList<Ticket>>> TicketDesk::similar(const QString &text, int limit) const
{
    return m_database.run([text, limit, viewer = m_session](Connection &connection) {
        return TicketStore::similar(connection, text, limit).and_then([&](const QList<Ticket> &found) {
            return TicketStore::visible(connection, viewer, found);
        });
    });
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
