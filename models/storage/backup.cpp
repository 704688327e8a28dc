#include "models/storage/backup.h"

#include "models/domain/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

Result<void> checkBy(Connection &connection, const QString &pragma)
{
    const auto rows = connection.select(u"PRAGMA "_s + pragma);
    if (!rows)
        return tl::unexpected(rows.error());
    const QVariantMap values = rows->value(0).values();
    if (const QString finding = values.isEmpty() ? u"no answer"_s : values.first().toString(); finding != u"ok")
        return fail(Error::Kind::Internal, finding, u"damaged"_s);
    return {};
}

Result<void> checkFile(const QString &file)
{
    const auto copy = Connection::openReadOnly(file);
    return copy ? checkIntegrity(**copy) : tl::unexpected(copy.error());
}

/// \p from becomes \p to with what SQLite keeps beside it.
bool moveDatabase(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    for (const QString &suffix : { u"-wal"_s, u"-shm"_s })
        if (QFile::exists(from + suffix) && !QFile::rename(from + suffix, to + suffix))
            return false;
    return true;
}

} // namespace

Result<void> checkIntegrity(Connection &connection)
{
    return checkBy(connection, u"integrity_check"_s);
}

Result<void> checkQuickly(Connection &connection)
{
    return checkBy(connection, u"quick_check"_s);
}

Result<void> checkTables(Connection &connection, const std::function<bool(int done, int total)> &progress)
{
    // sqlite_schema stands for the free pages, which belong to no table.
    const auto tables = connection.select(u"SELECT 'sqlite_schema' AS name UNION ALL SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const int total = static_cast<int>(tables->size());
    for (int done = 0; done < total; ++done) {
        if (!progress(done, total))
            return fail(Error::Kind::Busy, u"the check was given up"_s, u"cancelled"_s);
        if (const auto sound = checkBy(connection, u"integrity_check('%1')"_s.arg(tables->at(done).text("name"_L1).replace(u'\'', u"''"_s))); !sound)
            return sound;
    }
    return {};
}

Result<void> backUp(Connection &connection, const QString &file)
{
    if (QFile::exists(file))
        return fail(Error::Kind::Conflict, u"%1 is there already and is not overwritten"_s.arg(file), file);
    const QString part = file + u".part"_s;
    QFile::remove(part);
    if (const auto done = connection.execute(u"VACUUM INTO :file"_s, { { u"file"_s, part } }); !done) {
        QFile::remove(part);
        return tl::unexpected(done.error());
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    const auto checked = checkFile(part);
    if (!checked || !QFile::rename(part, file)) {
        QFile::remove(part);
        return checked ? fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(file), file) : checked;
    }
    return {};
}

QStringList backupsOf(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    const QDir folder(database.absolutePath() + u"/backups"_s);
    static const QRegularExpression dated(u"-\\d{4}-\\d{2}-\\d{2}\\.db$"_s);
    QStringList files = folder.entryList({ database.completeBaseName() + u"-*.db"_s }, QDir::Files, QDir::Name | QDir::Reversed).filter(dated);
    for (QString &file : files)
        file = folder.filePath(file);
    return files;
}

Result<QString> backUpDaily(Connection &connection, const QString &databasePath, const QString &day, int keep)
{
    const QFileInfo database(databasePath);
    const QString folder = database.absolutePath() + u"/backups"_s;
    if (const auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString file = folder + u'/' + database.completeBaseName() + u'-' + day + u".db"_s;
    if (QFile::exists(file))
        return QString();
    if (const auto done = backUp(connection, file); !done)
        return tl::unexpected(done.error());
    const QStringList surplus = backupsOf(databasePath).mid(keep);
    for (const QString &old : surplus)
        QFile::remove(old);
    return file;
}

Result<QString> moveAside(const QString &databasePath)
{
    QString aside;
    int number = 1;
    do
        aside = databasePath + u".damaged-%1"_s.arg(number++);
    while (QFile::exists(aside));
    if (!moveDatabase(databasePath, aside))
        return fail(Error::Kind::NotAllowed, u"cannot move %1 aside"_s.arg(databasePath), databasePath);
    return aside;
}

Result<QString> restore(const QString &backup, const QString &databasePath)
{
    if (!QFile::exists(backup))
        return fail(Error::Kind::NotFound, u"there is no backup %1"_s.arg(backup), backup);
    const QString part = databasePath + u".restoring"_s;
    QFile::remove(part);
    if (!QFile::copy(backup, part))
        return fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(part), part);
    if (const auto checked = checkFile(part); !checked) {
        QFile::remove(part);
        return tl::unexpected(checked.error());
    }
    Result<QString> aside;
    if (QFile::exists(databasePath))
        aside = moveAside(databasePath);
    if (aside && !QFile::rename(part, databasePath))
        return fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(databasePath), databasePath);
    return aside;
}

} // namespace sc
