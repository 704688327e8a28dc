#include "models/tickets/queuestore.h"

#include "models/tickets/ticketstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc::QueueStore {

namespace {

/// Columns of queue_rows.sql, in its order.
enum Field { Id, Number, Title, Version, ChannelCode, ReportedAt, ClassCode, CallerName, Priority, StateCode, Level, TeamRef, Owner,
             FollowUpAt, ClockFrom, Promised, NotifiedAt, NotifiedDueAt, LastInformedAt, Tenant, Service, ExternalParty, Confidential };

Ticket ticketFrom(const Cursor &row)
{
    Ticket t;
    t.id = { row.text(Id) };
    t.number = row.text(Number);
    t.title = row.text(Title);
    t.version = row.integer(Version);
    t.channel = channelFromCode(row.text(ChannelCode)).value_or(Channel::Phone);
    t.reportedAt = row.integer(ReportedAt);
    t.disruptionClass = servicetime::disruptionClassFromCode(row.text(ClassCode)).value_or(servicetime::DisruptionClass::Other);
    t.callerName = row.text(CallerName);
    t.priority = static_cast<int>(row.integer(Priority));
    t.state = ticketStateFromCode(row.text(StateCode)).value_or(TicketState::New);
    t.level = static_cast<int>(row.integer(Level));
    t.team = { row.text(TeamRef) };
    t.owner = row.text(Owner);
    t.externalParty = row.text(ExternalParty);
    t.confidential = row.integer(Confidential) != 0;
    t.followUpAt = row.optionalInteger(FollowUpAt);
    t.clockFrom = row.integer(ClockFrom);
    t.promised = row.integer(Promised) != 0;
    t.notifiedAt = row.optionalInteger(NotifiedAt);
    t.notifiedDueAt = row.optionalInteger(NotifiedDueAt);
    t.lastInformedAt = row.optionalInteger(LastInformedAt);
    return t;
}

Result<bool> isHidden(Connection &connection, const Session &session, const Ticket &ticket)
{
    return ticket.confidential ? TicketStore::isHidden(connection, session, ticket.id.value) : Result<bool>(false);
}

using NamesByLogin = QHash<QString, QString>;

QueueNames namesFrom(const Cursor &row, const NamesByLogin &people)
{
    return { row.text(Tenant), row.text(Service), people.value(row.text(Owner)) };
}

NamesByLogin namesOf(const QList<Person> &people)
{
    NamesByLogin names;
    for (const Person &person : people)
        names.insert(person.login, person.name);
    return names;
}

} // namespace

Result<QList<Person>> people(Connection &connection)
{
    QList<Person> people;
    return connection.eachNamed(u"people"_s, {}, [&](const Cursor &row) { people.append({ row.text(0), row.text(1), { row.text(2) } }); }).map([&] { return people; });
}

Result<std::shared_ptr<Loaded>> load(Connection &connection, const ServiceProfile &profile, const Session &session, int closed)
{
    const auto staff = people(connection);
    if (!staff)
        return tl::unexpected(staff.error());
    auto loaded = std::make_shared<Loaded>(profile, session.login);
    QSet<QString> members;
    for (const Person &person : *staff)
        if (!person.team.isNull() && person.team.value == session.teamId)
            members.insert(person.login);
    loaded->rules.setTeam({ session.teamId }, members);
    const NamesByLogin names = namesOf(*staff);
    Result<bool> hidden = false;
    return connection
        .eachNamed(u"queue_rows"_s, { { u"closed"_s, closed } }, [&](const Cursor &row) {
            const Ticket ticket = ticketFrom(row);
            if (hidden)
                hidden = isHidden(connection, session, ticket);
            if (hidden && !*hidden)
                loaded->rows.put(ticket, namesFrom(row, names), loaded->rules);
        })
        .and_then([&]() -> Result<std::shared_ptr<Loaded>> {
            if (!hidden)
                return tl::unexpected(hidden.error());
            return loaded;
        });
}

Result<QList<Reread>> reread(Connection &connection, const Session &session, const QStringList &ids)
{
    const auto staff = people(connection);
    if (!staff)
        return tl::unexpected(staff.error());
    const NamesByLogin names = namesOf(*staff);
    QHash<QString, Reread> found;
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
    const auto done = connection.eachNamed(u"queue_rows_by_id.sqlite"_s, { { u"ids"_s, list } }, [&](const Cursor &row) {
        found.insert(row.text(Id), { row.text(Id), ticketFrom(row), namesFrom(row, names) });
    });
    if (!done)
        return tl::unexpected(done.error());
    QList<Reread> answer;
    for (const QString &id : ids) {
        Reread one = found.value(id, { id, {}, {} });
        const auto hidden = one.ticket ? isHidden(connection, session, *one.ticket) : Result<bool>(false);
        if (!hidden)
            return tl::unexpected(hidden.error());
        if (*hidden)
            one = { id, {}, {}, true };
        answer.append(one);
    }
    return answer;
}

} // namespace sc::QueueStore
