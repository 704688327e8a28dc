#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/demo/demonstration.h"
#include "models/storage/backup.h"

#include <QFile>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

/// The exit code; complains about attachments that are missing or damaged.
int tellBad(const QStringList &hashes)
{
    for (const QString &hash : hashes)
        err() << "attachment " << hash << ": missing or damaged\n";
    return hashes.isEmpty() ? Ok : Failed;
}

} // namespace

int databaseCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes an empty desk whose user holds agent, lead, supervisor and administrator."_s);
    parser.addOptions({ databaseOption(), loginOption() });
    if (const auto done = parse(parser, u"database create"_s, arguments))
        return *done;
    if (QFile::exists(databasePath(parser))) {
        err() << databasePath(parser) << ": is there already and is left as it is\n";
        return Failed;
    }
    return openDesk(parser, true) ? Ok : Failed;
}

int databaseCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Checks all pages and indices of the database."_s);
    parser.addOption(databaseOption());
    if (const auto done = parse(parser, u"database check"_s, arguments))
        return *done;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    if (const auto done = checkIntegrity(*desk); !done)
        return complain(done.error());
    out() << "The database is sound.\n";
    return Ok;
}

int databaseBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes a verified copy to FILE, its attachments beside it (hard links where the file system has them), also while the desk is in use. Never overwrites."_s);
    parser.addOption(databaseOption());
    parser.addPositionalArgument(u"FILE"_s, u"The copy."_s);
    if (const auto done = parse(parser, u"database backup"_s, arguments))
        return *done;
    const auto file = onlyArgument(parser, u"FILE"_s);
    if (!file)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto report = backUp(*desk, databasePath(parser), *file);
    if (!report)
        return complain(report.error());
    out() << "Backup written and checked, with " << report->attachments - report->badAttachments.size()
          << " attachments.\n";
    return tellBad(report->badAttachments);
}

int databaseRestore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Puts the backup FILE in place of the database, which is moved aside, and brings back missing or damaged attachments. Close the application first."_s);
    parser.addOption(databaseOption());
    parser.addPositionalArgument(u"FILE"_s, u"The backup."_s);
    if (const auto done = parse(parser, u"database restore"_s, arguments))
        return *done;
    const auto file = onlyArgument(parser, u"FILE"_s);
    if (!file)
        return BadInput;
    const QString path = databasePath(parser);
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) {
        err() << path << ": the application is working on it; close it first\n";
        return Failed;
    }
    const auto restored = restore(*file, path);
    if (!restored)
        return complain(restored.error());
    out() << "Restored."
          << (restored->aside.isEmpty() ? QString() : QString(u" The file before is kept as "_s + restored->aside))
          << '\n';
    if (restored->lostAttachments == 0)
        return Ok;
    err() << restored->lostAttachments << " attachments are missing, also in the backup\n";
    return Failed;
}

int databaseVerifyLedger(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Walks the hash chain of the ledger from its beginning."_s);
    parser.addOption(databaseOption());
    if (const auto done = parse(parser, u"database verify-ledger"_s, arguments))
        return *done;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto rows = Ledger::verify(*desk);
    if (!rows)
        return complain(rows.error());
    out() << *rows << " ledger rows, the chain is unbroken.\n";
    return Ok;
}

int demoCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes the demonstration desk 'Schönwetter am Berg' in a new database."_s);
    parser.addOptions({ databaseOption(), loginOption() });
    if (const auto done = parse(parser, u"demo create"_s, arguments))
        return *done;
    if (QFile::exists(databasePath(parser))) {
        err() << databasePath(parser) << ": is there already and is left as it is\n";
        return Failed;
    }
    const auto desk = openDesk(parser, true);
    if (!desk)
        return Failed;
    if (const auto done = fillDemonstration(*desk, ServiceProfile::shipped(), SystemClock().now(),
                                            newDeskLogin(parser));
        !done)
        return complain(done.error());
    out() << "Demonstration desk written.\n";
    return Ok;
}

} // namespace sc::ctl
