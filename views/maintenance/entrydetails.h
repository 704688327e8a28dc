#pragma once

#include "views/maintenance/calendarmodel.h"

namespace sc {

/// An entry of the calendar in words, line by line: what, when, how far it is announced, what is owed, what is wrong,
/// what was sent.
[[nodiscard]] QStringList detailsOf(const CalendarModel::Entry &entry, const MaintenanceBook &book,
                                    const ServiceProfile &profile);

} // namespace sc
