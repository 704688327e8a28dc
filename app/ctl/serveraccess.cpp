#include "app/ctl/serveraccess.h"

#include "app/ctl/console.h"
#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

void addServerOptions(QCommandLineParser &parser, const QString &databaseOption)
{
    parser.addOptions({ { u"admin-url"_s, u"A login that may create roles and databases: postgresql://user@host:5432/postgres?sslmode=verify-full. "
                                          "Better in the variable SC_ADMIN_URL, where a password does not show in the list of processes."_s, u"URL"_s },
                        { databaseOption, u"Name of the shared database."_s, u"NAME"_s, u"servicecenter"_s } });
}

} // namespace

QString urlFrom(const QCommandLineParser &parser, const QString &option, const char *variable)
{
    const QString url = parser.isSet(option) ? parser.value(option) : qEnvironmentVariable(variable);
    if (url.isEmpty())
        err() << "--" << option << " or " << variable << " is needed\n";
    return url;
}

int withServer(QCommandLineParser &parser, const QString &usage, const QStringList &arguments, const std::function<int(ServerInstallation &)> &act,
               const QString &databaseOption)
{
    addServerOptions(parser, databaseOption);
    if (const auto done = parse(parser, usage, arguments))
        return *done;
    const QString url = urlFrom(parser, u"admin-url"_s, "SC_ADMIN_URL");
    if (url.isEmpty())
        return BadInput;
    const auto admin = ServerConnection::open(url);
    if (!admin)
        return complain(admin.error());
    ServerInstallation installation(**admin, url, parser.value(databaseOption));
    return act(installation);
}

} // namespace sc::ctl
