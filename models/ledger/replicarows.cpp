#include "models/ledger/replicarows.h"

#include "models/ledger/applier.h"
#include "models/storage/searchindex.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 PendingSeq = 1'000'000'000'000; ///< ledger places of what has none yet, behind all others

Result<void> run(Connection &connection, const QString &sql, const QVariantMap &bindings = {})
{
    return connection.execute(sql, bindings).map([](qint64) {});
}

/// Not QJsonObject::fromVariantMap: it turns the NULL of a number column into 0.
QJsonObject jsonOf(const Row &row)
{
    QJsonObject json;
    const QVariantMap values = row.values();
    for (auto it = values.begin(); it != values.end(); ++it)
        json.insert(it.key(), it.value().isNull() ? QJsonValue() : QJsonValue::fromVariant(it.value()));
    return json;
}

} // namespace

ReplicaRows::ReplicaRows(Connection &connection, Instant now)
    : m_connection(connection)
    , m_now(now)
{
}

Result<void> ReplicaRows::takePendingBack()
{
    const auto images = m_connection.select(
        u"SELECT entity, entity_id, before FROM pending_rows ORDER BY outbox_seq DESC, position DESC"_s);
    if (!images)
        return tl::unexpected(images.error());
    for (const Row &image : *images) {
        const QString entity = image.text("entity"_L1);
        const QString id = image.text("entity_id"_L1);
        note(entity, id);
        const auto done = image.isNull("before"_L1)
            ? run(m_connection, u"DELETE FROM %1 WHERE id = :id"_s.arg(entity), { { u"id"_s, id } })
            : store(entity, QJsonDocument::fromJson(image.text("before"_L1).toUtf8()).object());
        if (!done)
            return done;
    }
    return run(m_connection, u"DELETE FROM pending_rows"_s).and_then([this] {
        return run(m_connection, u"DELETE FROM activities WHERE seq > :seq"_s, { { u"seq"_s, PendingSeq } });
    });
}

Result<void> ReplicaRows::store(const QString &entity, const QJsonObject &row)
{
    const auto known = columnsOf(entity);
    if (!known)
        return tl::unexpected(known.error());
    QVariantMap values;
    for (auto it = row.begin(); it != row.end(); ++it)
        if (known->contains(it.key()))
            values.insert(it.key(),
                          it.value().isNull()         ? QVariant()
                              : it.value().isDouble() ? QVariant(it.value().toInteger())
                                                      : QVariant(it.value().toString()));
    const QStringList columns = values.keys();
    return run(
        m_connection,
        u"INSERT OR REPLACE INTO %1 (%2) VALUES (:%3)"_s.arg(entity, columns.join(u", "_s), columns.join(u", :"_s)),
        values);
}

Result<void> ReplicaRows::storeAll(const QJsonObject &rows, const QJsonArray &activities)
{
    for (auto entity = rows.begin(); entity != rows.end(); ++entity) {
        if (!Rules::shipped().entity(entity.key()))
            continue; // of a newer schema
        const QJsonArray written = entity.value().toArray();
        for (const auto &value : written) {
            const QJsonObject row = value.toObject();
            if (const auto done = store(entity.key(), row); !done)
                return done;
            note(entity.key(), row.value("id"_L1).toString());
        }
    }
    for (const auto &activity : activities)
        if (const auto done = store(u"activities"_s, activity.toObject()); !done)
            return done;
    return {};
}

Result<void> ReplicaRows::removeTicket(const QString &id)
{
    note(u"tickets"_s, id);
    const auto entities = Rules::rows().entities;
    for (const QStringList &entity : entities)
        if (!entity.at(1).isEmpty())
            if (const auto done = run(m_connection, u"DELETE FROM %1 WHERE %2 = :id"_s.arg(entity.at(0), entity.at(1)),
                                      { { u"id"_s, id } });
                !done)
                return done;
    return run(m_connection, u"DELETE FROM activities WHERE ticket_id = :id"_s, { { u"id"_s, id } });
}

Result<void> ReplicaRows::forgetTicket(const QString &id)
{
    const auto named = m_connection.select(u"SELECT ticket_id FROM ticket_links WHERE other_id = :id"_s,
                                           { { u"id"_s, id } });
    if (!named)
        return tl::unexpected(named.error());
    for (const Row &link : *named)
        note(u"tickets"_s, link.text("ticket_id"_L1));
    return run(m_connection, u"DELETE FROM ticket_links WHERE other_id = :id"_s, { { u"id"_s, id } }).and_then([&] {
        return removeTicket(id);
    });
}

Result<void> ReplicaRows::replaceTicket(const WholeTicket &ticket)
{
    return removeTicket(ticket.id).and_then([&] { return storeAll(ticket.rows, ticket.activities); });
}

Result<Outcome> ReplicaRows::apply(qint64 outboxSeq, const Command &command, const QString &provisional)
{
    if (command.isUndo())
        return takeBack(outboxSeq, command);
    if (const auto done = run(m_connection, u"SAVEPOINT pending"_s); !done)
        return tl::unexpected(done.error());
    qint64 position = 0;
    for (const Verb &verb : command.verbs)
        if (const auto kept = keep(outboxSeq, ++position, verb.entity, verb.id); !kept)
            return tl::unexpected(kept.error());
    Applier applier(m_connection, Rules::shipped(), command, PendingSeq + outboxSeq, m_now);
    applier.setNextNumber(provisional);
    auto outcome = applier.apply();
    if (!outcome)
        return outcome;
    if (outcome->status == Outcome::Status::Applied)
        m_changes.append(applier.changes());
    else if (const auto back = run(m_connection, u"ROLLBACK TO pending"_s); !back)
        return tl::unexpected(back.error());
    if (const auto done = run(m_connection, u"RELEASE pending"_s); !done)
        return tl::unexpected(done.error());
    outcome->seq = 0;
    return outcome;
}

Result<Outcome> ReplicaRows::takeBack(qint64 outboxSeq, const Command &command)
{
    const auto operations = Outbox(m_connection).operationsOf(command.groupId);
    if (!operations)
        return tl::unexpected(operations.error());
    qint64 position = 0;
    for (const OutboxEntry &operation : *operations) {
        const auto told = m_connection.select(
            u"SELECT entity, entity_id, field, old_value FROM activities WHERE op_id = :op ORDER BY seq DESC, position DESC"_s,
            { { u"op"_s, operation.opId } });
        if (!told)
            return tl::unexpected(told.error());
        for (const Row &activity : *told) {
            const QString entity = activity.text("entity"_L1);
            const QString id = activity.text("entity_id"_L1);
            if (const auto kept = keep(outboxSeq, ++position, entity, id); !kept)
                return tl::unexpected(kept.error());
            const bool isCreated = activity.text("field"_L1) == u"id"; // voided, never deleted
            const QString field = !isCreated  ? activity.text("field"_L1)
                : entity == u"ticket_entries" ? u"voided_at"_s
                                              : u"removed_at"_s;
            const auto done = run(
                m_connection, u"UPDATE %1 SET %2 = :old WHERE id = :id"_s.arg(entity, field),
                { { u"old"_s, isCreated ? QVariant(m_now) : activity.value(u"old_value"_s) }, { u"id"_s, id } });
            if (!done)
                return tl::unexpected(done.error());
            note(entity, id);
        }
    }
    return Outcome { Outcome::Status::Applied, command.opId, 0, {}, {}, {}, {} };
}

Result<QList<Change>> ReplicaRows::finish()
{
    if (const auto done = run(m_connection, u"DELETE FROM before_images"_s); !done)
        return tl::unexpected(done.error());
    QList<Change> changes = m_changes;
    for (auto it = m_noted.cbegin(); it != m_noted.cend(); ++it)
        for (const QString &id : it.value()) {
            const auto ticket = ticketOf(it.key(), id);
            if (!ticket)
                return tl::unexpected(ticket.error());
            changes.append({ it.key(), id, *ticket });
        }
    QSet<QString> tickets;
    for (const Change &change : std::as_const(changes))
        if (!change.ticketId.isEmpty())
            tickets.insert(change.ticketId);
    for (const QString &id : std::as_const(tickets))
        if (const auto done = indexTicket(m_connection, id); !done)
            return tl::unexpected(done.error());
    return changes;
}

Result<QString> ReplicaRows::ticketOf(const QString &entity, const QString &id)
{
    const Rules::Entity *rule = Rules::shipped().entity(entity);
    if (!rule || rule->ticketColumn.isEmpty() || rule->ticketColumn == u"id")
        return rule && rule->ticketColumn == u"id" ? id : QString();
    return m_connection
        .select(u"SELECT %1 AS ticket FROM %2 WHERE id = :id"_s.arg(rule->ticketColumn, entity), { { u"id"_s, id } })
        .map([](const QList<Row> &rows) { return rows.isEmpty() ? QString() : rows.constFirst().text("ticket"_L1); });
}

Result<void> ReplicaRows::keep(qint64 outboxSeq, qint64 position, const QString &entity, const QString &id)
{
    if (!Rules::shipped().entity(entity))
        return {}; // the applier refuses it
    const auto rows = m_connection.select(u"SELECT * FROM %1 WHERE id = :id"_s.arg(entity), { { u"id"_s, id } });
    if (!rows)
        return tl::unexpected(rows.error());
    return run(
        m_connection,
        u"INSERT INTO pending_rows (outbox_seq, position, entity, entity_id, before) VALUES (:seq, :position, :entity, :id, :before)"_s,
        { { u"seq"_s, outboxSeq },
          { u"position"_s, position },
          { u"entity"_s, entity },
          { u"id"_s, id },
          { u"before"_s,
            rows->isEmpty() ? QVariant()
                            : QVariant(QString::fromUtf8(
                                QJsonDocument(jsonOf(rows->constFirst())).toJson(QJsonDocument::Compact))) } });
}

Result<QSet<QString>> ReplicaRows::columnsOf(const QString &table)
{
    if (const auto found = m_columns.constFind(table); found != m_columns.constEnd())
        return *found;
    const auto rows = m_connection.select(u"SELECT name FROM pragma_table_info(:table)"_s, { { u"table"_s, table } });
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> &columns = m_columns[table];
    for (const Row &row : *rows)
        columns.insert(row.text("name"_L1));
    return columns;
}

} // namespace sc
