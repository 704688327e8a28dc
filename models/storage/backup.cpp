#include "models/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Result<void> checkIntegrity(Connection &connection)
{
    const auto rows = connection.select(u"PRAGMA integrity_check"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (const QString finding = rows->value(0).text("integrity_check"_L1); finding != u"ok")
        return fail(Error::Kind::Internal, finding, u"damaged"_s);
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
    const auto checked = [&part]() -> Result<void> {
        const auto copy = Connection::open(part);
        return copy ? checkIntegrity(**copy) : tl::unexpected(copy.error());
    }();
    QFile::remove(part + u"-wal"_s);
    QFile::remove(part + u"-shm"_s);
    if (!checked || !QFile::rename(part, file)) {
        QFile::remove(part);
        return checked ? fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(file), file) : checked;
    }
    return {};
}

Result<QString> backUpDaily(Connection &connection, const QString &databasePath, const QString &day, int keep)
{
    const QFileInfo database(databasePath);
    QDir folder(database.absolutePath() + u"/backups"_s);
    if (!folder.mkpath(u"."_s))
        return fail(Error::Kind::NotAllowed, u"cannot make the folder %1"_s.arg(folder.path()), folder.path());
    const QString file = folder.filePath(database.completeBaseName() + u'-' + day + u".db"_s);
    if (QFile::exists(file))
        return QString();
    if (const auto done = backUp(connection, file); !done)
        return tl::unexpected(done.error());
    QStringList all = folder.entryList({ database.completeBaseName() + u"-*.db"_s }, QDir::Files, QDir::Name);
    while (all.size() > keep)
        folder.remove(all.takeFirst());
    return file;
}

Result<QString> restore(const QString &backup, const QString &databasePath)
{
    if (!QFile::exists(backup))
        return fail(Error::Kind::NotFound, u"there is no backup %1"_s.arg(backup), backup);
    const QString part = databasePath + u".restoring"_s;
    QFile::remove(part);
    if (!QFile::copy(backup, part))
        return fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(part), part);
    const auto checked = [&part]() -> Result<void> {
        const auto copy = Connection::open(part);
        return copy ? checkIntegrity(**copy) : tl::unexpected(copy.error());
    }();
    QFile::remove(part + u"-wal"_s);
    QFile::remove(part + u"-shm"_s);
    if (!checked) {
        QFile::remove(part);
        return tl::unexpected(checked.error());
    }
    QString aside;
    if (QFile::exists(databasePath)) {
        int number = 1;
        do
            aside = databasePath + u".damaged-%1"_s.arg(number++);
        while (QFile::exists(aside));
        if (!QFile::rename(databasePath, aside))
            return fail(Error::Kind::NotAllowed, u"cannot move %1 aside"_s.arg(databasePath), databasePath);
        for (const QString &suffix : { u"-wal"_s, u"-shm"_s })
            QFile::rename(databasePath + suffix, aside + suffix);
    }
    if (!QFile::rename(part, databasePath))
        return fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(databasePath), databasePath);
    return aside;
}

} // namespace sc
