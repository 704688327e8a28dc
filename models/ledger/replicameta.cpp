#include "models/ledger/replicameta.h"

#include "models/domain/ids.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// Without I and O, which are heard and read as digits.
QString randomLetters()
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    QString two;
    for (int i = 0; i < 2; ++i)
        two.append(letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))));
    return two;
}

} // namespace

ReplicaMeta::ReplicaMeta(Connection &connection)
    : m_connection(connection)
{
}

Result<QString> ReplicaMeta::value(const QString &key)
{
    return m_connection.select(u"SELECT value FROM meta WHERE key = :key"_s, { { u"key"_s, key } })
        .map([](const QList<Row> &rows) { return rows.isEmpty() ? QString() : rows.constFirst().text("value"_L1); });
}

Result<void> ReplicaMeta::set(const QString &key, const QString &value)
{
    return m_connection
        .execute(
            u"INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = :value"_s,
            { { u"key"_s, key }, { u"value"_s, value.isNull() ? u""_s : value } })
        .map([](qint64) {});
}

Result<FeedCursor> ReplicaMeta::cursor()
{
    const auto seq = value(u"feed_seq"_s);
    const auto hash = seq ? value(u"feed_hash"_s) : seq;
    if (!hash)
        return tl::unexpected(hash.error());
    return FeedCursor { seq->toLongLong(), *hash };
}

Result<void> ReplicaMeta::moveCursor(const FeedCursor &cursor)
{
    return set(u"feed_seq"_s, QString::number(cursor.seq)).and_then([&] { return set(u"feed_hash"_s, cursor.hash); });
}

Result<std::optional<ClientIdentity>> ReplicaMeta::existingIdentity()
{
    const auto id = value(u"client_id"_s);
    const auto letters = id ? value(u"client_letters"_s) : id;
    if (!letters)
        return tl::unexpected(letters.error());
    return id->isEmpty() ? std::optional<ClientIdentity>() : ClientIdentity { *id, *letters };
}

Result<ClientIdentity> ReplicaMeta::identity()
{
    const auto known = existingIdentity();
    if (!known)
        return tl::unexpected(known.error());
    return *known ? Result<ClientIdentity>(**known) : newIdentity();
}

Result<ClientIdentity> ReplicaMeta::newIdentity()
{
    const ClientIdentity made { newUuid(), randomLetters() };
    return set(u"client_id"_s, made.clientId).and_then([&] { return set(u"client_letters"_s, made.letters); }).map([&] {
        return made;
    });
}

Result<bool> ReplicaMeta::takeRoles(const QStringList &roles)
{
    const QString now = roles.join(u' ');
    const auto before = value(u"roles"_s);
    if (!before || *before == now)
        return before.map([](const QString &) { return false; });
    return set(u"roles"_s, now).map([&] { return !before->isEmpty(); });
}

Result<bool> ReplicaMeta::isFilled()
{
    return value(u"filled"_s).map([](const QString &filled) { return !filled.isEmpty(); });
}

Result<void> ReplicaMeta::setFilled()
{
    return isFilled().and_then([this](bool isThere) { return isThere ? Result<void>() : set(u"filled"_s, u"1"_s); });
}

} // namespace sc
