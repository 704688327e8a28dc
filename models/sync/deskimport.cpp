#include "models/sync/deskimport.h"

#include "models/ledger/ledger.h"
#include "models/ledger/replicameta.h"
#include "models/ledger/rules.h"
#include "models/storage/attachmentstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int Piece = 500; ///< rows a statement

Result<void> send(ServerConnection &owner, const QString &table, const QStringList &columns, const QJsonArray &rows)
{
    const QString list = columns.join(u", "_s);
    return owner
        .run(u"INSERT INTO core.%1 (%2) SELECT %2 FROM jsonb_populate_recordset(NULL::core.%1, CAST(:rows AS jsonb))"_s
                 .arg(table, list),
             { { u"rows"_s, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)) } })
        .map([](const auto &) {});
}

/// The columns that both have.
Result<QStringList> commonColumns(ServerConnection &owner, Connection &desk, const QString &table)
{
    const auto here = desk.select(u"SELECT name FROM pragma_table_info(:table)"_s, { { u"table"_s, table } });
    const auto there = owner.run(
        u"SELECT column_name FROM information_schema.columns WHERE table_schema = 'core' AND table_name = CAST(:table AS text)"_s,
        { { u"table"_s, table } });
    if (!here || !there)
        return tl::unexpected(here ? there.error() : here.error());
    QStringList columns;
    for (const auto &row : *there)
        columns.append(row.first().toString());
    columns.removeIf([&](const QString &name) {
        return std::none_of(here->begin(), here->end(), [&](const Row &row) { return row.text("name"_L1) == name; });
    });
    return columns;
}

Result<void> copyTable(ServerConnection &owner, Connection &desk, const QString &table)
{
    const auto columns = commonColumns(owner, desk, table);
    if (!columns)
        return tl::unexpected(columns.error());
    for (qint64 last = -1;;) {
        const auto rows = desk.select(
            u"SELECT rowid AS place_, %1 FROM %2 WHERE rowid > :last ORDER BY rowid LIMIT %3"_s
                .arg(columns->join(u", "_s), table)
                .arg(Piece),
            { { u"last"_s, last } });
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return {};
        QJsonArray all;
        for (const Row &row : *rows) {
            QJsonObject one; // not fromVariantMap: it turns the NULL of a number column into 0
            for (const QString &column : *columns)
                if (const QVariant value = row.value(column); !value.isNull())
                    one.insert(column, QJsonValue::fromVariant(value));
            all.append(one);
        }
        if (const auto sent = send(owner, table, *columns, all); !sent)
            return fail(sent.error().kind, u"%1: %2"_s.arg(table, sent.error().detail), sent.error().subject);
        last = rows->constLast().integer("place_"_L1);
    }
}

/// What lies beside the desk; what is missing or damaged there is left out, whoever opens it is told.
Result<void> copyContents(ServerConnection &owner, Connection &desk)
{
    const auto place = desk.select(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
    const auto named = place ? desk.select(u"SELECT DISTINCT sha256 FROM ticket_attachments"_s)
                             : tl::unexpected(place.error());
    if (!named)
        return tl::unexpected(named.error());
    const AttachmentStore store = AttachmentStore::beside(place->constFirst().text("file"_L1));
    for (const Row &row : *named) {
        const QString hash = row.text("sha256"_L1);
        QFile file(store.pathOf(hash));
        if (!store.verify(hash) || !file.open(QIODevice::ReadOnly))
            continue;
        const auto put = owner.run(
            u"INSERT INTO core.contents VALUES (CAST(:hash AS text), decode(CAST(:bytes AS text), 'base64'), clock_timestamp()) ON CONFLICT DO NOTHING"_s,
            { { u"hash"_s, hash }, { u"bytes"_s, QString::fromLatin1(file.readAll().toBase64()) } });
        if (!put)
            return tl::unexpected(put.error());
    }
    return owner
        .run(
            u"INSERT INTO core.content_holders SELECT DISTINCT a.sha256, x.login FROM core.ticket_attachments a JOIN core.contents c ON c.sha256 = a.sha256 "
            "JOIN core.activities x ON x.entity_id = a.id AND x.entity = 'ticket_attachments'"_s)
        .map([](const auto &) {});
}

Result<qint64> copyAll(ServerConnection &owner, Connection &desk)
{
    QStringList tables { u"ledger"_s, u"ops"_s, u"before_images"_s, u"activities"_s, u"counters"_s };
    for (const QStringList &entity : Rules::rows().entities)
        tables.append(entity.at(0));
    for (const QString &table : std::as_const(tables))
        if (const auto copied = copyTable(owner, desk, table); !copied)
            return tl::unexpected(copied.error());
    if (const auto copied = copyContents(owner, desk); !copied)
        return tl::unexpected(copied.error());
    if (const auto indexed = owner.run(u"SELECT core.index_tickets(ARRAY(SELECT id FROM core.tickets))"_s); !indexed)
        return tl::unexpected(indexed.error());
    const auto moved = owner.run(
        u"UPDATE core.ledger_head SET (seq, hash) = (SELECT l.seq, l.hash FROM core.ledger l ORDER BY l.seq DESC LIMIT 1) WHERE EXISTS (SELECT 1 FROM core.ledger)"_s);
    const auto head = moved ? owner.value(u"SELECT seq FROM core.ledger_head"_s) : tl::unexpected(moved.error());
    return head.map([](const QVariant &seq) { return seq.toLongLong(); });
}

} // namespace

Result<qint64> importDesk(ServerConnection &owner, Connection &desk)
{
    const auto replica = ReplicaMeta(desk).existingIdentity();
    if (!replica)
        return tl::unexpected(replica.error());
    if (*replica)
        return fail(Error::Kind::Invalid, u"this file is the replica of a team, not the desk of one who works alone"_s,
                    u"replica"_s);
    if (const auto whole = Ledger::verify(desk); !whole) // nothing damaged becomes everybody's
        return whole;
    const auto begun = owner.run(u"BEGIN"_s);
    const auto head = begun ? owner.value(u"SELECT seq FROM core.ledger_head FOR UPDATE"_s)
                            : tl::unexpected(begun.error());
    if (!head)
        return tl::unexpected(head.error());
    auto copied = head->toLongLong() == 0
        ? copyAll(owner, desk)
        : Result<qint64>(fail(Error::Kind::Conflict,
                              u"the shared database is in use already; only an empty one takes a desk"_s,
                              u"not_empty"_s));
    const auto ended = owner.run(copied ? u"COMMIT"_s : u"ROLLBACK"_s);
    return copied && !ended ? tl::unexpected(ended.error()) : copied;
}

} // namespace sc
