#include "app/ctl/deskfile.h"
#include "app/ctl/serveraccess.h"
#include "app/ctl/subcommand.h"
#include "models/domain/localtime.h"
#include "models/sync/persondesk.h"

#include <QDateTime>
#include <QJsonDocument>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

const QString what
    = u"A spelling of the person's name, an address or number; several, longest and shortest, find more."_s;

/// The spellings; complains on stderr when there is none or one would meet half of the desk.
QStringList spellingsFrom(const QCommandLineParser &parser)
{
    const QStringList spellings = parser.positionalArguments();
    const bool isShort = std::any_of(spellings.begin(), spellings.end(), [](const QString &s) {
        return s.trimmed().size() < PersonData::ShortestSpelling;
    });
    if (spellings.isEmpty() || isShort) {
        err() << "SPELLING...: at least one, each of at least " << PersonData::ShortestSpelling << " characters\n";
        return {};
    }
    return spellings;
}

int tell(const Result<QJsonObject> &report)
{
    if (!report)
        return complain(report.error());
    out() << QString::fromUtf8(QJsonDocument(*report).toJson());
    return Ok;
}

int tell(const Result<person::Erasure> &erasure)
{
    if (!erasure)
        return complain(erasure.error());
    out() << erasure->done.rows << " rows rid of the person, " << erasure->done.bodies << " ledger bodies erased, "
          << erasure->done.contents.size() << " attachments, " << erasure->files << " files deleted.\n";
    if (erasure->backupsUntil.isValid())
        out() << "Backups may hold the data until " << erasure->backupsUntil.toString(Qt::ISODate) << ".\n";
    return Ok;
}

void describe(QCommandLineParser &parser, const QString &description)
{
    parser.setApplicationDescription(description);
    parser.addPositionalArgument(u"SPELLING..."_s, what);
}

/// Parses, opens the desk and calls \p act with it, its file and the spellings.
int withDesk(const QString &usage, const QStringList &arguments, const QString &description,
             const std::function<int(Connection &, const QString &path, const QStringList &spellings)> &act)
{
    QCommandLineParser parser;
    describe(parser, description);
    parser.addOption(databaseOption());
    if (const auto done = parse(parser, usage, arguments))
        return *done;
    const QStringList spellings = spellingsFrom(parser);
    if (spellings.isEmpty())
        return BadInput;
    const auto desk = openDesk(parser, false);
    return desk ? act(*desk, databasePath(parser), spellings) : Failed;
}

QCommandLineOption monthsOption()
{
    return { u"months"_s, u"How many months after closing caller data are kept (default: 12)."_s, u"MONTHS"_s,
             u"12"_s };
}

/// The instant before which a ticket has to be closed; complains.
std::optional<Instant> closedBefore(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int months = parser.value(u"months"_s).toInt(&isNumber);
    if (isNumber && months > 0)
        return QDateTime::fromSecsSinceEpoch(SystemClock().now(), berlin()).addMonths(-months).toSecsSinceEpoch();
    err() << "--months: a number of months\n";
    return std::nullopt;
}

int tellForgotten(const Result<int> &tickets)
{
    if (!tickets)
        return complain(tickets.error());
    out() << *tickets << " tickets rid of their callers' data.\n";
    return Ok;
}

} // namespace

int databaseForgetCallers(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Erases caller data that were kept long enough: name, number, address and mails of who reported tickets that are closed since then. Close the application first; for a timer."_s);
    parser.addOptions({ databaseOption(), monthsOption() });
    if (const auto done = parse(parser, u"database forget-callers"_s, arguments))
        return *done;
    const auto before = closedBefore(parser);
    if (!before)
        return BadInput;
    const auto desk = openDesk(parser, false);
    return desk ? tellForgotten(person::forgetCallers(*desk, databasePath(parser), *before, SystemClock().now()))
                : Failed;
}

int serverForgetCallers(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Erases caller data that were kept long enough: name, number, address and mails of who reported tickets that are closed since then; the clients' replicas follow. For a timer."_s);
    parser.addOption(monthsOption());
    return withServer(parser, u"server forget-callers"_s, arguments, [&](ServerInstallation &installation) {
        const auto before = closedBefore(parser);
        if (!before)
            return static_cast<int>(BadInput);
        const auto owner = installation.owner();
        return owner ? tellForgotten(person::forgetCallers(**owner, *before, SystemClock().now()))
                     : complain(owner.error());
    });
}

int databasePersonReport(const QStringList &arguments)
{
    return withDesk(
        u"database person-report"_s, arguments,
        u"Every row of the desk that names a person, as JSON; that it was asked for is a row of the ledger."_s,
        [](Connection &desk, const QString &, const QStringList &spellings) {
            return tell(person::report(desk, spellings, SystemClock().now()));
        });
}

int databasePersonErase(const QStringList &arguments)
{
    return withDesk(
        u"database person-erase"_s, arguments,
        u"Erases a person from rows, history, ledger bodies (the chain still verifies), search, attachments and drafts. Close the application first. See 'database person-report' before."_s,
        [](Connection &desk, const QString &path, const QStringList &spellings) {
            return tell(person::erase(desk, path, spellings, SystemClock().now()));
        });
}

int serverPersonReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(
        parser,
        u"Every row of the shared database that names a person, as JSON; that it was asked for is a row of the ledger."_s);
    return withServer(parser, u"server person-report"_s, arguments, [&](ServerInstallation &installation) {
        const QStringList spellings = spellingsFrom(parser);
        if (spellings.isEmpty())
            return static_cast<int>(BadInput);
        const auto owner = installation.owner();
        return owner ? tell(person::report(**owner, spellings, SystemClock().now())) : complain(owner.error());
    });
}

int serverPersonErase(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(
        parser,
        u"Erases a person from rows, history and ledger bodies (the chain still verifies); the clients' replicas follow. See 'server person-report' before."_s);
    parser.addOption({ u"backup-days"_s,
                       u"How many days the server's backups and its archived log are kept (default: 30)."_s, u"DAYS"_s,
                       u"30"_s });
    return withServer(parser, u"server person-erase"_s, arguments, [&](ServerInstallation &installation) {
        const QStringList spellings = spellingsFrom(parser);
        bool isNumber = false;
        const int days = parser.value(u"backup-days"_s).toInt(&isNumber);
        if (spellings.isEmpty() || !isNumber || days < 0) {
            if (!isNumber || days < 0)
                err() << "--backup-days: a number of days\n";
            return static_cast<int>(BadInput);
        }
        const auto owner = installation.owner();
        return owner ? tell(person::erase(**owner, spellings, days, SystemClock().now())) : complain(owner.error());
    });
}

} // namespace sc::ctl
