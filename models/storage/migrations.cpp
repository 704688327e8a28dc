#include "models/storage/migrations.h"

#include "models/storage/searchindex.h"
#include "models/storage/sqlresource.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QStringList folders()
{
    return QDir(u":/sql/local"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Result<int> currentSchema(Connection &connection)
{
    const auto rows = connection.select(u"PRAGMA user_version"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return static_cast<int>(rows->value(0).integer("user_version"_L1));
}

Result<void> applyFolder(Connection &connection, const QString &folder)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto names = sqlNames(u"local/"_s + folder);
    for (const QString &name : names)
        if (const auto done = connection.execute(sqlText(u"local/"_s + folder, name)); !done)
            return tl::unexpected(done.error());
    if (const auto done = connection.execute(u"PRAGMA user_version = %1"_s.arg(folder.toInt())); !done)
        return tl::unexpected(done.error());
    return transaction->commit();
}

/// A migration that changes what the search holds marks it as due; the words are folded by the program, not by SQL.
Result<void> rebuildSearchIfDue(Connection &connection)
{
    const auto due = connection.select(u"SELECT value FROM meta WHERE key = 'search_rebuild'"_s);
    if (!due || due->isEmpty())
        return due.map([](const QList<Row> &) {});
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto done = indexAllTickets(connection); !done)
        return done;
    if (const auto done = connection.execute(u"DELETE FROM meta WHERE key = 'search_rebuild'"_s); !done)
        return tl::unexpected(done.error());
    return transaction->commit();
}

/// Is it a desk, and not of a newer program? A database of another program must not get our tables.
Result<void> checkSchema(Connection &connection, int schema)
{
    if (schema > newestSchema())
        return fail(
            Error::Kind::Invalid,
            u"the database has schema %1, this program knows up to %2: it needs a newer program"_s.arg(schema).arg(
                newestSchema()),
            u"schema"_s);
    const auto tables = connection.select(
        u"SELECT count(*) AS tables, coalesce(sum(name = 'ledger'), 0) AS ledgers FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const bool isEmpty = schema == 0 && tables->constFirst().integer("tables"_L1) == 0;
    if (!isEmpty && (schema == 0 || tables->constFirst().integer("ledgers"_L1) == 0))
        return fail(Error::Kind::Invalid, u"the file is a database of another program"_s, u"foreign"_s);
    return {};
}

} // namespace

int newestSchema()
{
    return folders().constLast().toInt();
}

Result<void> checkIsDesk(const QString &path)
{
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return {};
    const auto connection = Connection::openReadOnly(path);
    const auto schema = connection ? currentSchema(**connection) : tl::unexpected(connection.error());
    const auto checked = schema ? checkSchema(**connection, *schema) : Result<void>();
    return checked || checked.error().kind != Error::Kind::Invalid ? Result<void>() : checked;
}

Result<std::unique_ptr<Connection>> openDesk(const QString &path)
{
    if (const auto ours = checkIsDesk(path); !ours)
        return tl::unexpected(ours.error());
    auto connection = Connection::open(path);
    if (!connection)
        return connection;
    if (const auto done = migrate(**connection); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<void> migrate(Connection &connection)
{
    const auto current = currentSchema(connection);
    if (!current)
        return tl::unexpected(current.error());
    if (const auto ours = checkSchema(connection, *current); !ours)
        return ours;
    const auto all = folders();
    for (const QString &folder : all)
        if (folder.toInt() > *current)
            if (const auto done = applyFolder(connection, folder); !done)
                return done;
    return rebuildSearchIfDue(connection);
}

} // namespace sc
