#include "models/storage/connection.h"

#include "models/storage/sqlresource.h"

#include <QCache>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>

#include <array>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Row::Row(const QVariantMap &values)
{
    Columns columns;
    for (auto it = values.begin(); it != values.end(); ++it) {
        columns.insert(it.key().toUtf8(), static_cast<int>(m_values.size()));
        m_values.append(it.value());
    }
    m_columns = std::make_shared<const Columns>(std::move(columns));
}

Row::Row(std::shared_ptr<const Columns> columns, QVariantList values)
    : m_columns(std::move(columns))
    , m_values(std::move(values))
{
}

QVariant Row::at(const QByteArray &column) const
{
    const auto place = m_columns->constFind(column);
    return place == m_columns->cend() ? QVariant() : m_values.at(*place);
}

QVariant Row::at(QLatin1StringView column) const
{
    return at(QByteArray::fromRawData(column.data(), column.size()));
}

QString Row::text(QLatin1StringView column) const
{
    return at(column).toString();
}

qint64 Row::integer(QLatin1StringView column) const
{
    return at(column).toLongLong();
}

std::optional<qint64> Row::optionalInteger(QLatin1StringView column) const
{
    const QVariant found = at(column);
    return found.isNull() ? std::nullopt : std::optional(found.toLongLong());
}

bool Row::flag(QLatin1StringView column) const
{
    return integer(column) != 0;
}

bool Row::isNull(QLatin1StringView column) const
{
    return at(column).isNull();
}

QVariant Row::value(const QString &column) const
{
    return at(column.toUtf8());
}

QVariantMap Row::values() const
{
    QVariantMap all;
    for (auto it = m_columns->cbegin(); it != m_columns->cend(); ++it)
        all.insert(QString::fromUtf8(it.key()), m_values.at(it.value()));
    return all;
}

Cursor::Cursor(const QSqlQuery &query)
    : m_query(query)
{
}

QString Cursor::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Cursor::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Cursor::optionalInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.value(column).toLongLong());
}

struct Connection::Private
{
    QString name;
    QSqlDatabase database;
    /// Kept prepared: a replica stores and indexes thousands of rows by the same few
    QCache<QString, QSqlQuery> statements { 200 };

    QHash<QString, QString> texts; ///< of resources/sql/queries

    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);
    [[nodiscard]] const QString &textOf(const QString &query);
};

namespace {

/// Extended SQLite result codes, told apart by what the user can do next.
Error errorFrom(const QSqlError &error, const QString &subject = {})
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return { Error::Kind::Busy, detail, subject };
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return { Error::Kind::NotAllowed, detail, subject };
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
        return { Error::Kind::ConnectionLost, detail, u"disk"_s };
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return { Error::Kind::Internal, detail, u"damaged"_s };
    case 19: // SQLITE_CONSTRAINT
        return { Error::Kind::Conflict, detail, subject };
    default: return { Error::Kind::Internal, detail, subject };
    }
}

} // namespace

Result<QSqlQuery *> Connection::Private::prepared(const QString &sql)
{
    if (QSqlQuery *known = statements.object(sql))
        return known;
    auto query = std::make_unique<QSqlQuery>(database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return tl::unexpected(errorFrom(query->lastError(), sql.left(120)));
    statements.insert(sql, query.release());
    return statements.object(sql);
}

const QString &Connection::Private::textOf(const QString &query)
{
    QString &text = texts[query];
    if (text.isEmpty())
        text = sqlText(u"queries"_s, query);
    return text;
}

Connection::Connection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Connection::~Connection()
{
    const QString name = d->name;
    d->statements.clear();
    d->database.close();
    d.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::openNamed(const QString &name, const QString &options,
                                                          const QString &path)
{
    static std::atomic_int counter = 0;
    auto p = std::make_unique<Private>();
    p->name = u"sc-%1"_s.arg(++counter);
    p->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, p->name);
    p->database.setDatabaseName(name);
    p->database.setConnectOptions(options);
    const bool isOpen = p->database.open();
    const QSqlError openError = p->database.lastError();
    std::unique_ptr<Connection> connection(new Connection(std::move(p)));
    if (!isOpen)
        return tl::unexpected(errorFrom(openError, path));
    return connection;
}

Result<void> Connection::set(const QString &pragma, const QString &value, const QString &reads)
{
    if (const auto done = select(u"PRAGMA "_s + pragma + u" = "_s + value); !done)
        return tl::unexpected(done.error());
    const auto read = select(u"PRAGMA "_s + pragma);
    if (!read)
        return tl::unexpected(read.error());
    const QVariantMap values = read->value(0).values();
    if (const QString found = values.isEmpty() ? QString() : values.first().toString(); found != reads)
        return fail(Error::Kind::Internal, u"SQLite did not take %1: it is %2"_s.arg(pragma, found), pragma);
    return {};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    const bool isFile = path != u":memory:";
    if (isFile && !QFileInfo::exists(path)) {
        // Its owner only, before anything is in it; SQLite gives the files beside it the same permissions.
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            file.close();
    }
    auto connection = openNamed(path, u"QSQLITE_BUSY_TIMEOUT=5000"_s, path);
    if (!connection)
        return connection;
    struct Setting
    {
        QString name;
        QString value;
        QString reads;
    };
    const std::array settings { Setting { u"busy_timeout"_s, u"5000"_s, u"5000"_s },
                                Setting { u"journal_mode"_s, u"WAL"_s, isFile ? u"wal"_s : u"memory"_s },
                                Setting { u"synchronous"_s, u"FULL"_s, u"2"_s },
                                Setting { u"foreign_keys"_s, u"ON"_s, u"1"_s },
                                Setting { u"trusted_schema"_s, u"OFF"_s, u"0"_s },
                                Setting { u"secure_delete"_s, u"ON"_s, u"1"_s } };
    for (const Setting &setting : settings)
        if (const auto done = (*connection)->set(setting.name, setting.value, setting.reads); !done)
            return tl::unexpected(done.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openReadOnly(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::NotFound, u"there is no file %1"_s.arg(path), path);
    const QString name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
        + u"?immutable=1"_s;
    return openNamed(name, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s, path);
}

Result<QList<Row>> Connection::select(const QString &sql, const QVariantMap &bindings)
{
    const auto prepared = d->prepared(sql);
    if (!prepared)
        return tl::unexpected(prepared.error());
    QSqlQuery &query = **prepared;
    const auto idle = qScopeGuard([&] {
        if (sql.startsWith(u"PRAGMA")) // some work while they are prepared: each time anew
            d->statements.remove(sql);
        else
            query.finish();
    });
    for (auto it = bindings.begin(); it != bindings.end(); ++it)
        query.bindValue(u':' + it.key(), it.value());
    if (!query.exec())
        return tl::unexpected(errorFrom(query.lastError(), sql.left(120)));
    const QSqlRecord record = query.record();
    const int count = record.count();
    Row::Columns columns;
    for (int i = 0; i < count; ++i)
        columns.insert(record.fieldName(i).toUtf8(), i);
    const auto shared = std::make_shared<const Row::Columns>(std::move(columns));
    QList<Row> rows;
    while (query.next()) {
        QVariantList values(count);
        for (int i = 0; i < count; ++i)
            values[i] = query.value(i);
        rows.append(Row(shared, std::move(values)));
    }
    if (query.lastError().isValid())
        return tl::unexpected(errorFrom(query.lastError(), sql.left(120)));
    return rows;
}

Result<QList<Row>> Connection::selectNamed(const QString &name, const QVariantMap &bindings)
{
    return select(d->textOf(name), bindings);
}

Result<void> Connection::eachNamed(const QString &name, const QVariantMap &bindings,
                                   const std::function<void(const Cursor &)> &take)
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.prepare(d->textOf(name)))
        return tl::unexpected(errorFrom(query.lastError(), name));
    for (auto it = bindings.begin(); it != bindings.end(); ++it)
        query.bindValue(u':' + it.key(), it.value());
    if (!query.exec())
        return tl::unexpected(errorFrom(query.lastError(), name));
    const Cursor cursor(query);
    while (query.next())
        take(cursor);
    if (query.lastError().isValid())
        return tl::unexpected(errorFrom(query.lastError(), name));
    return {};
}

Result<qint64> Connection::execute(const QString &sql, const QVariantMap &bindings)
{
    const auto prepared = d->prepared(sql);
    if (!prepared)
        return tl::unexpected(prepared.error());
    QSqlQuery *query = *prepared;
    for (auto it = bindings.begin(); it != bindings.end(); ++it)
        query->bindValue(u':' + it.key(), it.value());
    const bool isDone = query->exec();
    const auto rows = query->numRowsAffected();
    const QSqlError error = query->lastError();
    query->finish(); // it holds nothing until the next time
    if (!isDone)
        return tl::unexpected(errorFrom(error, sql.left(120)));
    return rows;
}

Result<void> Connection::begin()
{
    // Immediate: a deferred transaction that turns into a writer fails at once instead of waiting.
    return execute(u"BEGIN IMMEDIATE"_s).map([](qint64) {});
}

Result<void> Connection::commit()
{
    return execute(u"COMMIT"_s).map([](qint64) {});
}

void Connection::rollback()
{
    // May fail when SQLite rolled back by itself (full disk): nothing is left to take back then.
    static_cast<void>(execute(u"ROLLBACK"_s));
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->rollback();
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const auto done = connection.begin(); !done)
        return tl::unexpected(done.error());
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    const auto done = m_connection->commit();
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace sc
