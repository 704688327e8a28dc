#include "models/sync/serverconnection.h"

#include "models/domain/ids.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace sc {

ServerConnection::ServerConnection(QString name)
    : m_name(std::move(name))
{
}

ServerConnection::~ServerConnection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<ServerConnection>> ServerConnection::open(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || (parsed.scheme() != u"postgresql" && parsed.scheme() != u"postgres") || parsed.path().size() < 2)
        return fail(Error::Kind::Invalid, u"not a URL like postgresql://user@host:5432/database"_s);
    std::unique_ptr<ServerConnection> connection(new ServerConnection(u"server-"_s + newUuid()));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection->m_name);
    database.setHostName(parsed.host());
    database.setPort(parsed.port(5432));
    database.setDatabaseName(parsed.path().mid(1));
    database.setUserName(parsed.userName());
    database.setPassword(parsed.password(QUrl::FullyDecoded));
    QStringList options { u"connect_timeout=10"_s };
    const auto items = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        options.append(key + u'=' + value);
    database.setConnectOptions(options.join(u';'));
    if (!database.open())
        return fail(Error::Kind::ConnectionLost, database.lastError().databaseText().trimmed());
    if (const auto zone = connection->run(u"SET TIME ZONE 'UTC'"_s); !zone)
        return tl::unexpected(zone.error());
    return connection;
}

Result<QList<ServerConnection::Row>> ServerConnection::run(const QString &sql, const QVariantMap &bindings)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool isDone = false;
    if (bindings.isEmpty()) {
        isDone = query.exec(sql); // not prepared: definitions cannot be
    } else {
        isDone = query.prepare(sql);
        for (auto it = bindings.begin(); isDone && it != bindings.end(); ++it)
            query.bindValue(u':' + it.key(), it.value());
        isDone = isDone && query.exec();
    }
    if (!isDone) {
        const QString state = query.lastError().nativeErrorCode();
        return fail(state.isEmpty() ? Error::Kind::ConnectionLost : Error::Kind::Internal, query.lastError().databaseText().trimmed(), state);
    }
    QList<Row> rows;
    while (query.next()) {
        const QSqlRecord record = query.record();
        Row row;
        for (int i = 0; i < record.count(); ++i)
            row.insert(record.fieldName(i), record.isNull(i) ? QVariant() : record.value(i)); // a NULL number would read 0
        rows.append(row);
    }
    return rows;
}

Result<QVariant> ServerConnection::value(const QString &sql, const QVariantMap &bindings)
{
    return run(sql, bindings).map([](const QList<Row> &rows) { return rows.isEmpty() ? QVariant() : rows.constFirst().first(); });
}

} // namespace sc
