#include "app/ctl/console.h"
#include "app/ctl/subcommand.h"

#include <version.h>

#include <QApplication>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace sc::ctl;

namespace {

constexpr std::array subcommands {
    Subcommand { "sla", "deadline", "CSV class,reported_at on stdin: adds due_at", slaDeadline },
    Subcommand { "sla", "elapsed", "CSV from,to on stdin: adds service_seconds", slaElapsed },
    Subcommand { "sla", "explain", "explains one deadline line by line", slaExplain },
    Subcommand { "calendar", "holidays", "public holidays of a year as CSV date,name", calendarHolidays },
    Subcommand { "calendar", "hours", "service hours of each day as CSV date,hours,seconds,reason", calendarHours },
    Subcommand { "calendar", "export", "the maintenance calendar as an iCalendar file", calendarExport },
    Subcommand { "calendar", "import", "takes over an iCalendar file (with a dry run)", calendarImport },
    Subcommand { "maintenance", "list", "maintenance windows with collisions and owed announcements", maintenanceList },
    Subcommand { "maintenance", "announce-by", "until when a deviation from a window is announced in time",
                 maintenanceAnnounceBy },
    Subcommand { "profile", "check", "validates a service profile", profileCheck },
    Subcommand { "profile", "preview", "which open deadlines a profile would move", profilePreview },
    Subcommand { "profile", "activate", "puts a service profile in force", profileActivate },
    Subcommand { "profile", "set-day", "closes or opens a day in the desk's calendar", profileSetDay },
    Subcommand { "availability", "",
                 "availability of each service by month and year, of the desk or of a CSV of outages", availabilityOf },
    Subcommand { "ticket", "new", "records a report", ticketNew },
    Subcommand { "ticket", "list", "all tickets with deadline and verdict", ticketList },
    Subcommand { "ticket", "show", "one ticket, its deadline explained, its timeline", ticketShow },
    Subcommand { "ticket", "take", "takes a ticket over", ticketTake },
    Subcommand { "ticket", "classify", "sets the class", ticketClassify },
    Subcommand { "ticket", "escalate", "hands a ticket to a level or party", ticketEscalate },
    Subcommand { "ticket", "notify", "logs that the customer was told", ticketNotify },
    Subcommand { "ticket", "solve", "solves with a documented solution", ticketSolve },
    Subcommand { "ticket", "close", "closes a solved ticket", ticketClose },
    Subcommand { "ticket", "reopen", "reopens a solved or closed ticket", ticketReopen },
    Subcommand { "queues", "list", "the queues with counts and countdowns", queues },
    Subcommand { "import", "incidents", "imports an event log of incidents", importIncidents },
    Subcommand { "import", "tickets", "takes over open tickets of KIS (CSV, with a dry run)", importTickets },
    Subcommand { "import", "outages", "records outages from CSV or a monitoring export (with a dry run)",
                 importOutages },
    Subcommand { "export", "tickets", "all tickets with all fields as CSV or JSON", exportTickets },
    Subcommand { "report", "availability", "the availability sheet of a month or year: PDF, CSV, spreadsheet",
                 reportAvailability },
    Subcommand { "demo", "create", "makes the demonstration desk", demoCreate },
    Subcommand { "server", "install", "makes or upgrades the shared database", serverInstall },
    Subcommand { "server", "import", "takes the desk of one who worked alone into it", serverImport },
    Subcommand { "server", "add-user", "a login with roles", serverAddUser },
    Subcommand { "server", "lock-user", "ends a person's access at once", serverLockUser },
    Subcommand { "server", "list-users", "the people of the shared database", serverListUsers },
    Subcommand { "server", "verify-ledger", "walks its hash chain, with clients as witnesses", serverVerifyLedger },
    Subcommand { "server", "copy-clocks", "computes the response clocks for SQL tools (report.clock)",
                 serverCopyClocks },
    Subcommand { "server", "export-log", "denied commands, rights, exports and erasures as JSON lines",
                 serverExportLog },
    Subcommand { "server", "person-report", "all that it holds of one person, as JSON", serverPersonReport },
    Subcommand { "server", "person-erase", "erases a person's data", serverPersonErase },
    Subcommand { "server", "forget-callers", "erases caller data that were kept long enough", serverForgetCallers },
    Subcommand { "database", "create", "makes an empty desk", databaseCreate },
    Subcommand { "database", "check", "checks all pages and indices", databaseCheck },
    Subcommand { "database", "backup", "writes a verified copy", databaseBackup },
    Subcommand { "database", "restore", "puts a backup in place", databaseRestore },
    Subcommand { "database", "verify-ledger", "walks the hash chain", databaseVerifyLedger },
    Subcommand { "database", "person-report", "all that the desk holds of one person, as JSON", databasePersonReport },
    Subcommand { "database", "person-erase", "erases a person's data", databasePersonErase },
    Subcommand { "database", "forget-callers", "erases caller data that were kept long enough", databaseForgetCallers },
};

void printOverview(const QString &group)
{
    out() << "Usage: servicecenterctl GROUP [VERB] [OPTION...]\n\n";
    for (const Subcommand &command : subcommands)
        if (group.isEmpty() || group == QLatin1StringView(command.group))
            out() << "  " << qSetFieldWidth(25) << Qt::left
                  << QString::fromLatin1(command.group) + u' ' + QLatin1StringView(command.verb) << qSetFieldWidth(0)
                  << command.summary << '\n';
    out()
        << "\n'servicecenterctl GROUP [VERB] --help' tells the options.\n"
           "Exit codes: 0 done; 1 could not be done; 2 arguments or input are wrong (other rows were still answered).\n";
}

/// Charts are widgets: what paints them needs a GUI application, though no display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (argc < 2 || qstrcmp(argv[1], "report") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN // there, only the platform of windows knows the fonts
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"servicecenterctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SC_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--version") {
        out() << "servicecenterctl " SC_VERSION "\n";
        return Ok;
    }
    for (const Subcommand &command : subcommands) {
        const QLatin1StringView verb(command.verb);
        if (arguments.value(0) == QLatin1StringView(command.group) && (verb.isEmpty() || arguments.value(1) == verb))
            return command.run(arguments.mid(verb.isEmpty() ? 1 : 2));
    }

    const bool isHelp = arguments.isEmpty() || arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    printOverview(isHelp ? arguments.value(0).startsWith(u'-') ? QString() : arguments.value(0) : QString());
    if (isHelp)
        return Ok;
    err() << "Unknown subcommand: " << arguments.mid(0, 2).join(u' ') << '\n';
    return BadInput;
}
