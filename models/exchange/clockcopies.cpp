#include "models/exchange/clockcopies.h"

#include "models/storage/sqlresource.h"
#include "models/sync/serverconnection.h"
#include "models/tickets/queuerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Row = ServerConnection::Row;

constexpr qsizetype RowsAtOnce = 2000;

/// The profile in force, as ProfileStore reads it from a client's database.
Result<ServiceProfile> profileOf(ServerConnection &owner)
{
    const auto documents = owner.run(sqlText(u"queries"_s, u"profile_in_force"_s));
    const auto days = documents ? owner.run(sqlText(u"queries"_s, u"calendar_exceptions"_s)) : documents;
    if (!days)
        return tl::unexpected(days.error());
    QList<CalendarException> exceptions;
    for (const Row &row : *days)
        exceptions.append({ QDate::fromString(row.value(u"day"_s).toString(), Qt::ISODate),
                            row.value(u"closed"_s).toInt() != 0, row.value(u"name"_s).toString() });
    return ServiceProfile::fromJson(documents->isEmpty()
                                        ? ServiceProfile::shippedDocument()
                                        : documents->constFirst().value(u"document"_s).toString().toUtf8(),
                                    exceptions);
}

std::optional<Instant> instantIn(const Row &row, const QString &column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

/// As a queue reads it: what a first notification decided is a fact (PROF-3), a running clock is read at \p now.
QJsonObject clockOf(const Row &row, const QueueRules &rules, Instant now)
{
    Ticket ticket;
    ticket.disruptionClass = servicetime::disruptionClassFromCode(row.value(u"class"_s).toString())
                                 .value_or(servicetime::DisruptionClass::Other);
    ticket.clockFrom = row.value(u"clock_from"_s).toLongLong();
    ticket.notifiedAt = instantIn(row, u"notified_at"_s);
    ticket.notifiedDueAt = instantIn(row, u"notified_due_at"_s);
    const auto due = rules.dueAt(ticket);
    const servicetime::ClockReading reading = rules.read(ticket, now);
    return { { u"ticket_id"_s, row.value(u"id"_s).toString() },
             { u"op_id"_s, row.value(u"op_id"_s).toString() },
             { u"due_at"_s, due ? QJsonValue(*due) : QJsonValue() },
             { u"used_seconds"_s, instantIn(row, u"notified_used"_s).value_or(reading.elapsed) },
             { u"verdict"_s, servicetime::verdictCode(reading.stage) },
             { u"computed_at"_s, now } };
}

Result<void> write(ServerConnection &owner, const QJsonArray &clocks)
{
    return owner
        .run(
            u"INSERT INTO core.ticket_clocks AS k SELECT r.ticket_id, r.op_id, r.due_at, r.used_seconds, r.verdict, "
            u"r.computed_at FROM jsonb_to_recordset(CAST(:clocks AS jsonb)) "
            "AS r (ticket_id text, op_id text, due_at bigint, used_seconds bigint, verdict text, computed_at bigint) "
            "ON CONFLICT (ticket_id) DO UPDATE "
            "SET (op_id, due_at, used_seconds, verdict, computed_at) = (excluded.op_id, excluded.due_at, excluded.used_seconds, excluded.verdict, excluded.computed_at)"_s,
            { { u"clocks"_s, QString::fromUtf8(QJsonDocument(clocks).toJson(QJsonDocument::Compact)) } })
        .map([](const auto &) {});
}

} // namespace

Result<qint64> copyClocks(ServerConnection &owner, Instant now)
{
    const auto profile = profileOf(owner);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto tickets = owner.run(
        u"SELECT t.id, t.op_id, t.class, t.clock_from, t.notified_at, t.notified_due_at, t.notified_used FROM "
        u"core.tickets t "
        "LEFT JOIN core.ticket_clocks k ON k.ticket_id = t.id WHERE t.removed_at IS NULL AND (t.notified_at IS NULL OR k.op_id IS DISTINCT FROM t.op_id)"_s);
    if (!tickets)
        return tl::unexpected(tickets.error());
    const QueueRules rules(*profile, {});
    for (qsizetype begin = 0; begin < tickets->size(); begin += RowsAtOnce) {
        QJsonArray clocks;
        for (const Row &ticket : tickets->mid(begin, RowsAtOnce))
            clocks.append(clockOf(ticket, rules, now));
        if (const auto done = write(owner, clocks); !done)
            return tl::unexpected(done.error());
    }
    return tickets->size();
}

} // namespace sc
