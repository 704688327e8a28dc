#include "models/ledger/replicaerasure.h"

#include "models/storage/searchindex.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

Result<void> run(Connection &connection, const QString &sql, const QVariantMap &bindings)
{
    return connection.execute(sql, bindings).map([](qint64) {});
}

/// The command with every text that was written emptied; what it did, and to which rows, stays.
QString emptied(const QString &command)
{
    QJsonObject json = QJsonDocument::fromJson(command.toUtf8()).object();
    QJsonArray verbs = json.value("verbs"_L1).toArray();
    for (auto &&value : verbs) {
        QJsonObject verb = value.toObject();
        for (const QString &part : { u"fields"_s, u"base"_s }) {
            QJsonObject fields = verb.value(part).toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field)
                if (field.value().isString() && !field.key().endsWith(u"_id"_s))
                    field.value() = QString();
            if (verb.contains(part))
                verb.insert(part, fields);
        }
        value = verb;
    }
    json.insert(u"verbs"_s, verbs);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<void> emptyCommands(Connection &connection, const QString &entityId)
{
    const auto rows = connection.select(
        u"SELECT seq, command FROM outbox WHERE outcome IS NOT NULL AND instr(command, :id) > 0"_s,
        { { u"id"_s, entityId } });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows)
        if (const auto done = run(
                connection, u"UPDATE outbox SET command = :command WHERE seq = :seq"_s,
                { { u"command"_s, emptied(row.text("command"_L1)) }, { u"seq"_s, row.integer("seq"_L1) } });
            !done)
            return done;
    return {};
}

QSet<QString> erasedRows(const QJsonArray &activities)
{
    QSet<QString> ids;
    for (const auto &value : activities)
        if (const QJsonObject activity = value.toObject(); activity.value("kind"_L1).toString() == u"person.erase")
            ids.insert(activity.value("entity_id"_L1).toString());
    return ids;
}

} // namespace

Result<QStringList> erasedContents(Connection &connection, const QJsonArray &activities)
{
    QStringList hashes;
    const QSet<QString> ids = erasedRows(activities);
    for (const QString &id : ids) {
        const auto rows = connection.select(u"SELECT sha256 FROM ticket_attachments WHERE id = :id AND sha256 <> ''"_s,
                                            { { u"id"_s, id } });
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row &row : *rows)
            hashes.append(row.text("sha256"_L1));
    }
    return hashes;
}

Result<void> forgetErased(Connection &connection, const QJsonArray &activities)
{
    const QSet<QString> ids = erasedRows(activities);
    if (ids.isEmpty())
        return {};
    for (const QString &id : ids) {
        const auto done = emptyCommands(connection, id).and_then([&] {
            return run(connection, u"DELETE FROM before_images WHERE entity_id = :id"_s, { { u"id"_s, id } });
        });
        if (!done)
            return done;
    }
    return rewriteIndex(connection);
}

} // namespace sc
