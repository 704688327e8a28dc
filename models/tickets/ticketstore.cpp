#include "models/tickets/ticketstore.h"

#include "models/storage/fold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc::TicketStore {

namespace {

Ticket ticketFrom(const Row &row)
{
    Ticket t;
    t.id = { row.text("id"_L1) };
    t.number = row.text("number"_L1);
    t.version = row.integer("version"_L1);
    t.title = row.text("title"_L1);
    t.description = row.text("description"_L1);
    t.channel = channelFromCode(row.text("channel"_L1)).value_or(Channel::Phone);
    t.reportedAt = row.integer("reported_at"_L1);
    t.reachedOtherAt = row.optionalInteger("reached_other_at"_L1);
    t.recordedAt = row.integer("recorded_at"_L1);
    t.recordedBy = row.text("recorded_by"_L1);
    t.kind = ticketKindFromCode(row.text("kind"_L1)).value_or(TicketKind::Incident);
    t.disruptionClass = servicetime::disruptionClassFromCode(row.text("class"_L1))
                            .value_or(servicetime::DisruptionClass::Other);
    t.side = row.text("side"_L1);
    t.causePlace = row.text("cause_place"_L1);
    t.category = { row.text("category_id"_L1) };
    t.service = { row.text("service_id"_L1) };
    t.tenant = { row.text("tenant_id"_L1) };
    t.contact = { row.text("contact_id"_L1) };
    t.callerName = row.text("caller_name"_L1);
    t.callerPhone = row.text("caller_phone"_L1);
    t.callerMail = row.text("caller_mail"_L1);
    t.impact = static_cast<int>(row.integer("impact"_L1));
    t.urgency = static_cast<int>(row.integer("urgency"_L1));
    t.priority = static_cast<int>(row.integer("priority"_L1));
    t.state = ticketStateFromCode(row.text("state"_L1)).value_or(TicketState::New);
    t.waitingFor = waitingForFromCode(row.text("waiting_for"_L1)).value_or(WaitingFor::Nobody);
    t.resumeAt = row.optionalInteger("resume_at"_L1);
    t.level = static_cast<int>(row.integer("level"_L1));
    t.team = { row.text("team_id"_L1) };
    t.owner = row.text("owner"_L1);
    t.externalParty = row.text("external_party"_L1);
    t.nextStep = row.text("next_step"_L1);
    t.followUpAt = row.optionalInteger("follow_up_at"_L1);
    t.followUpReason = row.text("follow_up_reason"_L1);
    t.clockFrom = row.integer("clock_from"_L1);
    t.promised = row.flag("promised"_L1);
    t.notifiedAt = row.optionalInteger("notified_at"_L1);
    t.notifiedBy = row.text("notified_by"_L1);
    t.notifiedVia = row.text("notified_via"_L1);
    t.notifiedDueAt = row.optionalInteger("notified_due_at"_L1);
    t.notifiedLateRecord = row.flag("notified_late_record"_L1);
    t.solution = row.text("solution"_L1);
    t.workaround = row.text("workaround"_L1);
    t.solvedAt = row.optionalInteger("solved_at"_L1);
    t.closedAt = row.optionalInteger("closed_at"_L1);
    t.withdrawnReason = row.text("withdrawn_reason"_L1);
    t.duplicateOf = { row.text("duplicate_of"_L1) };
    t.escalationCount = static_cast<int>(row.integer("escalation_count"_L1));
    t.confidential = row.flag("confidential"_L1);
    t.securityAt = row.optionalInteger("security_at"_L1);
    t.importedFrom = row.text("imported_from"_L1);
    t.lastInformedAt = row.optionalInteger("last_informed_at"_L1);
    return t;
}

Result<QList<Ticket>> ticketsBy(Connection &connection, const QString &query, const QVariantMap &bindings = {})
{
    const auto rows = connection.selectNamed(query, bindings);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Ticket> tickets;
    tickets.reserve(rows->size());
    for (const Row &row : *rows)
        tickets.append(ticketFrom(row));
    return tickets;
}

Result<std::optional<Ticket>> oneBy(Connection &connection, const QString &query, const QVariantMap &bindings)
{
    return ticketsBy(connection, query, bindings).map([](QList<Ticket> tickets) {
        return tickets.isEmpty() ? std::optional<Ticket>() : std::optional(tickets.takeFirst());
    });
}

} // namespace

Result<QList<Ticket>> queue(Connection &connection, int closed)
{
    return ticketsBy(connection, u"tickets_queue"_s, { { u"closed"_s, closed } });
}

Result<std::optional<Ticket>> byId(Connection &connection, const QString &id)
{
    return oneBy(connection, u"tickets_by_id"_s, { { u"id"_s, id } });
}

Result<QList<Ticket>> byIds(Connection &connection, const QStringList &ids)
{
    const QString list = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
    return ticketsBy(connection, u"tickets_by_ids.sqlite"_s, { { u"ids"_s, list } });
}

Result<std::optional<Ticket>> byNumber(Connection &connection, const QString &number)
{
    return oneBy(connection, u"tickets_by_number"_s, { { u"number"_s, number.trimmed() } });
}

Result<bool> isHidden(Connection &connection, const Session &viewer, const QString &id)
{
    if (viewer.has(u"lead"_s) || viewer.has(u"supervisor"_s))
        return false;
    return connection.selectNamed(u"ticket_hidden"_s, { { u"id"_s, id }, { u"login"_s, viewer.login } })
        .map([](const auto &rows) { return !rows.isEmpty(); });
}

Result<void> eachReadable(Connection &connection, const QString &query, const QVariantMap &bindings,
                          const Session &viewer, ReadableBy columns, const std::function<void(const Cursor &)> &take)
{
    Result<bool> hidden = false;
    return connection
        .eachNamed(query, bindings,
                   [&](const Cursor &row) {
                       if (hidden)
                           hidden = row.integer(columns.confidential) != 0
                               ? isHidden(connection, viewer, row.text(columns.id))
                               : Result<bool>(false);
                       if (hidden && !*hidden)
                           take(row);
                   })
        .and_then([&] { return hidden.map([](bool) {}); });
}

Result<QList<Ticket>> visible(Connection &connection, const Session &viewer, const QList<Ticket> &tickets)
{
    QList<Ticket> seen;
    seen.reserve(tickets.size());
    for (const Ticket &ticket : tickets) {
        if (ticket.confidential) {
            const auto hidden = isHidden(connection, viewer, ticket.id.value);
            if (!hidden)
                return tl::unexpected(hidden.error());
            if (*hidden)
                continue;
        }
        seen.append(ticket);
    }
    return seen;
}

Result<QList<SecurityContact>> securityContacts(Connection &connection)
{
    const auto rows = connection.selectNamed(u"security_contacts"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<SecurityContact> contacts;
    for (const Row &row : *rows)
        contacts.append({ row.flag("data_protection"_L1), row.text("name"_L1), row.text("organisation"_L1),
                          row.text("phone"_L1), row.text("mail"_L1) });
    return contacts;
}

Result<QList<Ticket>> all(Connection &connection)
{
    return ticketsBy(connection, u"tickets_all"_s);
}

Result<QList<Ticket>> solved(Connection &connection)
{
    return ticketsBy(connection, u"tickets_solved"_s);
}

Result<QList<Ticket>> search(Connection &connection, const QString &text, const QString &tenantId)
{
    const QString words = prefixQuery(text);
    if (words.isEmpty())
        return tenantId.isEmpty() ? QList<Ticket>()
                                  : ticketsBy(connection, u"tickets_of_tenant"_s, { { u"tenant"_s, tenantId } });
    auto hits = ticketsBy(connection, u"tickets_search.sqlite"_s, { { u"query"_s, words }, { u"tenant"_s, tenantId } });
    const QString parts = partsQuery(text);
    if (!hits || hits->size() >= MaxHits || parts.isEmpty())
        return hits;
    const auto more = ticketsBy(connection, u"tickets_search_parts.sqlite"_s,
                                { { u"query"_s, parts }, { u"tenant"_s, tenantId } });
    if (!more)
        return more;
    const qsizetype wordHits = hits->size();
    for (const Ticket &ticket : *more) {
        const auto known = hits->begin() + wordHits;
        if (hits->size() < MaxHits
            && std::none_of(hits->begin(), known, [&](const Ticket &hit) { return hit.id == ticket.id; }))
            hits->append(ticket);
    }
    return hits;
}

Result<QList<Ticket>> similar(Connection &connection, const QString &text, int limit)
{
    const QString query = trigramQuery(text);
    if (query.isEmpty())
        return QList<Ticket>();
    return ticketsBy(connection, u"tickets_similar.sqlite"_s, { { u"query"_s, query }, { u"limit"_s, limit } });
}

namespace {

/// Calls \p take with every row of the named query for this ticket.
template <typename Take>
Result<void> each(Connection &connection, const QString &query, const QString &ticketId, Take take)
{
    const auto rows = connection.selectNamed(query, { { u"id"_s, ticketId } });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows)
        take(row);
    return {};
}

Result<void> addSurroundings(Connection &connection, TicketFile &file)
{
    const QString &id = file.ticket.id.value;
    return each(connection, u"ticket_context"_s, id,
                [&](const Row &row) {
                    file.service = row.text("service"_L1);
                    file.category = row.text("category"_L1);
                    file.tenant = row.text("tenant"_L1);
                })
        .and_then([&] {
            return each(connection, u"ticket_items"_s, id, [&](const Row &row) {
                file.items.append({ { row.text("id"_L1) }, row.text("name"_L1), row.text("owner"_L1) });
            });
        })
        .and_then([&] {
            return each(connection, u"ticket_links"_s, id, [&](const Row &row) {
                file.links.append({ row.text("id"_L1),
                                    { row.text("ticket_id"_L1) },
                                    row.text("number"_L1),
                                    row.text("title"_L1),
                                    ticketStateFromCode(row.text("state"_L1)).value_or(TicketState::New),
                                    row.text("kind"_L1) });
            });
        })
        .and_then([&] {
            return each(connection, u"ticket_references"_s, id, [&](const Row &row) {
                file.references.append({ row.text("id"_L1), row.text("system"_L1), row.text("number"_L1) });
            });
        })
        .and_then([&] {
            return each(connection, u"ticket_outages"_s, id, [&](const Row &row) {
                file.outages.append({ row.text("id"_L1), row.text("title"_L1), row.integer("from_at"_L1),
                                      row.optionalInteger("to_at"_L1) });
            });
        })
        .and_then([&] {
            return each(connection, u"ticket_watchers"_s, id,
                        [&](const Row &row) { file.watchers.append(row.text("name"_L1)); });
        })
        .and_then([&] {
            return each(connection, u"ticket_attachments"_s, id, [&](const Row &row) {
                file.attachments.append({ row.text("id"_L1), row.text("name"_L1), row.text("media_type"_L1),
                                          row.integer("size_bytes"_L1), row.text("sha256"_L1),
                                          !row.isNull("removed_at"_L1) });
            });
        });
}

} // namespace

Result<Catalogue> catalogue(Connection &connection)
{
    Catalogue catalogue;
    const auto date = [](const Row &row, QLatin1StringView column) {
        return QDate::fromString(row.text(column), Qt::ISODate);
    };
    const auto services = connection.selectNamed(u"catalogue_services"_s);
    const auto categories = services ? connection.selectNamed(u"catalogue_categories"_s) : services;
    const auto items = categories ? connection.selectNamed(u"catalogue_items"_s) : categories;
    if (!items)
        return tl::unexpected(items.error());
    for (const Row &row : *services)
        catalogue.services.append({ { row.text("id"_L1) },
                                    row.text("name"_L1),
                                    row.text("state"_L1),
                                    date(row, "regular_from"_L1),
                                    date(row, "retired_on"_L1),
                                    row.text("product_owner"_L1),
                                    row.text("department"_L1),
                                    row.text("office"_L1) });
    for (const Row &row : *categories)
        catalogue.categories.append({ { row.text("id"_L1) }, row.text("path"_L1) });
    for (const Row &row : *items)
        catalogue.items.append(
            { { row.text("id"_L1) }, row.text("name"_L1), row.text("owner"_L1), { row.text("service_id"_L1) } });
    return catalogue;
}

Result<QList<Colleague>> colleagues(Connection &connection, Instant at)
{
    const auto rows = connection.selectNamed(u"colleagues"_s, { { u"at"_s, at } });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Colleague> people;
    for (const Row &row : *rows)
        people.append({ row.text("login"_L1), row.text("name"_L1), row.text("team"_L1),
                        static_cast<int>(row.integer("level"_L1)), row.optionalInteger("absent_until"_L1),
                        row.text("substitute"_L1), row.optionalInteger("on_call_until"_L1) });
    return people;
}

Result<EscalationTargets> escalationTargets(Connection &connection)
{
    EscalationTargets targets;
    const auto teams = connection.selectNamed(u"escalation_teams"_s);
    const auto parties = teams ? connection.selectNamed(u"escalation_parties"_s) : teams;
    if (!parties)
        return tl::unexpected(parties.error());
    for (const Row &row : *teams)
        targets.teams.append({ { row.text("id"_L1) }, row.text("name"_L1), static_cast<int>(row.integer("level"_L1)) });
    for (const Row &row : *parties)
        targets.parties.append({ row.text("name"_L1), row.text("kind"_L1), row.text("contact"_L1), row.text("phone"_L1),
                                 row.text("mail"_L1) });
    return targets;
}

Result<QList<MinorReport>> minorReports(Connection &connection)
{
    const auto rows = connection.selectNamed(u"accumulation_reports"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<MinorReport> reports;
    for (const Row &row : *rows)
        reports.append({ { row.text("id"_L1) },
                         row.text("number"_L1),
                         row.text("title"_L1),
                         row.integer("reported_at"_L1),
                         { row.text("service_id"_L1) },
                         row.text("service"_L1) });
    return reports;
}

Result<TicketFile> file(Connection &connection, const QString &id)
{
    const auto ticket = byId(connection, id);
    if (!ticket)
        return tl::unexpected(ticket.error());
    if (!*ticket)
        return fail(Error::Kind::NotFound, u"there is no ticket %1"_s.arg(id), id);
    TicketFile file;
    file.ticket = **ticket;
    if (const auto done = addSurroundings(connection, file); !done)
        return tl::unexpected(done.error());
    const auto entries = connection.select(
        u"SELECT * FROM ticket_entries WHERE ticket_id = :id AND removed_at IS NULL ORDER BY occurred_at, id"_s,
        { { u"id"_s, id } });
    if (!entries)
        return tl::unexpected(entries.error());
    for (const Row &row : *entries)
        file.entries.append({ row.text("id"_L1), row.text("kind"_L1), row.text("text"_L1), row.text("details"_L1),
                              row.text("party"_L1), row.integer("duration_s"_L1), row.integer("occurred_at"_L1),
                              row.integer("recorded_at"_L1), row.text("login"_L1), !row.isNull("voided_at"_L1) });
    const auto activities = connection.select(
        u"SELECT * FROM activities WHERE ticket_id = :id ORDER BY seq, position"_s, { { u"id"_s, id } });
    if (!activities)
        return tl::unexpected(activities.error());
    for (const Row &row : *activities)
        file.activities.append({ row.integer("seq"_L1), row.text("op_id"_L1), row.text("kind"_L1),
                                 row.text("entity"_L1), row.text("entity_id"_L1), row.text("field"_L1),
                                 row.text("old_value"_L1), row.text("new_value"_L1), row.text("login"_L1),
                                 row.integer("occurred_at"_L1) });
    return file;
}

} // namespace sc::TicketStore
