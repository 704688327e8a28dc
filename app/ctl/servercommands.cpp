#include "app/ctl/console.h"
#include "app/ctl/deskfile.h"
#include "app/ctl/serveraccess.h"
#include "app/ctl/subcommand.h"
#include "models/domain/csvreader.h"
#include "models/exchange/clockcopies.h"
#include "models/sync/ledgeraudit.h"
#include "models/sync/serverinstallation.h"

#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

const QSet<QString> knownRoles {
    u"agent"_s, u"lead"_s, u"supervisor"_s, u"administrator"_s, u"auditor"_s, u"service"_s
};

/// SEQ:HASH, as verify-ledger prints it.
std::optional<FeedCursor> witnessFrom(const QString &text)
{
    bool isNumber = false;
    const FeedCursor seen { text.section(u':', 0, 0).toLongLong(&isNumber), text.section(u':', 1) };
    return isNumber && seen.seq > 0 && seen.hash.size() == 64 ? std::optional(seen) : std::nullopt;
}

/// How far a client's replica has followed the ledger.
Result<FeedCursor> cursorOf(const QString &replica)
{
    if (!QFile::exists(replica))
        return fail(Error::Kind::NotFound, u"%1: there is no such file"_s.arg(replica), replica);
    const auto file = Connection::open(replica);
    return file ? ReplicaMeta(**file).cursor() : tl::unexpected(file.error());
}

} // namespace

int serverInstall(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes the shared database, or upgrades it: roles, schema, functions, rules, rights (PostgreSQL 15 or newer)."_s);
    return withServer(parser, u"server install"_s, arguments, [&](ServerInstallation &installation) {
        if (const auto done = installation.install(); !done)
            return complain(done.error());
        out() << "The database '" << parser.value(u"database"_s) << "' is ready.\n";
        return static_cast<int>(Ok);
    });
}

int serverImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes the desk of one who worked alone into an empty shared database: numbers, history and the ledger's chain stay. "
        "Afterwards 'server add-user' gives each person a login. Contents of attachments are not copied."_s);
    parser.addOption(databaseOption());
    return withServer(
        parser, u"server import"_s, arguments,
        [&](ServerInstallation &installation) {
            const auto desk = openDesk(parser, false);
            if (!desk)
                return static_cast<int>(Failed);
            const auto steps = installation.import(*desk);
            if (!steps)
                return complain(steps.error());
            out() << *steps << " steps of the history are in the shared database.\n";
            return static_cast<int>(Ok);
        },
        u"server-database"_s);
}

int serverAddUser(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A login for a person, with roles; the password is the first line of standard input."_s);
    parser.addPositionalArgument(u"LOGIN"_s, u"The person's login."_s);
    parser.addOptions({ { u"name"_s, u"Name as colleagues know it (default: the login)."_s, u"NAME"_s },
                        { u"roles"_s, u"Comma-separated: agent, lead, supervisor, administrator, auditor, service."_s,
                          u"ROLES"_s, u"agent"_s } });
    return withServer(parser, u"server add-user"_s, arguments, [&](ServerInstallation &installation) {
        const auto login = onlyArgument(parser, u"login"_s);
        const QStringList roles = parser.value(u"roles"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &role : roles)
            if (!knownRoles.contains(role)) {
                err() << "--roles: '" << role << "' is no role\n";
                return static_cast<int>(BadInput);
            }
        const QString password = QTextStream(stdin).readLine();
        if (!login || password.isEmpty()) {
            err() << "the password is missing on standard input\n";
            return static_cast<int>(BadInput);
        }
        if (const auto done = installation.addUser(*login, parser.isSet(u"name"_s) ? parser.value(u"name"_s) : *login,
                                                   roles, password);
            !done)
            return complain(done.error());
        return static_cast<int>(Ok);
    });
}

int serverLockUser(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Ends a person's sessions and login at once; the history keeps the name."_s);
    parser.addPositionalArgument(u"LOGIN"_s, u"The person's login."_s);
    return withServer(parser, u"server lock-user"_s, arguments, [&](ServerInstallation &installation) {
        const auto login = onlyArgument(parser, u"login"_s);
        if (!login)
            return static_cast<int>(BadInput);
        const auto done = installation.lockUser(*login);
        return done ? static_cast<int>(Ok) : complain(done.error());
    });
}

int serverListUsers(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The people of the shared database as CSV login,name,active,roles."_s);
    return withServer(parser, u"server list-users"_s, arguments, [&](ServerInstallation &installation) {
        const auto users = installation.users();
        if (!users)
            return complain(users.error());
        out() << "login,name,active,roles\n";
        for (const auto &user : *users)
            out() << csvRecord({ user.value(u"login"_s).toString(), user.value(u"name"_s).toString(),
                                 QString::number(user.value(u"active"_s).toInt()), user.value(u"roles"_s).toString() })
                  << '\n';
        return static_cast<int>(Ok);
    });
}

int serverCopyClocks(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Computes deadline, used service time and verdict of tickets anew where they may have changed, for SQL tools that read report.clock. "
        "Meant to be run by a timer, every few minutes; nothing else reads the copy."_s);
    return withServer(parser, u"server copy-clocks"_s, arguments, [&](ServerInstallation &installation) {
        const auto copied = installation.owner().and_then(
            [](ServerConnection *owner) { return copyClocks(*owner, SystemClock().now()); });
        if (!copied)
            return complain(copied.error());
        out() << *copied << " clocks were computed.\n";
        return static_cast<int>(Ok);
    });
}

int serverVerifyLedger(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Walks the hash chain of the shared ledger from its first row to its head. What the owner of the server would compute anew shows by witnesses: "
        "the replicas of clients, or the place that this command printed before."_s);
    parser.addOptions(
        { auditorOption(),
          { u"witness"_s, u"A place of the ledger and its hash that were seen before (may be repeated)."_s,
            u"SEQ:HASH"_s },
          { u"replica"_s, u"A client's local database as a witness (may be repeated)."_s, u"FILE"_s } });
    if (const auto done = parse(parser, u"server verify-ledger"_s, arguments))
        return *done;
    return withAuditor(parser, [&](ServerConnection &server) {
        LedgerAudit audit(server);
        for (const QString &text : parser.values(u"witness"_s)) {
            const auto seen = witnessFrom(text);
            if (!seen) {
                err() << "--witness: '" << text << "' is not SEQ:HASH\n";
                return static_cast<int>(BadInput);
            }
            audit.addWitness(*seen);
        }
        for (const QString &replica : parser.values(u"replica"_s)) {
            const auto seen = cursorOf(replica);
            if (!seen)
                return complain(seen.error());
            audit.addWitness(*seen);
        }
        const auto report = audit.run();
        if (!report)
            return complain(report.error());
        out() << report->head.seq << " ledger rows, the chain is unbroken; " << report->erased
              << " bodies erased.\nWitness for the next time: " << report->head.seq << ':' << report->head.hash << '\n';
        return static_cast<int>(Ok);
    });
}

} // namespace sc::ctl
