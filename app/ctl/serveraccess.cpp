#include "app/ctl/serveraccess.h"

#include "app/ctl/console.h"
#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

void addServerOptions(QCommandLineParser &parser, const QString &databaseOption)
{
    parser.addOptions(
        { { u"admin-url"_s,
            u"A login that may create roles and databases: postgresql://user@host:5432/postgres?sslmode=verify-full. "
            "Better in the variable SC_ADMIN_URL, where a password does not show in the list of processes."_s,
            u"URL"_s },
          { databaseOption, u"Name of the shared database."_s, u"NAME"_s, u"servicecenter"_s } });
}

/// Connects to what \p option names, else \p variable, and calls \p act.
int connected(const QCommandLineParser &parser, const QString &option, const char *variable,
              const std::function<int(ServerConnection &, const QString &url)> &act)
{
    const QString url = parser.isSet(option) ? parser.value(option) : qEnvironmentVariable(variable);
    if (url.isEmpty()) {
        err() << "--" << option << " or " << variable << " is needed\n";
        return BadInput;
    }
    const auto server = ServerConnection::open(url);
    return server ? act(**server, url) : complain(server.error());
}

} // namespace

QCommandLineOption auditorOption()
{
    return {
        u"url"_s,
        u"The shared database, as a login with the role auditor: postgresql://auditor@host:5432/servicecenter?sslmode=verify-full. Better in the variable SC_AUDITOR_URL."_s,
        u"URL"_s
    };
}

int withAuditor(const QCommandLineParser &parser, const std::function<int(ServerConnection &)> &act)
{
    return connected(parser, u"url"_s, "SC_AUDITOR_URL",
                     [&act](ServerConnection &server, const QString &) { return act(server); });
}

int withServer(QCommandLineParser &parser, const QString &usage, const QStringList &arguments,
               const std::function<int(ServerInstallation &)> &act, const QString &databaseOption)
{
    addServerOptions(parser, databaseOption);
    if (const auto done = parse(parser, usage, arguments))
        return *done;
    return connected(parser, u"admin-url"_s, "SC_ADMIN_URL", [&](ServerConnection &admin, const QString &url) {
        ServerInstallation installation(admin, url, parser.value(databaseOption));
        return act(installation);
    });
}

} // namespace sc::ctl
