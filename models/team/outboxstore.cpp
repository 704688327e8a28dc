#include "models/team/outboxstore.h"

#include "models/ledger/outbox.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::OutboxStore {

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// The verb that a clash is about.
const Verb *clashing(const Command &command, const QString &field)
{
    const auto found = std::find_if(command.verbs.begin(), command.verbs.end(), [&](const Verb &verb) { return verb.fields.contains(field) && verb.kind == Verb::Kind::Set; });
    return found == command.verbs.end() ? nullptr : &*found;
}

/// The ticket that a command is about: a verb's own, or the one its row belongs to.
QString ticketIdOf(const Command &command)
{
    for (const Verb &verb : command.verbs) {
        if (verb.entity == u"tickets")
            return verb.id;
        if (const QString id = verb.fields.value("ticket_id"_L1).toString(); !id.isEmpty())
            return id;
    }
    return {};
}

Result<void> addTicket(Connection &connection, OutboxLine &line)
{
    return connection.select(u"SELECT number, title FROM tickets WHERE id = :id"_s, { { u"id"_s, line.ticketId } }).map([&](const QList<Row> &rows) {
        if (rows.isEmpty())
            return;
        line.ticketNumber = rows.constFirst().text("number"_L1);
        line.ticketTitle = rows.constFirst().text("title"_L1);
    });
}

/// Who set the value that stands, and when.
Result<void> addOther(Connection &connection, OutboxLine &line, const Verb &verb)
{
    return connection
        .select(u"SELECT coalesce(u.name, a.login) AS name, a.recorded_at FROM activities a LEFT JOIN users u ON u.login = a.login "
                "WHERE a.entity = :entity AND a.entity_id = :id AND a.field = :field ORDER BY a.seq DESC LIMIT 1"_s,
                { { u"entity"_s, verb.entity }, { u"id"_s, verb.id }, { u"field"_s, line.field } })
        .map([&](const QList<Row> &rows) {
            if (rows.isEmpty())
                return;
            line.theirName = rows.constFirst().text("name"_L1);
            line.theirAt = rows.constFirst().integer("recorded_at"_L1);
        });
}

Result<OutboxLine> lineOf(Connection &connection, const OutboxEntry &entry)
{
    const auto command = entry.read();
    if (!command)
        return tl::unexpected(command.error());
    OutboxLine line { entry.opId, entry.savedAt, entry.outcome, command->kind, ticketIdOf(*command), {}, {}, {}, {}, {}, {}, 0, {} };
    if (const auto done = addTicket(connection, line); !done)
        return tl::unexpected(done.error());
    if (!entry.outcome || entry.outcome->status != Outcome::Status::Conflict)
        return line;
    if (const Verb *verb = clashing(*command, entry.outcome->field)) {
        line.field = entry.outcome->field;
        line.mine = textOf(verb->fields.value(line.field));
        line.theirs = entry.outcome->theirs;
        if (const auto done = addOther(connection, line, *verb); !done)
            return tl::unexpected(done.error());
    }
    return line;
}

} // namespace

Result<QList<OutboxLine>> open(Connection &connection, int limit)
{
    const auto entries = Outbox(connection).open(limit);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<OutboxLine> lines;
    for (const OutboxEntry &entry : *entries) {
        const auto line = lineOf(connection, entry);
        if (!line)
            return tl::unexpected(line.error());
        lines.append(*line);
    }
    return lines;
}

Result<Command> mineAgain(Connection &connection, const QString &opId, const QString &login, Instant now)
{
    const auto entries = Outbox(connection).operationsOf(opId);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto old = entries->isEmpty() ? Result<Command>(fail(Error::Kind::NotFound, u"the command is gone"_s)) : entries->constFirst().read();
    if (!old || !entries->constFirst().outcome)
        return old ? Result<Command>(fail(Error::Kind::NotFound, u"it was not answered yet"_s)) : old;
    const QString field = entries->constFirst().outcome->field;
    Command again = Command::make(old->kind, login, now);
    again.verbs = old->verbs;
    for (Verb &verb : again.verbs) {
        if (verb.kind != Verb::Kind::Set || !verb.fields.contains(field))
            continue;
        // What stands now, read from the row: it may have changed once more.
        const auto rows = connection.select(u"SELECT * FROM %1 WHERE id = :id"_s.arg(verb.entity), { { u"id"_s, verb.id } });
        if (!rows || rows->isEmpty())
            return rows ? Result<Command>(fail(Error::Kind::NotFound, u"the record is gone"_s)) : tl::unexpected(rows.error());
        const QVariant stands = rows->constFirst().values().value(field);
        verb.base.insert(field, stands.isNull() ? QJsonValue() : QJsonValue::fromVariant(stands));
    }
    return again;
}

Result<void> letRest(Connection &connection, const QString &opId, Instant now)
{
    return connection.execute(u"UPDATE outbox SET seen_at = :now WHERE op_id = :op AND outcome IS NOT NULL"_s, { { u"now"_s, now }, { u"op"_s, opId } }).map([](qint64) {});
}

} // namespace sc::OutboxStore
