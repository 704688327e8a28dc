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
    const auto found = std::find_if(command.verbs.begin(), command.verbs.end(), [&](const Verb &verb) {
        return verb.fields.contains(field) && verb.kind == Verb::Kind::Set;
    });
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
    return connection.select(u"SELECT number, title FROM tickets WHERE id = :id"_s, { { u"id"_s, line.ticketId } })
        .map([&](const QList<Row> &rows) {
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
        .select(
            u"SELECT coalesce(u.name, a.login) AS name, a.recorded_at FROM activities a LEFT JOIN users u ON u.login = a.login "
            "WHERE a.entity = :entity AND a.entity_id = :id AND a.field = :field ORDER BY a.seq DESC LIMIT 1"_s,
            { { u"entity"_s, verb.entity }, { u"id"_s, verb.id }, { u"field"_s, line.field } })
        .map([&](const QList<Row> &rows) {
            if (rows.isEmpty())
                return;
            line.theirName = rows.constFirst().text("name"_L1);
            line.theirAt = rows.constFirst().integer("recorded_at"_L1);
        });
}

/// Whether the rows that the command changes, and does not make itself, are here.
Result<bool> hasItsRows(Connection &connection, const Command &command)
{
    QSet<QString> made;
    for (const Verb &verb : command.verbs) {
        const bool isMaking = verb.kind == Verb::Kind::Put || verb.kind == Verb::Kind::Append
            || verb.kind == Verb::Kind::Add;
        if (isMaking || made.contains(verb.id)) {
            made.insert(verb.id);
            continue;
        }
        const auto rows = connection.select(u"SELECT 1 AS here FROM %1 WHERE id = :id"_s.arg(verb.entity),
                                            { { u"id"_s, verb.id } });
        if (!rows || rows->isEmpty())
            return rows.map([](const QList<Row> &) { return false; });
    }
    return true;
}

/// The kind of the command of this computer that was to make one of these rows and was not applied; empty when there is
/// none.
Result<QString> basisOf(Connection &connection, const Command &command)
{
    for (const Verb &verb : command.verbs) {
        const auto makers = Outbox(connection).refusedMakersOf(verb.id);
        if (!makers)
            return tl::unexpected(makers.error());
        for (const OutboxEntry &maker : *makers)
            if (const auto made = maker.read(); made && made->opId != command.opId)
                return made->kind;
    }
    return QString();
}

Result<OutboxLine> lineOf(Connection &connection, const OutboxEntry &entry)
{
    const auto command = entry.read();
    if (!command)
        return tl::unexpected(command.error());
    OutboxLine line {
        entry.opId, entry.savedAt, entry.outcome, command->kind, ticketIdOf(*command), {}, {}, {}, {}, {}, {}, 0, {}
    };
    if (const auto done = addTicket(connection, line); !done)
        return tl::unexpected(done.error());
    if (line.isParked()) {
        const auto basis = basisOf(connection, *command);
        if (!basis)
            return tl::unexpected(basis.error());
        line.basis = *basis;
    }
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

Result<QStringList> ready(Connection &connection, int limit)
{
    const auto entries = Outbox(connection).open(limit);
    if (!entries)
        return tl::unexpected(entries.error());
    QStringList ops;
    for (const OutboxEntry &entry : *entries) {
        if (!OutboxLine::isParked(entry.outcome))
            continue;
        const auto command = entry.read();
        if (command && command->isUndo())
            continue; // what it was to take back is gone
        const auto isBack = command ? hasItsRows(connection, *command) : tl::unexpected(command.error());
        if (!isBack)
            return tl::unexpected(isBack.error());
        if (*isBack)
            ops.prepend(entry.opId);
    }
    return ops;
}

Result<Command> mineAgain(Connection &connection, const QString &opId, const QString &login, Instant now)
{
    const auto entries = Outbox(connection).operationsOf(opId);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto old = entries->isEmpty() ? Result<Command>(fail(Error::Kind::NotFound, u"the command is gone"_s))
                                        : entries->constFirst().read();
    if (!old || !entries->constFirst().outcome)
        return old ? Result<Command>(fail(Error::Kind::NotFound, u"it was not answered yet"_s)) : old;
    const QString field = entries->constFirst().outcome->field;
    Command again = Command::make(old->kind, login, now);
    again.verbs = old->verbs;
    for (Verb &verb : again.verbs) {
        if (verb.kind != Verb::Kind::Set || !verb.fields.contains(field))
            continue;
        // What stands now, read from the row: it may have changed once more.
        const auto rows = connection.select(u"SELECT * FROM %1 WHERE id = :id"_s.arg(verb.entity),
                                            { { u"id"_s, verb.id } });
        if (!rows || rows->isEmpty())
            return rows ? Result<Command>(fail(Error::Kind::NotFound, u"the record is gone"_s))
                        : tl::unexpected(rows.error());
        const QVariant stands = rows->constFirst().value(field);
        verb.base.insert(field, stands.isNull() ? QJsonValue() : QJsonValue::fromVariant(stands));
    }
    return again;
}

Result<void> letRest(Connection &connection, const QString &opId, Instant now)
{
    return connection
        .execute(u"UPDATE outbox SET seen_at = :now WHERE op_id = :op AND outcome IS NOT NULL"_s,
                 { { u"now"_s, now }, { u"op"_s, opId } })
        .map([](qint64) {});
}

} // namespace sc::OutboxStore
