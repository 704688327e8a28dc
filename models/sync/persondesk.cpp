#include "models/sync/persondesk.h"

#include "models/domain/localtime.h"
#include "models/ledger/replicameta.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/backup.h"
#include "models/storage/searchindex.h"
#include "models/sync/encodedtext.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sc::person {

namespace {

PersonTables tablesOf(Connection &desk)
{
    return {
        [&desk](const QString &sql, const QVariantMap &bindings) -> Result<PersonTables::Rows> {
            if (!sql.startsWith(u"SELECT"))
                return desk.execute(sql, bindings).map([](qint64) { return PersonTables::Rows(); });
            return desk.select(sql, bindings).map([](const QList<Row> &rows) {
                PersonTables::Rows values;
                for (const Row &row : rows)
                    values.append(row.values());
                return values;
            });
        },
        QString(), u"rowid"_s, u"rowid = :place"_s,
        u"SELECT m.name AS table_name, c.name AS column_name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND lower(c.type) = 'text' "
        "AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'ticket_search%' AND m.name NOT LIKE 'ticket_similar%' AND m.name NOT LIKE 'ticket_parts%' ORDER BY m.name, c.cid"_s
    };
}

PersonTables tablesOf(ServerConnection &owner)
{
    return {
        [&owner](const QString &sql, const QVariantMap &bindings) { return owner.run(sql, bindings); }, u"core."_s,
        u"t.ctid::text"_s, u"ctid = CAST(:place AS tid)"_s,
        u"SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'core' AND data_type = 'text' ORDER BY table_name, ordinal_position"_s
    };
}

QDate dayOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at, berlin()).date();
}

/// Do the bytes hold one of the spellings, as UTF-8 or Latin-1, plain or as a mail encodes it?
bool holds(const QByteArray &bytes, const PersonData &data)
{
    const auto readings = readingsOf(bytes);
    return std::any_of(readings.begin(), readings.end(), [&](const QByteArray &reading) {
        return data.names(QString::fromUtf8(reading)) || data.names(QString::fromLatin1(reading));
    });
}

bool holds(const QString &path, const PersonData &data)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && holds(file.readAll(), data);
}

int removeDrafts(const QString &folder, const PersonData &data)
{
    int removed = 0;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext())
        if (const QString path = files.next(); holds(path, data))
            removed += QFile::remove(path) ? 1 : 0;
    return removed;
}

QSet<QString> contentsWith(const PersonData &data, const AttachmentStore &store)
{
    QSet<QString> found;
    QDirIterator files(store.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString path = files.next(); holds(path, data))
            found.insert(QFileInfo(path).fileName());
    return found;
}

Result<QSet<QString>> contentsWith(const PersonData &data, ServerConnection &owner)
{
    const auto all = owner.run(u"SELECT sha256 FROM core.contents"_s);
    if (!all)
        return tl::unexpected(all.error());
    QSet<QString> found;
    for (const auto &row : *all) { // one at a time: together they may be more than the memory
        const QString hash = row.value(u"sha256"_s).toString();
        const auto bytes = owner.value(
            u"SELECT encode(bytes, 'base64') FROM core.contents WHERE sha256 = CAST(:hash AS text)"_s,
            { { u"hash"_s, hash } });
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (holds(QByteArray::fromBase64(bytes->toString().toLatin1()), data))
            found.insert(hash);
    }
    return found;
}

Result<void> removeContents(ServerConnection &owner, const QStringList &hashes)
{
    Result<void> done;
    for (const QString &table : { u"contents"_s, u"content_holders"_s, u"uploads"_s })
        for (const QString &hash : hashes)
            if (done)
                done = owner
                           .run(u"DELETE FROM core.%1 WHERE sha256 = CAST(:hash AS text)"_s.arg(table),
                                { { u"hash"_s, hash } })
                           .map([](const auto &) {});
    return done;
}

/// Tickets whose callers have been known long enough.
Result<QStringList> callersToForget(const PersonTables &tables, Instant closedBefore)
{
    QStringList known;
    for (const QString &column : PersonData::CallerColumns)
        known.append(u"coalesce(%1, '') NOT IN ('', CAST(:mark AS text))"_s.arg(column));
    return tables
        .run(
            u"SELECT id FROM %1tickets WHERE closed_at < CAST(:before AS bigint) AND (%2) ORDER BY closed_at, id"_s.arg(
                tables.schema, known.join(u" OR "_s)),
            { { u"before"_s, closedBefore }, { u"mark"_s, PersonData::Mark } })
        .map([](const PersonTables::Rows &rows) {
            QStringList ids;
            for (const auto &row : rows)
                ids.append(row.value(u"id"_s).toString());
            return ids;
        });
}

/// The file is written anew, and its log emptied.
Result<void> wipe(Connection &desk, const QString &databasePath)
{
    const auto wiped = desk.execute(u"VACUUM"_s).and_then([&](qint64) {
        return desk.select(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    });
    if (!wiped)
        return tl::unexpected(wiped.error());
    if (wiped->constFirst().integer("busy"_L1) != 0)
        return fail(Error::Kind::Busy,
                    u"the data are erased, but another program works on the file: its log could not be emptied"_s,
                    databasePath);
    return {};
}

/// Whether rows are erased here, and not on the server.
Result<void> refuseReplica(Connection &desk)
{
    const auto identity = ReplicaMeta(desk).existingIdentity();
    if (!identity)
        return tl::unexpected(identity.error());
    return *identity
        ? fail(Error::Kind::Invalid, u"this is a replica: erase on the server, the replicas follow"_s, u"replica"_s)
        : Result<void>();
}

/// The search forgets what the erasure that was written last has overwritten.
Result<void> indexErased(ServerConnection &owner)
{
    return owner
        .run(
            u"SELECT core.index_tickets(ARRAY(SELECT DISTINCT a.ticket_id FROM core.activities a WHERE a.seq = (SELECT max(l.seq) FROM core.ledger l) AND a.ticket_id <> ''))"_s)
        .map([](const auto &) {});
}

/// Writes every table anew, and what the planner keeps of its values: the server's data files hold no byte of what was
/// overwritten.
Result<void> rewriteFiles(ServerConnection &owner)
{
    const auto tables = owner.run(
        u"SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'core' ORDER BY tablename"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    Result<void> done;
    for (const auto &table : *tables)
        if (done)
            done = owner.run(u"VACUUM (FULL, ANALYZE) "_s + table.value(u"name"_s).toString()).map([](const auto &) {});
    return done.and_then([&] { return owner.run(u"VACUUM FULL pg_catalog.pg_statistic"_s).map([](const auto &) {}); });
}

/// The server's own transaction; \p work may write its ledger.
template <typename T> Result<T> inTurn(ServerConnection &owner, const std::function<Result<T>()> &work)
{
    const auto begin = [&](const QString &sql) { return owner.run(sql).map([](const auto &) {}); };
    auto done = begin(u"BEGIN"_s)
                    .and_then([&] { return begin(u"SELECT core.take_turn()"_s); })
                    .and_then([&]() -> Result<T> { return work(); });
    if (done)
        if (const auto kept
            = begin(
                  u"UPDATE core.ledger_head SET (seq, hash) = (SELECT l.seq, l.hash FROM core.ledger l ORDER BY l.seq DESC LIMIT 1)"_s)
                  .and_then([&] {
                      return begin(u"SELECT pg_notify('service_center', (SELECT seq FROM core.ledger_head)::text)"_s);
                  })
                  .and_then([&] { return begin(u"COMMIT"_s); });
            !kept)
            done = tl::unexpected(kept.error());
    if (!done)
        static_cast<void>(begin(u"ROLLBACK"_s)); // the failure is what is told
    return done;
}

} // namespace

Result<QJsonObject> report(Connection &desk, const QStringList &spellings, Instant now)
{
    PersonData data(tablesOf(desk), spellings);
    auto transaction = Transaction::begin(desk);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto found = data.report();
    const auto noted = found ? data.note(u"person.report"_s, now).and_then([&] { return transaction->commit(); })
                             : Result<void>();
    return noted ? found : tl::unexpected(noted.error());
}

Result<QJsonObject> report(ServerConnection &owner, const QStringList &spellings, Instant now)
{
    PersonData data(tablesOf(owner), spellings);
    return inTurn<QJsonObject>(owner, [&] {
        return data.report().and_then(
            [&](const QJsonObject &found) { return data.note(u"person.report"_s, now).map([&] { return found; }); });
    });
}

Result<Erasure> erase(Connection &desk, const QString &databasePath, const QStringList &spellings, Instant now)
{
    if (const auto mayErase = refuseReplica(desk); !mayErase)
        return tl::unexpected(mayErase.error());
    PersonData data(tablesOf(desk), spellings);
    const AttachmentStore store = AttachmentStore::beside(databasePath);
    auto transaction = Transaction::begin(desk);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto done = data.erase(contentsWith(data, store), now).and_then([&](const PersonData::Erased &erased) {
        return indexAllTickets(desk)
            .and_then([&] { return rewriteIndex(desk); })
            .and_then([&] { return transaction->commit(); })
            .map([&] { return erased; });
    });
    if (!done)
        return tl::unexpected(done.error());
    Erasure result { *done, removeDrafts(QFileInfo(databasePath).absolutePath() + u"/drafts"_s, data), {} };
    for (const QString &hash : done->contents)
        result.files += QFile::remove(store.pathOf(hash)) ? 1 : 0;
    if (!backupsOf(databasePath).isEmpty())
        result.backupsUntil = dayOf(now).addDays(DailyBackupsKept);
    return wipe(desk, databasePath).map([&] { return result; });
}

Result<int> forgetCallers(Connection &desk, const QString &databasePath, Instant closedBefore, Instant now)
{
    if (const auto mayErase = refuseReplica(desk); !mayErase)
        return tl::unexpected(mayErase.error());
    auto transaction = Transaction::begin(desk);
    const auto tickets = transaction ? callersToForget(tablesOf(desk), closedBefore)
                                     : tl::unexpected(transaction.error());
    if (!tickets || tickets->isEmpty())
        return tickets.map([](const auto &) { return 0; });
    QStringList contents;
    for (const QString &ticket : *tickets) {
        const auto erased = PersonData::callerOf(tablesOf(desk), ticket).and_then([&](PersonData data) {
            return data.erase({}, now);
        });
        if (const auto indexed = erased ? indexTicket(desk, ticket) : Result<void>(); !indexed)
            return tl::unexpected(indexed.error());
        if (!erased)
            return tl::unexpected(erased.error());
        contents += erased->contents;
    }
    const auto done = rewriteIndex(desk).and_then([&] { return transaction->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    for (const QString &hash : std::as_const(contents))
        QFile::remove(AttachmentStore::beside(databasePath).pathOf(hash));
    return wipe(desk, databasePath).map([&] { return static_cast<int>(tickets->size()); });
}

Result<Erasure> erase(ServerConnection &owner, const QStringList &spellings, int backupDays, Instant now)
{
    PersonData data(tablesOf(owner), spellings);
    const auto done = inTurn<PersonData::Erased>(owner, [&] {
        return contentsWith(data, owner)
            .and_then([&](const QSet<QString> &contents) { return data.erase(contents, now); })
            .and_then([&](const PersonData::Erased &erased) {
                return removeContents(owner, erased.contents).and_then([&] { return indexErased(owner); }).map([&] {
                    return erased;
                });
            });
    });
    if (!done)
        return tl::unexpected(done.error());
    if (const auto rewritten = rewriteFiles(owner); !rewritten)
        return fail(
            Error::Kind::Busy,
            u"the data are erased, but the tables could not be written anew: bytes stay in the server's files until VACUUM FULL (%1)"_s
                .arg(rewritten.error().detail),
            rewritten.error().subject);
    return Erasure { *done, static_cast<int>(done->contents.size()), dayOf(now).addDays(backupDays) };
}

Result<int> forgetCallers(ServerConnection &owner, Instant closedBefore, Instant now)
{
    const auto tickets = callersToForget(tablesOf(owner), closedBefore);
    if (!tickets)
        return tl::unexpected(tickets.error());
    for (const QString &ticket : *tickets) {
        const auto done = inTurn<PersonData::Erased>(owner, [&] {
            return PersonData::callerOf(tablesOf(owner), ticket)
                .and_then([&](PersonData data) { return data.erase({}, now); })
                .and_then([&](const PersonData::Erased &erased) {
                    return removeContents(owner, erased.contents).and_then([&] { return indexErased(owner); }).map([&] {
                        return erased;
                    });
                });
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    return static_cast<int>(tickets->size());
}

} // namespace sc::person
