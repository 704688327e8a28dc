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
    const char *verb;
    const char *summary;
    int (*run)(const QStringList &arguments); ///< arguments without program, group and verb
};

int slaDeadline(const QStringList &arguments);
int slaElapsed(const QStringList &arguments);
int slaExplain(const QStringList &arguments);
int calendarHolidays(const QStringList &arguments);
int calendarHours(const QStringList &arguments);
int profileCheck(const QStringList &arguments);
int profilePreview(const QStringList &arguments);

} // namespace sc::ctl
