#include "models/ledger/replica.h"

#include "models/domain/ids.h"
#include "models/ledger/replicarows.h"
#include "models/ledger/rules.h"
#include "models/storage/searchindex.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 KeptSeconds = 14LL * 86400; ///< I1

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

/// Outbox entries by a WHERE and ORDER BY clause.
Result<QList<OutboxEntry>> entriesBy(Connection &connection, const QString &clause, const QVariantMap &bindings)
{
    const auto rows = connection.select(u"SELECT * FROM outbox "_s + clause, bindings);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<OutboxEntry> entries;
    for (const Row &row : *rows) {
        OutboxEntry entry { row.integer("seq"_L1), row.text("op_id"_L1), row.text("command"_L1), std::nullopt, row.integer("saved_at"_L1), row.text("provisional"_L1) };
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

/// What still is to be seen here: unanswered, or applied by the server beyond what the feed has brought.
Result<void> applyPending(Connection &connection, ReplicaRows &rows, qint64 fedSeq)
{
    const auto entries = entriesBy(connection, u"WHERE outcome IS NULL OR json_extract(outcome, '$.seq') > :seq ORDER BY seq"_s, { { u"seq"_s, fedSeq } });
    if (!entries)
        return tl::unexpected(entries.error());
    for (const OutboxEntry &entry : *entries) {
        if (entry.outcome && entry.outcome->status != Outcome::Status::Applied)
            continue;
        const auto command = Command::fromJson(objectOf(entry.command));
        if (!command)
            return tl::unexpected(command.error());
        if (const auto done = rows.apply(entry.seq, *command, entry.provisional); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// Everything of P6 inside the caller's transaction; without a page: only the pending effects anew.
Result<QList<Change>> settle(Connection &connection, Instant now, qint64 fedSeq, const FeedPage *page)
{
    ReplicaRows rows(connection, now);
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
    ReplicaRows rows(connection, m_clock.now());
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
