#pragma once

#include <QStringList>

namespace sc::ctl {

/** Exit codes, the same for every subcommand. */
enum ExitCode {
    Ok = 0,
    Failed = 1, ///< the work could not be done (storage, refused by a rule)
    BadInput = 2 ///< arguments or input are wrong; other rows were still answered
};

/** One verb of a group, e.g. `sla deadline`. */
struct Subcommand
{
    const char *group;
    const char *verb; ///< empty: the group is the command
    const char *summary;
    int (*run)(const QStringList &arguments); ///< arguments without program, group and verb
};

int slaDeadline(const QStringList &arguments);
int slaElapsed(const QStringList &arguments);
int slaExplain(const QStringList &arguments);
int availabilityOf(const QStringList &arguments);
int calendarHolidays(const QStringList &arguments);
int calendarHours(const QStringList &arguments);
int calendarExport(const QStringList &arguments);
int calendarImport(const QStringList &arguments);
int maintenanceList(const QStringList &arguments);
int maintenanceAnnounceBy(const QStringList &arguments);
int profileCheck(const QStringList &arguments);
int profilePreview(const QStringList &arguments);
int profileActivate(const QStringList &arguments);
int profileSetDay(const QStringList &arguments);
int databaseCreate(const QStringList &arguments);
int databaseCheck(const QStringList &arguments);
int databaseBackup(const QStringList &arguments);
int databaseRestore(const QStringList &arguments);
int databaseVerifyLedger(const QStringList &arguments);
int reportAvailability(const QStringList &arguments);
int demoCreate(const QStringList &arguments);
int importIncidents(const QStringList &arguments);
int importTickets(const QStringList &arguments);
int importOutages(const QStringList &arguments);
int exportTickets(const QStringList &arguments);
int ticketList(const QStringList &arguments);
int ticketShow(const QStringList &arguments);
int ticketNew(const QStringList &arguments);
int ticketTake(const QStringList &arguments);
int ticketClassify(const QStringList &arguments);
int ticketEscalate(const QStringList &arguments);
int ticketNotify(const QStringList &arguments);
int ticketSolve(const QStringList &arguments);
int ticketClose(const QStringList &arguments);
int ticketReopen(const QStringList &arguments);
int serverInstall(const QStringList &arguments);
int serverImport(const QStringList &arguments);
int serverAddUser(const QStringList &arguments);
int serverLockUser(const QStringList &arguments);
int serverListUsers(const QStringList &arguments);
int serverVerifyLedger(const QStringList &arguments);
int serverCopyClocks(const QStringList &arguments);
int serverExportLog(const QStringList &arguments);
int serverPersonReport(const QStringList &arguments);
int serverPersonErase(const QStringList &arguments);
int serverForgetCallers(const QStringList &arguments);
int databasePersonReport(const QStringList &arguments);
int databasePersonErase(const QStringList &arguments);
int databaseForgetCallers(const QStringList &arguments);
int queues(const QStringList &arguments);

} // namespace sc::ctl
