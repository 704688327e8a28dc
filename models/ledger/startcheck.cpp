#include "models/ledger/startcheck.h"

#include "models/domain/privatefolder.h"
#include "models/ledger/ledger.h"
#include "models/storage/backup.h"
#include "models/storage/migrations.h"
#include "models/storage/place.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// A database that cannot be written is found out now, not when the first ticket is saved. What is written is taken
/// back.
Result<void> checkWritable(Connection &connection)
{
    const auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto schema = connection.select(u"PRAGMA user_version"_s);
    if (!schema)
        return tl::unexpected(schema.error());
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(schema->value(0).integer("user_version"_L1)))
        .map([](qint64) {});
}

/// Before SQLite looks: it would leave files beside a write-protected one that are write-protected for ever.
Result<void> checkFileWritable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        ? Result<void>()
        : fail(Error::Kind::NotAllowed, file.errorString(), u"file"_s);
}

/// When the file may be written but SQLite may not, it is the folder, which it needs for its log.
Error named(Error error)
{
    if (error.kind == Error::Kind::NotAllowed && error.subject != u"file")
        error.subject = u"folder"_s;
    return error;
}

Result<void> checkEverything(Connection &connection, const StartProgress &progress)
{
    if (const auto sound = checkTables(connection, progress); !sound)
        return sound;
    const auto chain = Ledger::verify(connection, progress);
    if (!chain)
        return fail(chain.error().kind, chain.error().detail,
                    chain.error().kind == Error::Kind::Busy ? chain.error().subject : u"damaged"_s);
    return {};
}

Result<void> checkContents(const QString &path, bool isFull, const StartProgress &progress)
{
    if (const auto writable = checkFileWritable(path); !writable)
        return writable;
    if (const auto ours = checkIsDesk(path); !ours)
        return ours;
    const auto connection = Connection::open(path);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto done = checkWritable(**connection); !done)
        return done;
    progress(0, 0);
    // Pages before tables: a migration must not build on damage.
    if (const auto sound = checkQuickly(**connection); !sound)
        return sound;
    if (const auto done = migrate(**connection); !done)
        return done;
    return isFull ? checkEverything(**connection, progress) : Result<void>();
}

} // namespace

Result<StartReport> checkAtStart(const QString &databasePath, const StartProgress &progress)
{
    if (const auto place = checkPlace(databasePath); !place)
        return tl::unexpected(place.error());
    if (QFileInfo(databasePath).size() == 0) // SQLite would take it for a new one
        return fail(Error::Kind::Internal, u"the file is empty"_s, u"damaged"_s);
    StartReport report;
    report.wasUnclean = UseMark(databasePath).isSet();
    if (const auto sound = checkContents(databasePath, report.wasUnclean, progress); !sound)
        return tl::unexpected(named(sound.error()));
    report.isReadableByOthers = isReadableByOthers(databasePath);
    return report;
}

std::optional<SoundBackup> newestSoundBackup(const QString &databasePath)
{
    const QStringList files = backupsOf(databasePath);
    for (const QString &file : files) {
        const auto connection = Connection::openReadOnly(file);
        if (!connection || !checkIntegrity(**connection))
            continue;
        const auto last = (*connection)->select(u"SELECT coalesce(max(recorded_at), 0) AS until FROM ledger"_s);
        const auto steps = Ledger::verify(**connection);
        if (last && steps)
            return SoundBackup { file, last->constFirst().integer("until"_L1), *steps };
    }
    return std::nullopt;
}

UseMark::UseMark(const QString &databasePath)
    : m_file(databasePath + u".in-use"_s)
{
}

bool UseMark::isSet() const
{
    return QFile::exists(m_file);
}

void UseMark::set() const
{
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly))
        file.close();
}

void UseMark::clear() const
{
    QFile::remove(m_file);
}

} // namespace sc
