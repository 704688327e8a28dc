#include "models/tickets/queuestore.h"

#include "models/tickets/ticketstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc::QueueStore {

namespace {

/// Columns of queue_rows.sql, in its order.
enum Field {
    Id,
    Number,
    Title,
    Version,
    ChannelCode,
    ReportedAt,
    ClassCode,
    CallerName,
    Priority,
    StateCode,
    Level,
    TeamRef,
    Owner,
    FollowUpAt,
    ClockFrom,
    Promised,
    NotifiedAt,
    NotifiedDueAt,
    LastInformedAt,
    Tenant,
    Service,
    ExternalParty,
    Confidential,
    LateRecord,
    ClosedAt
}; // the last one only in queue_rows_older.sql

Ticket ticketFrom(const Cursor &row)
{
    Ticket t;
    t.id = { row.text(Id) };
    t.number = row.text(Number);
    t.title = row.text(Title);
    t.version = row.integer(Version);
    t.channel = channelFromCode(row.text(ChannelCode)).value_or(Channel::Phone);
    t.reportedAt = row.integer(ReportedAt);
    t.disruptionClass = servicetime::disruptionClassFromCode(row.text(ClassCode))
                            .value_or(servicetime::DisruptionClass::Other);
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
    t.notifiedLateRecord = row.integer(LateRecord) != 0;
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

/// reread(), for who knows the people already.
Result<QList<Reread>> rereadWith(Connection &connection, const Session &session, const NamesByLogin &names,
                                 const QStringList &ids)
{
    QHash<QString, Reread> found;
    const QString list = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
    const auto done = connection.eachNamed(
        u"queue_rows_by_id.sqlite"_s, { { u"ids"_s, list } }, [&](const Cursor &row) {
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

/** What every reading of rows begins with. */
struct Basis
{
    std::shared_ptr<Loaded> loaded; ///< no rows yet
    NamesByLogin names;
};

Result<Basis> basisOf(Connection &connection, const ServiceProfile &profile, const Session &session)
{
    return people(connection).map([&](const QList<Person> &staff) {
        QSet<QString> members;
        for (const Person &person : staff)
            if (!person.team.isNull() && person.team.value == session.teamId)
                members.insert(person.login);
        auto loaded = std::make_shared<Loaded>(profile, session.login);
        loaded->rules.setTeam({ session.teamId }, members);
        return Basis { loaded, namesOf(staff) };
    });
}

/// How many closed ones there are, and how far \p loaded goes.
Result<std::shared_ptr<Loaded>> addClosed(Connection &connection, const Session &session, int closed,
                                          const std::shared_ptr<Loaded> &loaded)
{
    const auto count = closedCount(connection, session);
    const auto last = count ? connection.selectNamed(u"queue_closed_place"_s, { { u"place"_s, closed - 1 } })
                            : tl::unexpected(count.error());
    if (!last)
        return tl::unexpected(last.error());
    loaded->closedCount = *count;
    if (!last->isEmpty())
        loaded->reached = { last->constFirst().integer("closed_at"_L1), last->constFirst().text("id"_L1) };
    return loaded;
}

} // namespace

Result<QList<Person>> people(Connection &connection)
{
    QList<Person> people;
    return connection
        .eachNamed(u"people"_s, {},
                   [&](const Cursor &row) {
                       people.append({ row.text(0), row.text(1), { row.text(2) } });
                   })
        .map([&] { return people; });
}

Result<std::shared_ptr<Loaded>> first(Connection &connection, const ServiceProfile &profile, const Session &session,
                                      int count)
{
    const auto basis = basisOf(connection, profile, session);
    if (!basis)
        return tl::unexpected(basis.error());
    const std::shared_ptr<Loaded> &loaded = basis->loaded;
    std::vector<std::pair<quint64, QString>> soonest;
    enum { TicketRef, Class, From, Notified, NotifiedDue, IsConfidential }; // columns of queue_first.sql, in its order
    const auto take = [&](const Cursor &row) {
        Ticket ticket;
        ticket.disruptionClass = servicetime::disruptionClassFromCode(row.text(Class))
                                     .value_or(servicetime::DisruptionClass::Other);
        ticket.clockFrom = row.integer(From);
        ticket.notifiedAt = row.optionalInteger(Notified);
        ticket.notifiedDueAt = row.optionalInteger(NotifiedDue);
        soonest.emplace_back(QueueRows::clockKey(ticket, loaded->rules), row.text(TicketRef));
    };
    if (const auto done = TicketStore::eachReadable(connection, u"queue_first"_s, { { u"count"_s, count } }, session,
                                                    { TicketRef, IsConfidential }, take);
        !done)
        return tl::unexpected(done.error());
    std::stable_sort(soonest.begin(), soonest.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList ids;
    for (size_t i = 0; i < std::min(soonest.size(), static_cast<size_t>(count)); ++i)
        ids.append(soonest[i].second);
    return rereadWith(connection, session, basis->names, ids).map([&](const QList<Reread> &answers) {
        for (const Reread &answer : answers)
            if (answer.ticket)
                loaded->rows.put(*answer.ticket, answer.names, loaded->rules);
        return loaded;
    });
}

Result<std::shared_ptr<Loaded>> load(Connection &connection, const ServiceProfile &profile, const Session &session,
                                     int closed, const QueueRows &before)
{
    const auto basis = basisOf(connection, profile, session);
    if (!basis)
        return tl::unexpected(basis.error());
    const std::shared_ptr<Loaded> &loaded = basis->loaded;
    loaded->rows = before;
    std::vector<bool> isStill(static_cast<size_t>(before.size()), false);
    const auto keep = [&](const Cursor &row) {
        const int place = loaded->rows.put(ticketFrom(row), namesFrom(row, basis->names), loaded->rules);
        if (place < before.size())
            isStill[static_cast<size_t>(place)] = true;
    };
    return TicketStore::eachReadable(connection, u"queue_rows"_s, { { u"closed"_s, closed } }, session,
                                     { Id, Confidential }, keep)
        .and_then([&] {
            for (int place = 0; place < before.size(); ++place)
                if (!isStill[static_cast<size_t>(place)])
                    loaded->rows.drop(place, false);
            loaded->rows.squeeze();
            return addClosed(connection, session, closed, loaded);
        });
}

Result<int> closedCount(Connection &connection, const Session &session)
{
    const bool isAll = session.has(u"lead"_s) || session.has(u"supervisor"_s);
    return connection
        .selectNamed(u"queue_closed_count"_s, { { u"all"_s, isAll ? 1 : 0 }, { u"login"_s, session.login } })
        .map([](const auto &rows) { return static_cast<int>(rows.constFirst().integer("closed"_L1)); });
}

Result<OlderPage> older(Connection &connection, const Session &session, const ClosedPlace &after, int limit)
{
    const auto staff = people(connection);
    if (!staff)
        return tl::unexpected(staff.error());
    const NamesByLogin names = namesOf(*staff);
    OlderPage page;
    ClosedPlace last;
    const auto done = connection.eachNamed(
        u"queue_rows_older"_s, { { u"at"_s, after.closedAt }, { u"id"_s, after.id }, { u"limit"_s, limit } },
        [&](const Cursor &row) {
            page.tickets.append({ row.text(Id), ticketFrom(row), namesFrom(row, names) });
            last = { row.integer(ClosedAt), row.text(Id) };
        });
    if (!done)
        return tl::unexpected(done.error());
    for (Reread &one : page.tickets) {
        const auto hidden = isHidden(connection, session, *one.ticket);
        if (!hidden)
            return tl::unexpected(hidden.error());
        one.isHidden = *hidden;
    }
    if (page.tickets.size() == limit)
        page.reached = last;
    return page;
}

Result<QList<Reread>> reread(Connection &connection, const Session &session, const QStringList &ids)
{
    return people(connection).and_then([&](const QList<Person> &staff) {
        return rereadWith(connection, session, namesOf(staff), ids);
    });
}

} // namespace sc::QueueStore
