#include "models/sync/serverpeer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// An act as the shared database names it.
const QMap<Presence::Act, QString> actNames { { Presence::Act::Gone, u""_s },
                                              { Presence::Act::Reads, u"reads"_s },
                                              { Presence::Act::Types, u"types"_s } };

/// Whether asking again can help: the connection or the server failed, not the request (P9).
bool isTransient(const QString &state)
{
    static const QSet<QString> classes { u"08"_s, u"40"_s, u"53"_s, u"57"_s };
    return state.isEmpty() || classes.contains(state.left(2)) || state == u"55P03" || state == u"25006";
}

tl::unexpected<Error> failure(const Error &error)
{
    if (isTransient(error.subject))
        return fail(Error::Kind::ConnectionLost, error.detail, error.subject);
    if (error.subject.startsWith(u"SC"))
        return fail(Error::Kind::Conflict, error.detail, error.subject);
    return fail(error.subject == u"42501" ? Error::Kind::NotAllowed : Error::Kind::Internal, error.detail,
                error.subject);
}

Result<QJsonObject> objectFrom(const Result<QVariant> &answer)
{
    if (!answer)
        return failure(answer.error());
    const QJsonDocument document = QJsonDocument::fromJson(answer->toString().toUtf8());
    if (!document.isObject())
        return fail(Error::Kind::Internal, u"the server's answer is not to be read"_s);
    return document.object();
}

} // namespace

ServerPeer::ServerPeer(ServerConnection &connection, QString clientId)
    : m_connection(connection)
    , m_clientId(std::move(clientId))
{
}

Result<Hello> ServerPeer::hello()
{
    const auto json = objectFrom(
        m_connection.value(u"SELECT api.hello(CAST(:client AS text))"_s, { { u"client"_s, m_clientId } }));
    if (!json)
        return tl::unexpected(json.error());
    Hello hello { json->value("login"_L1).toString(),
                  {},
                  json->value("last_client_seq"_L1).toInteger(),
                  json->value("last_op_id"_L1).toString(),
                  { json->value("seq"_L1).toInteger(), json->value("hash"_L1).toString() },
                  json->value("server_time"_L1).toInteger(),
                  json->value("schema"_L1).toInt(),
                  json->value("rules_hash"_L1).toString() };
    hello.roles = json->value("roles"_L1).toVariant().toStringList();
    hello.roles.sort();
    return hello;
}

Result<Outcome> ServerPeer::submit(const OutboxEntry &entry)
{
    const auto json = objectFrom(m_connection.value(
        u"SELECT api.submit(CAST(:op AS text), CAST(:client AS text), CAST(:seq AS bigint), CAST(:command AS text))"_s,
        { { u"op"_s, entry.opId },
          { u"client"_s, m_clientId },
          { u"seq"_s, entry.seq },
          { u"command"_s, entry.command } }));
    return json ? Outcome::fromJson(*json) : tl::unexpected(json.error());
}

Result<std::optional<FeedPage>> ServerPeer::feed(const FeedCursor &cursor, int limit)
{
    const auto json = objectFrom(
        m_connection.value(u"SELECT api.feed(CAST(:seq AS bigint), CAST(:hash AS text), CAST(:limit AS bigint))"_s,
                           { { u"seq"_s, cursor.seq }, { u"hash"_s, cursor.hash }, { u"limit"_s, limit } }));
    if (!json)
        return tl::unexpected(json.error());
    if (json->value("diverged"_L1).toBool())
        return std::optional<FeedPage>();
    return FeedPage { { json->value("seq"_L1).toInteger(), json->value("hash"_L1).toString() },
                      json->value("head"_L1).toInteger(),
                      json->value("rows"_L1).toObject(),
                      json->value("activities"_L1).toArray(),
                      json->value("gone"_L1).toVariant().toStringList(),
                      json->value("window_from"_L1).toInteger(),
                      json->value("outside"_L1).toVariant().toStringList(),
                      json->value("older"_L1).toVariant().toStringList(),
                      {},
                      cursor };
}

Result<WholeTicket> ServerPeer::entity(const QString &ticketId)
{
    return objectFrom(m_connection.value(u"SELECT api.entity(CAST(:ticket AS text))"_s, { { u"ticket"_s, ticketId } }))
        .map([&](const QJsonObject &json) {
            return WholeTicket { ticketId, json.value("rows"_L1).toObject(), json.value("activities"_L1).toArray() };
        });
}

Result<HistoryPage> ServerPeer::search(const HistoryQuery &query, int limit)
{
    const QVariant at = query.after ? QVariant(query.after->recordedAt) : QVariant();
    const auto json = objectFrom(m_connection.value(
        u"SELECT api.search(CAST(:text AS text), CAST(:tenant AS text), true, CAST(:at AS bigint), CAST(:id AS text), CAST(:limit AS bigint))"_s,
        { { u"text"_s, query.text },
          { u"tenant"_s, query.tenantId },
          { u"at"_s, at },
          { u"id"_s, query.after ? query.after->id : QString() },
          { u"limit"_s, limit } }));
    if (!json)
        return tl::unexpected(json.error());
    HistoryPage page { {}, json->value("more"_L1).toBool() };
    const QJsonArray hits = json->value("hits"_L1).toArray();
    for (const auto &hit : hits) {
        const QJsonObject row = hit.toObject();
        page.hits.append(
            { row.value("id"_L1).toString(), row.value("number"_L1).toString(), row.value("title"_L1).toString(),
              row.value("state"_L1).toString(), row.value("tenant"_L1).toString(),
              row.value("recorded_at"_L1).toInteger(),
              row.value("closed_at"_L1).isNull() ? std::optional<Instant>() : row.value("closed_at"_L1).toInteger() });
    }
    return page;
}

Result<void> ServerPeer::bePresent(const QString &ticketId, Presence::Act act)
{
    const auto told = m_connection.run(u"SELECT api.be_present(CAST(:ticket AS text), CAST(:act AS text))"_s,
                                       { { u"ticket"_s, ticketId }, { u"act"_s, actNames.value(act) } });
    return told ? Result<void>() : failure(told.error());
}

Result<QList<Presence>> ServerPeer::present()
{
    return objectFrom(m_connection.value(u"SELECT api.present()"_s)).map([](const QJsonObject &json) {
        QList<Presence> others;
        const QJsonArray all = json.value("present"_L1).toArray();
        for (const auto &one : all)
            others.append(presenceFrom(one.toObject()));
        return others;
    });
}

Result<QList<DeniedStep>> ServerPeer::denied(Instant since)
{
    return objectFrom(m_connection.value(u"SELECT api.denied(CAST(:since AS bigint))"_s, { { u"since"_s, since } }))
        .map([](const QJsonObject &json) {
            QList<DeniedStep> steps;
            const QJsonArray all = json.value("denied"_L1).toArray();
            for (const auto &one : all) {
                const QJsonObject row = one.toObject();
                steps.append({ row.value("name"_L1).toString(), row.value("at"_L1).toInteger(),
                               row.value("kind"_L1).toString(), row.value("ticket"_L1).toString(),
                               row.value("number"_L1).toString(), row.value("title"_L1).toString() });
            }
            return steps;
        });
}

Presence ServerPeer::presenceFrom(const QJsonObject &told)
{
    return { told.value("ticket"_L1).toString(),
             told.value("login"_L1).toString(),
             {},
             actNames.key(told.value("act"_L1).toString(), Presence::Act::Gone) };
}

Result<qint64> ServerPeer::chunksOf(const QString &sha256)
{
    const auto count = m_connection.value(u"SELECT api.chunks_of(CAST(:hash AS text))"_s, { { u"hash"_s, sha256 } });
    return count ? Result<qint64>(count->toLongLong()) : failure(count.error());
}

Result<void> ServerPeer::putChunk(const QString &sha256, qint64 n, const QByteArray &bytes, bool isLast)
{
    const auto put = m_connection.run(
        u"SELECT api.put_chunk(CAST(:hash AS text), CAST(:n AS bigint), CAST(:bytes AS text), CAST(:last AS boolean))"_s,
        { { u"hash"_s, sha256 },
          { u"n"_s, n },
          { u"bytes"_s, QString::fromLatin1(bytes.toBase64()) },
          { u"last"_s, isLast ? u"true"_s : u"false"_s } });
    return put ? Result<void>() : failure(put.error());
}

Result<void> ServerPeer::dropChunks(const QString &sha256)
{
    const auto dropped = m_connection.run(u"SELECT api.drop_chunks(CAST(:hash AS text))"_s, { { u"hash"_s, sha256 } });
    return dropped ? Result<void>() : failure(dropped.error());
}

Result<QByteArray> ServerPeer::chunk(const QString &sha256, qint64 first, qint64 length)
{
    const auto bytes = m_connection.value(
        u"SELECT api.get_chunk(CAST(:hash AS text), CAST(:first AS bigint), CAST(:length AS bigint))"_s,
        { { u"hash"_s, sha256 }, { u"first"_s, first }, { u"length"_s, length } });
    if (!bytes)
        return failure(bytes.error());
    if (bytes->isNull())
        return fail(Error::Kind::NotFound, u"the shared database has no content %1"_s.arg(sha256), u"missing"_s);
    return QByteArray::fromBase64(bytes->toString().toLatin1());
}

} // namespace sc
