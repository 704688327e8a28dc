#pragma once

#include "models/domain/importline.h"
#include "models/maintenance/icalendar.h"
#include "models/maintenance/maintenancecommands.h"

namespace sc {

/** What taking a calendar file over would do; nothing is written by it. */
struct CalendarImport
{
    QList<ImportLine> lines; ///< number: place of the entry in the file
    QList<Command> commands; ///< one for each line that is new or changed; one step of the user

    [[nodiscard]] qsizetype count(ImportLine::What what) const
    {
        return std::count_if(lines.begin(), lines.end(), [what](const ImportLine &line) { return line.what == what; });
    }
};

/** The book of maintenance as a calendar file and back (MNT-5). */
namespace CalendarExchange {

/// The events of the whole book, or of the window, rule, freeze, change or release \p key alone. A rule recurs; a
/// window in the place of one of its windows names it by RECURRENCE-ID; what the profile leaves out on closed days is
/// excluded up to three years ahead. A freeze is an event of the category FREEZE (REL-8); changes and releases are of
/// CHANGE and RELEASE (MNT-4).
[[nodiscard]] QList<CalendarEvent> eventsOf(const MaintenanceBook &book, const ServiceProfile &profile, Instant now,
                                            const QString &key = {});

/// Entries that stand already are the same, others become rules, deviations, cancelled and extra windows; what a file
/// cannot know (who was told) stays. Entries that are over are left alone. Errors: Invalid when it is no calendar.
[[nodiscard]] Result<CalendarImport> plan(const QByteArray &text, const MaintenanceBook &book,
                                          const ServiceProfile &profile, const QString &login, Instant now);

} // namespace CalendarExchange

} // namespace sc
