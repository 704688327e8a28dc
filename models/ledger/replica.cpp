#include "models/ledger/replica.h"

#include "models/domain/ids.h"
#include "models/ledger/applier.h"
#include "models/storage/searchindex.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 PendingSeq = 1'000'000'000'000; ///< ledger places of what has none yet, behind all others
constexpr qint64 KeptSeconds = 14 * 86400; ///< I1

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<void> run(Connection &connection, const QString &sql, const QVariantMap &bindings = {})
{
    return connection.execute(sql, bindings).map([](qint64) {});
}

Result<QString> meta(Connection &connection, const QString &key)
{
    return connection.select(u"SELECT value FROM meta WHERE key = :key"_s, { { u"key"_s, key } }).map([](const QList<Row> &rows) {
        return rows.isEmpty() ? QString() : rows.constFirst().text("value"_L1);
    });
}

Result<void> setMeta(Connection &connection, const QString &key, const QString &value)
{
    return run(connection, u"INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = :value"_s, { { u"key"_s, key }, { u"value"_s, value.isNull() ? u""_s : value } });
}

/// Not QJsonObject::fromVariantMap: it turns the NULL of a number column into 0.
QJsonObject jsonOf(const Row &row)
{
    QJsonObject json;
    for (auto it = row.values().begin(); it != row.values().end(); ++it)
        json.insert(it.key(), it.value().isNull() ? QJsonValue() : QJsonValue::fromVariant(it.value()));
    return json;
}

/**
 * The rows of the replica inside one transaction: pending effects taken back and applied again, rows stored as the server
 * gave them. Gathers what changed, so that it is indexed and announced once.
 */
class Rows
{
public:
    explicit Rows(Connection &connection, Instant now)
        : m_connection(connection)
        , m_now(now)
    {
    }

    [[nodiscard]] Result<void> takePendingBack()
    {
        const auto images = m_connection.select(u"SELECT entity, entity_id, before FROM pending_rows ORDER BY outbox_seq DESC, position DESC"_s);
        if (!images)
            return tl::unexpected(images.error());
        for (const Row &image : *images) {
            const QString entity = image.text("entity"_L1);
            const QString id = image.text("entity_id"_L1);
            note(entity, id);
            const auto done = image.isNull("before"_L1) ? run(m_connection, u"DELETE FROM %1 WHERE id = :id"_s.arg(entity), { { u"id"_s, id } })
                                                        : store(entity, objectOf(image.text("before"_L1)));
            if (!done)
                return done;
        }
        return run(m_connection, u"DELETE FROM pending_rows"_s).and_then([this] {
            return run(m_connection, u"DELETE FROM activities WHERE seq > :seq"_s, { { u"seq"_s, PendingSeq } });
        });
    }

    /// Writes one row as it is; columns that this program does not know are left out.
    [[nodiscard]] Result<void> store(const QString &entity, const QJsonObject &row)
    {
        const auto known = columnsOf(entity);
        if (!known)
            return tl::unexpected(known.error());
        QVariantMap values;
        for (auto it = row.begin(); it != row.end(); ++it)
            if (known->contains(it.key()))
                values.insert(it.key(), it.value().isNull() ? QVariant() : it.value().isDouble() ? QVariant(it.value().toInteger()) : QVariant(it.value().toString()));
        const QStringList columns = values.keys();
        return run(m_connection, u"INSERT OR REPLACE INTO %1 (%2) VALUES (:%3)"_s.arg(entity, columns.join(u", "_s), columns.join(u", :"_s)), values);
    }

    [[nodiscard]] Result<void> storeAll(const FeedPage &page)
    {
        for (auto entity = page.rows.begin(); entity != page.rows.end(); ++entity) {
            if (!Rules::shipped().entity(entity.key()))
                continue; // of a newer schema
            for (const QJsonValue &value : entity.value().toArray()) {
                const QJsonObject row = value.toObject();
                if (const auto done = store(entity.key(), row); !done)
                    return done;
                note(entity.key(), row.value("id"_L1).toString());
            }
        }
        for (const QJsonValue &activity : page.activities)
            if (const auto done = store(u"activities"_s, activity.toObject()); !done)
                return done;
        return {};
    }

    [[nodiscard]] Result<void> removeTicket(const QString &id)
    {
        note(u"tickets"_s, id);
        const auto entities = Rules::rows().entities;
        for (const QStringList &entity : entities)
            if (!entity.at(1).isEmpty())
                if (const auto done = run(m_connection, u"DELETE FROM %1 WHERE %2 = :id"_s.arg(entity.at(0), entity.at(1)), { { u"id"_s, id } }); !done)
                    return done;
        return run(m_connection, u"DELETE FROM activities WHERE ticket_id = :id"_s, { { u"id"_s, id } });
    }

    /// Applies a command of the outbox here; its rows are kept first. What is refused leaves no trace.
    [[nodiscard]] Result<Outcome> apply(qint64 outboxSeq, const Command &command, const QString &provisional)
    {
        if (command.isUndo()) // the server has the before-images; the feed brings what came of it
            return Outcome { Outcome::Status::Applied, command.opId, 0, {}, {}, {}, {} };
        if (const auto done = run(m_connection, u"SAVEPOINT pending"_s); !done)
            return tl::unexpected(done.error());
        qint64 position = 0;
        for (const Verb &verb : command.verbs)
            if (const auto kept = keep(outboxSeq, ++position, verb); !kept)
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

    /// Once, at the end: full-text index, the applier's before-images (undo is the server's), and what changed.
    [[nodiscard]] Result<QList<Change>> finish()
    {
        if (const auto done = run(m_connection, u"DELETE FROM before_images"_s); !done)
            return tl::unexpected(done.error());
        QList<Change> changes = m_changes;
        for (auto it = m_noted.begin(); it != m_noted.end(); ++it)
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

private:
    void note(const QString &entity, const QString &id) { m_noted[entity].insert(id); }

    [[nodiscard]] Result<QString> ticketOf(const QString &entity, const QString &id)
    {
        const Rules::Entity *rule = Rules::shipped().entity(entity);
        if (!rule || rule->ticketColumn.isEmpty() || rule->ticketColumn == u"id")
            return rule && rule->ticketColumn == u"id" ? id : QString();
        return m_connection.select(u"SELECT %1 AS ticket FROM %2 WHERE id = :id"_s.arg(rule->ticketColumn, entity), { { u"id"_s, id } }).map([](const QList<Row> &rows) {
            return rows.isEmpty() ? QString() : rows.constFirst().text("ticket"_L1);
        });
    }

    [[nodiscard]] Result<void> keep(qint64 outboxSeq, qint64 position, const Verb &verb)
    {
        if (!Rules::shipped().entity(verb.entity))
            return {}; // the applier refuses it
        const auto rows = m_connection.select(u"SELECT * FROM %1 WHERE id = :id"_s.arg(verb.entity), { { u"id"_s, verb.id } });
        if (!rows)
            return tl::unexpected(rows.error());
        return run(m_connection, u"INSERT INTO pending_rows (outbox_seq, position, entity, entity_id, before) VALUES (:seq, :position, :entity, :id, :before)"_s,
                   { { u"seq"_s, outboxSeq }, { u"position"_s, position }, { u"entity"_s, verb.entity }, { u"id"_s, verb.id },
                     { u"before"_s, rows->isEmpty() ? QVariant() : QVariant(compact(jsonOf(rows->constFirst()))) } });
    }

    [[nodiscard]] Result<QSet<QString>> columnsOf(const QString &table)
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

    Connection &m_connection;
    Instant m_now;
    QHash<QString, QSet<QString>> m_columns;
    QHash<QString, QSet<QString>> m_noted; ///< entity → ids
    QList<Change> m_changes;
};

/// Outbox entries that still are to be seen here: unanswered, or applied by the server beyond what the feed has brought.
Result<QList<OutboxEntry>> entriesBy(Connection &connection, const QString &clause, const QVariantMap &bindings)
{
    const auto rows = connection.select(u"SELECT * FROM outbox "_s + clause, bindings);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<OutboxEntry> entries;
    for (const Row &row : *rows) {
        OutboxEntry entry { row.integer("seq"_L1), row.text("op_id"_L1), row.text("command"_L1), std::nullopt, row.integer("saved_at"_L1) };
        if (!row.isNull("outcome"_L1)) {
            const auto outcome = Outcome::fromJson(objectOf(row.text("outcome"_L1)));
            if (!outcome)
                return tl::unexpected(outcome.error());
            entry.outcome = *outcome;
        }
        entries.append(entry);
    }
    return entries;
}

Result<void> applyPending(Connection &connection, Rows &rows, qint64 fedSeq)
{
    const auto entries = connection.select(u"SELECT seq, command, provisional, outcome FROM outbox WHERE outcome IS NULL OR json_extract(outcome, '$.seq') > :seq ORDER BY seq"_s, { { u"seq"_s, fedSeq } });
    if (!entries)
        return tl::unexpected(entries.error());
    for (const Row &entry : *entries) {
        const auto outcome = entry.isNull("outcome"_L1) ? Result<Outcome>(Outcome {}) : Outcome::fromJson(objectOf(entry.text("outcome"_L1)));
        const auto command = Command::fromJson(objectOf(entry.text("command"_L1)));
        if (!outcome || !command)
            return tl::unexpected(outcome ? command.error() : outcome.error());
        if (outcome->status != Outcome::Status::Applied)
            continue;
        if (const auto done = rows.apply(entry.integer("seq"_L1), *command, entry.text("provisional"_L1)); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// Everything of P6 inside the caller's transaction; without a page: only the pending effects anew.
Result<QList<Change>> settle(Connection &connection, Instant now, qint64 fedSeq, const FeedPage *page)
{
    Rows rows(connection, now);
    if (const auto done = rows.takePendingBack(); !done)
        return tl::unexpected(done.error());
    if (page) {
        if (const auto done = rows.storeAll(*page); !done)
            return tl::unexpected(done.error());
        for (const QString &id : page->gone)
            if (const auto done = rows.removeTicket(id); !done)
                return tl::unexpected(done.error());
    }
    if (const auto done = applyPending(connection, rows, fedSeq); !done)
        return tl::unexpected(done.error());
    return rows.finish();
}

} // namespace

Replica::Replica(const Clock &clock, QString letters)
    : m_clock(clock)
    , m_letters(std::move(letters))
{
}

Result<Applied> Replica::save(Connection &connection, const Command &command) const
{
    if (const auto valid = Command::fromJson(command.toJson()); !valid)
        return Applied { { Outcome::Status::Rejected, command.opId, 0, {}, u"malformed"_s, valid.error().subject, {} }, {} };
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto last = meta(connection, u"outbox_last"_s);
    if (!last)
        return tl::unexpected(last.error());
    const qint64 seq = last->toLongLong() + 1;

    // A new ticket gets a number that can be told on the phone now; the reference finds it under that number for ever.
    Command sent = command;
    QString provisional;
    for (const Verb &verb : command.verbs)
        if (verb.kind == Verb::Kind::Put && verb.entity == u"tickets" && provisional.isEmpty()) {
            provisional = u"V-%1-%2"_s.arg(m_letters).arg(seq);
            sent.add(u"ticket_references"_s, newUuid(), { { u"ticket_id"_s, verb.id }, { u"system"_s, u"provisional"_s }, { u"number"_s, provisional } });
        }

    const auto kept = run(connection, u"INSERT INTO outbox (seq, op_id, command, provisional, saved_at) VALUES (:seq, :op, :command, :provisional, :now)"_s,
                          { { u"seq"_s, seq }, { u"op"_s, sent.opId }, { u"command"_s, compact(sent.toJson()) },
                            { u"provisional"_s, provisional.isEmpty() ? QVariant() : QVariant(provisional) }, { u"now"_s, m_clock.now() } });
    if (!kept && kept.error().kind == Error::Kind::Conflict)
        return Applied { { Outcome::Status::Rejected, command.opId, 0, {}, u"op_id_reused"_s, {}, {} }, {} };
    const auto counted = kept ? setMeta(connection, u"outbox_last"_s, QString::number(seq)) : kept;
    if (!counted)
        return tl::unexpected(counted.error());
    Rows rows(connection, m_clock.now());
    const auto outcome = rows.apply(seq, sent, provisional);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->status != Outcome::Status::Applied)
        return Applied { *outcome, {} }; // taken back with the transaction
    auto changes = rows.finish();
    if (!changes)
        return tl::unexpected(changes.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return Applied { *outcome, *changes };
}

Result<QList<OutboxEntry>> Replica::toSend(Connection &connection, qint64 after, int limit) const
{
    return entriesBy(connection, u"WHERE seq > :after AND outcome IS NULL ORDER BY seq LIMIT :limit"_s, { { u"after"_s, after }, { u"limit"_s, limit } });
}

Result<QList<OutboxEntry>> Replica::outbox(Connection &connection, int limit) const
{
    return entriesBy(connection, u"ORDER BY seq DESC LIMIT :limit"_s, { { u"limit"_s, limit } });
}

Result<QList<Change>> Replica::keepOutcome(Connection &connection, qint64 seq, const Outcome &outcome) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto kept = run(connection, u"UPDATE outbox SET outcome = :outcome, answered_at = :now WHERE seq = :seq"_s,
                          { { u"outcome"_s, compact(outcome.toJson()) }, { u"now"_s, m_clock.now() }, { u"seq"_s, seq } });
    if (!kept)
        return tl::unexpected(kept.error());
    QList<Change> changes;
    if (outcome.status != Outcome::Status::Applied) {
        const auto at = cursor(connection);
        const auto settled = at ? settle(connection, m_clock.now(), at->seq, nullptr) : tl::unexpected(at.error());
        if (!settled)
            return settled;
        changes = *settled;
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return changes;
}

Result<FeedCursor> Replica::cursor(Connection &connection) const
{
    const auto seq = meta(connection, u"feed_seq"_s);
    const auto hash = seq ? meta(connection, u"feed_hash"_s) : seq;
    if (!hash)
        return tl::unexpected(hash.error());
    return FeedCursor { seq->toLongLong(), *hash };
}

Result<QList<Change>> Replica::take(Connection &connection, const FeedPage &page) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto changes = settle(connection, m_clock.now(), page.cursor.seq, &page);
    if (!changes)
        return changes;
    const auto moved = setMeta(connection, u"feed_seq"_s, QString::number(page.cursor.seq))
                           .and_then([&] { return setMeta(connection, u"feed_hash"_s, page.cursor.hash); })
                           .and_then([&] {
                               return run(connection, u"DELETE FROM outbox WHERE answered_at < :before AND coalesce(json_extract(outcome, '$.seq'), 0) <= :seq"_s,
                                          { { u"before"_s, m_clock.now() - KeptSeconds }, { u"seq"_s, page.cursor.seq } });
                           })
                           .and_then([&] { return transaction->commit(); });
    if (!moved)
        return tl::unexpected(moved.error());
    return changes;
}

Result<void> Replica::startAnew(Connection &connection) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QStringList tables { u"pending_rows"_s, u"activities"_s, u"before_images"_s };
    for (const QStringList &entity : Rules::rows().entities)
        tables.append(entity.at(0));
    for (const QString &table : std::as_const(tables))
        if (const auto done = run(connection, u"DELETE FROM "_s + table); !done)
            return done;
    return clearIndex(connection).and_then([&] { return setMeta(connection, u"feed_seq"_s, u"0"_s); }).and_then([&] { return setMeta(connection, u"feed_hash"_s, {}); }).and_then([&] { return transaction->commit(); });
}

} // namespace sc
