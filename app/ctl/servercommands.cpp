#include "app/ctl/console.h"
#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/csvreader.h"
#include "models/sync/serverinstallation.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

const QSet<QString> knownRoles { u"agent"_s, u"lead"_s, u"supervisor"_s, u"administrator"_s, u"auditor"_s, u"service"_s };

/// \p databaseOption is called otherwise where --database is a file.
void addServerOptions(QCommandLineParser &parser, const QString &databaseOption)
{
    parser.addOptions({ { u"admin-url"_s, u"A login that may create roles and databases: postgresql://user@host:5432/postgres?sslmode=verify-full. "
                                          "Better in the variable SC_ADMIN_URL, where a password does not show in the list of processes."_s, u"URL"_s },
                        { databaseOption, u"Name of the shared database."_s, u"NAME"_s, u"servicecenter"_s } });
}

/// Parses, connects and calls \p act with the installation.
int withServer(QCommandLineParser &parser, const QString &usage, const QStringList &arguments, const std::function<int(ServerInstallation &)> &act,
               const QString &databaseOption = u"database"_s)
{
    addServerOptions(parser, databaseOption);
    if (const auto done = parse(parser, usage, arguments))
        return *done;
    const QString url = parser.isSet(u"admin-url"_s) ? parser.value(u"admin-url"_s) : qEnvironmentVariable("SC_ADMIN_URL");
    if (url.isEmpty()) {
        err() << "--admin-url or SC_ADMIN_URL is needed\n";
        return BadInput;
    }
    const auto admin = ServerConnection::open(url);
    if (!admin)
        return complain(admin.error());
    ServerInstallation installation(**admin, url, parser.value(databaseOption));
    return act(installation);
}

} // namespace

int serverInstall(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes the shared database, or upgrades it: roles, schema, functions, rules, rights (PostgreSQL 15 or newer)."_s);
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
    parser.setApplicationDescription(u"Takes the desk of one who worked alone into an empty shared database: numbers, history and the ledger's chain stay. "
                                     "Afterwards 'server add-user' gives each person a login. Contents of attachments are not copied."_s);
    parser.addOption(databaseOption());
    return withServer(parser, u"server import"_s, arguments, [&](ServerInstallation &installation) {
        const auto desk = openDesk(parser, false);
        if (!desk)
            return static_cast<int>(Failed);
        const auto steps = installation.import(*desk);
        if (!steps)
            return complain(steps.error());
        out() << *steps << " steps of the history are in the shared database.\n";
        return static_cast<int>(Ok);
    }, u"server-database"_s);
}

int serverAddUser(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A login for a person, with roles; the password is the first line of standard input."_s);
    parser.addPositionalArgument(u"LOGIN"_s, u"The person's login."_s);
    parser.addOptions({ { u"name"_s, u"Name as colleagues know it (default: the login)."_s, u"NAME"_s },
                        { u"roles"_s, u"Comma-separated: agent, lead, supervisor, administrator, auditor, service."_s, u"ROLES"_s, u"agent"_s } });
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
        if (const auto done = installation.addUser(*login, parser.isSet(u"name"_s) ? parser.value(u"name"_s) : *login, roles, password); !done)
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
            out() << csvRecord({ user.value(u"login"_s).toString(), user.value(u"name"_s).toString(), QString::number(user.value(u"active"_s).toInt()), user.value(u"roles"_s).toString() }) << '\n';
        return static_cast<int>(Ok);
    });
}

} // namespace sc::ctl
