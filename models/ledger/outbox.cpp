#include "models/ledger/outbox.h"

#include "models/ledger/replicameta.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

const QString lastKey = u"outbox_last"_s;

} // namespace

Result<Command> OutboxEntry::read() const
{
    return Command::fromJson(objectOf(command));
}

bool OutboxEntry::isOf(const QSet<QString> &opIdsOrGroups) const
{
    const auto mine = read();
    return opIdsOrGroups.contains(opId)
        || (mine && !mine->isUndo() && !mine->groupId.isEmpty() && opIdsOrGroups.contains(mine->groupId));
}

Outbox::Outbox(Connection &connection)
    : m_connection(connection)
{
}

Result<void> Outbox::run(const QString &sql, const QVariantMap &bindings)
{
    return m_connection.execute(sql, bindings).map([](qint64) {});
}

Result<QList<OutboxEntry>> Outbox::entries(const QString &clause, const QVariantMap &bindings)
{
    const auto rows = m_connection.select(u"SELECT * FROM outbox "_s + clause, bindings);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<OutboxEntry> all;
    for (const Row &row : *rows) {
        OutboxEntry entry { row.integer("seq"_L1), row.text("op_id"_L1),       row.text("command"_L1),
                            std::nullopt,          row.integer("saved_at"_L1), row.text("provisional"_L1) };
        if (!row.isNull("outcome"_L1)) {
            const auto outcome = Outcome::fromJson(objectOf(row.text("outcome"_L1)));
            if (!outcome)
                return tl::unexpected(outcome.error());
            entry.outcome = *outcome;
        }
        all.append(entry);
    }
    return all;
}

Result<qint64> Outbox::nextSeq()
{
    return ReplicaMeta(m_connection).value(lastKey).map([](const QString &last) { return last.toLongLong() + 1; });
}

Result<void> Outbox::add(const OutboxEntry &entry)
{
    return run(u"INSERT INTO outbox (seq, op_id, command, provisional, saved_at) VALUES (:seq, :op, :command, :provisional, :now)"_s,
               { { u"seq"_s, entry.seq },
                 { u"op"_s, entry.opId },
                 { u"command"_s, entry.command },
                 { u"provisional"_s, entry.provisional.isEmpty() ? QVariant() : QVariant(entry.provisional) },
                 { u"now"_s, entry.savedAt } })
        .and_then([&] { return ReplicaMeta(m_connection).set(lastKey, QString::number(entry.seq)); });
}

Result<QList<OutboxEntry>> Outbox::waiting(qint64 after, int limit)
{
    return entries(u"WHERE seq > :after AND outcome IS NULL ORDER BY seq LIMIT :limit"_s,
                   { { u"after"_s, after }, { u"limit"_s, limit } });
}

Result<QList<OutboxEntry>> Outbox::pending(qint64 fedSeq)
{
    return entries(u"WHERE seq > 0 AND (outcome IS NULL OR json_extract(outcome, '$.seq') > :seq) ORDER BY seq"_s,
                   { { u"seq"_s, fedSeq } })
        .map([](QList<OutboxEntry> all) {
            all.removeIf([](const OutboxEntry &entry) {
                return entry.outcome && entry.outcome->status != Outcome::Status::Applied;
            });
            return all;
        });
}

Result<QList<OutboxEntry>> Outbox::newest(int limit)
{
    return entries(u"ORDER BY abs(seq) DESC LIMIT :limit"_s, { { u"limit"_s, limit } });
}

Result<QList<OutboxEntry>> Outbox::open(int limit)
{
    return entries(
        u"WHERE outcome IS NULL OR (json_extract(outcome, '$.status') <> 'applied' AND seen_at IS NULL) ORDER BY saved_at DESC, abs(seq) DESC LIMIT :limit"_s,
        { { u"limit"_s, limit } });
}

Result<QList<OutboxEntry>> Outbox::operationsOf(const QString &opIdOrGroup)
{
    return entries(u"WHERE op_id = :id OR json_extract(command, '$.group_id') = :id ORDER BY seq DESC"_s,
                   { { u"id"_s, opIdOrGroup } })
        .map([&](QList<OutboxEntry> all) {
            all.removeIf([&](const OutboxEntry &entry) { return !entry.isOf({ opIdOrGroup }); });
            return all;
        });
}

Result<QList<OutboxEntry>> Outbox::refusedMakersOf(const QString &id)
{
    return entries(
        u"WHERE json_extract(outcome, '$.status') <> 'applied' AND EXISTS (SELECT 1 FROM json_each(command, '$.verbs') v "
        "WHERE json_extract(v.value, '$.id') = :id AND json_extract(v.value, '$.verb') IN ('put', 'append', 'add')) ORDER BY abs(seq) DESC"_s,
        { { u"id"_s, id } });
}

Result<QSet<QString>> Outbox::takenBack()
{
    return entries(u"WHERE json_extract(command, '$.kind') = 'undo'"_s).map([](const QList<OutboxEntry> &undos) {
        QSet<QString> targets;
        for (const OutboxEntry &undo : undos)
            if (!undo.outcome || undo.outcome->status == Outcome::Status::Applied)
                targets.insert(objectOf(undo.command).value("group_id"_L1).toString());
        return targets;
    });
}

Result<int> Outbox::countWaiting()
{
    return m_connection.select(u"SELECT count(*) AS n FROM outbox WHERE outcome IS NULL"_s)
        .map([](const QList<Row> &rows) { return static_cast<int>(rows.constFirst().integer("n"_L1)); });
}

Result<void> Outbox::answer(const QString &opId, const Outcome &outcome, Instant now)
{
    return run(u"UPDATE outbox SET outcome = :outcome, answered_at = :now WHERE op_id = :op"_s,
               { { u"outcome"_s, QString::fromUtf8(QJsonDocument(outcome.toJson()).toJson(QJsonDocument::Compact)) },
                 { u"now"_s, now },
                 { u"op"_s, opId } });
}

Result<void> Outbox::forgetAnswered(Instant before, qint64 fedSeq)
{
    return run(
        u"DELETE FROM outbox WHERE answered_at < :before AND coalesce(json_extract(outcome, '$.seq'), 0) <= :seq"_s,
        { { u"before"_s, before }, { u"seq"_s, fedSeq } });
}

Result<bool> Outbox::follows(qint64 lastClientSeq, const QString &lastOpId)
{
    const auto next = nextSeq();
    const auto rows = next
        ? m_connection.select(
            u"SELECT count(*) AS n, max(CASE WHEN seq = :last THEN op_id END) AS op FROM outbox WHERE seq >= :last AND seq > 0"_s,
            { { u"last"_s, lastClientSeq } })
        : tl::unexpected(next.error());
    if (!rows)
        return tl::unexpected(rows.error());
    const QString here = rows->constFirst().text("op"_L1);
    const qint64 later = rows->constFirst().integer("n"_L1) - (here.isEmpty() ? 0 : 1);
    if (later != *next - 1 - lastClientSeq || (!here.isEmpty() && here != lastOpId))
        return false;
    // A number that was told already stays the one to be known by until the server gives another (P7).
    return run(u"UPDATE outbox SET provisional = CASE WHEN provisional IS NOT NULL THEN coalesce(json_extract(outcome, '$.number'), provisional) END, outcome = NULL, answered_at = NULL WHERE seq > :last AND outcome IS NOT NULL"_s,
               { { u"last"_s, lastClientSeq } })
        .map([] { return true; });
}

Result<void> Outbox::renumber()
{
    const auto oldest = m_connection.select(u"SELECT coalesce(min(seq), 0) AS seq FROM outbox WHERE seq < 0"_s);
    if (!oldest)
        return tl::unexpected(oldest.error());
    // First all out of the way, the answered ones for good: abs(seq) grows on, so that the newest are still found
    // first.
    const qint64 beyond = -oldest->constFirst().integer("seq"_L1);
    if (const auto moved = run(u"UPDATE outbox SET seq = -seq - :beyond WHERE seq > 0"_s, { { u"beyond"_s, beyond } });
        !moved)
        return moved;
    const auto left = entries(u"WHERE outcome IS NULL ORDER BY seq DESC"_s);
    if (!left)
        return tl::unexpected(left.error());
    qint64 seq = 0;
    for (const OutboxEntry &entry : *left)
        if (const auto moved = run(u"UPDATE outbox SET seq = :new WHERE seq = :old"_s,
                                   { { u"new"_s, ++seq }, { u"old"_s, entry.seq } });
            !moved)
            return moved;
    return ReplicaMeta(m_connection).set(lastKey, QString::number(seq));
}

} // namespace sc
