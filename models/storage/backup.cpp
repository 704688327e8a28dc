#include "models/storage/backup.h"

#include "models/domain/privatefolder.h"
#include "models/storage/attachmentstore.h"

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

/// Opens a copy that is sound.
Result<std::unique_ptr<Connection>> openChecked(const QString &file)
{
    auto copy = Connection::openReadOnly(file);
    if (const auto checked = copy ? checkIntegrity(**copy) : Result<void>(); !checked)
        return tl::unexpected(checked.error());
    return copy;
}

Result<CarriedContents> carryAttachments(const QString &copy, const AttachmentStore &from, const AttachmentStore &to,
                                         const QString &before)
{
    const auto checked = openChecked(copy);
    if (!checked)
        return tl::unexpected(checked.error());
    const AttachmentStore known = AttachmentStore::beside(before);
    return from.carryTo(to, **checked, before.isEmpty() ? nullptr : &known);
}

Result<CarriedContents> bringBack(const QString &copy, const AttachmentStore &backup, const AttachmentStore &store)
{
    const auto checked = openChecked(copy);
    if (!checked)
        return tl::unexpected(checked.error());
    return backup.restoreTo(store, **checked);
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
    const auto tables = connection.select(
        u"SELECT 'sqlite_schema' AS name UNION ALL SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const int total = static_cast<int>(tables->size());
    for (int done = 0; done < total; ++done) {
        if (!progress(done, total))
            return fail(Error::Kind::Busy, u"the check was given up"_s, u"cancelled"_s);
        if (const auto sound = checkBy(
                connection, u"integrity_check('%1')"_s.arg(tables->at(done).text("name"_L1).replace(u'\'', u"''"_s)));
            !sound)
            return sound;
    }
    return {};
}

Result<BackupReport> backUp(Connection &connection, const QString &databasePath, const QString &file,
                            const QString &before)
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
    const auto carried = carryAttachments(part, AttachmentStore::beside(databasePath), AttachmentStore::beside(file),
                                          before);
    if (!carried || !QFile::rename(part, file)) {
        QFile::remove(part);
        return carried ? fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(file), file)
                       : tl::unexpected(carried.error());
    }
    return BackupReport { file, carried->count, carried->bad };
}

QStringList backupsOf(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    const QDir folder(database.absolutePath() + u"/backups"_s);
    static const QRegularExpression dated(u"-\\d{4}-\\d{2}-\\d{2}\\.db$"_s);
    QStringList files = folder
                            .entryList({ database.completeBaseName() + u"-*.db"_s }, QDir::Files,
                                       QDir::Name | QDir::Reversed)
                            .filter(dated);
    for (QString &file : files)
        file = folder.filePath(file);
    return files;
}

Result<BackupReport> backUpDaily(Connection &connection, const QString &databasePath, const QString &day, int keep)
{
    const QFileInfo database(databasePath);
    const QString folder = database.absolutePath() + u"/backups"_s;
    if (const auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString file = folder + u'/' + database.completeBaseName() + u'-' + day + u".db"_s;
    if (QFile::exists(file))
        return BackupReport();
    const auto report = backUp(connection, databasePath, file, backupsOf(databasePath).value(0));
    if (!report)
        return report;
    const QStringList surplus = backupsOf(databasePath).mid(keep);
    for (const QString &old : surplus)
        if (QFile::remove(old))
            QDir(AttachmentStore::beside(old).folder()).removeRecursively();
    return report;
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

Result<Restored> restore(const QString &backup, const QString &databasePath)
{
    if (!QFile::exists(backup))
        return fail(Error::Kind::NotFound, u"there is no backup %1"_s.arg(backup), backup);
    const QString part = databasePath + u".restoring"_s;
    QFile::remove(part);
    if (!QFile::copy(backup, part))
        return fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(part), part);
    const auto brought = bringBack(part, AttachmentStore::beside(backup), AttachmentStore::beside(databasePath));
    if (!brought) {
        QFile::remove(part);
        return tl::unexpected(brought.error());
    }
    Restored restored { {}, static_cast<int>(brought->bad.size()) };
    if (QFile::exists(databasePath)) {
        const auto aside = moveAside(databasePath);
        if (!aside)
            return tl::unexpected(aside.error());
        restored.aside = *aside;
    }
    if (!QFile::rename(part, databasePath))
        return fail(Error::Kind::NotAllowed, u"cannot write %1"_s.arg(databasePath), databasePath);
    return restored;
}

} // namespace sc
