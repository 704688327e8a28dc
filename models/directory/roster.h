#pragma once

#include "models/directory/record.h"
#include "models/domain/clock.h"
#include "models/servicetime/servicecalendar.h"

namespace sc {

/** A time in which nobody is there: neither staff nor on-call duty (ORG-6, TIME-3). */
struct RosterGap
{
    Instant from = 0;
    Instant to = 0;
    friend bool operator==(const RosterGap &, const RosterGap &) = default;
};

/// The gaps of [\p from, \p to): outside \p staffed and without on-call duty in \p duty (records of duty_times). Who is
/// absent has no duty, unless a substitute is named.
[[nodiscard]] QList<RosterGap> rosterGaps(const QList<Record> &duty, const servicetime::ServiceCalendar &staffed,
                                          Instant from, Instant to);

/// Absences that end after \p from and name no substitute.
[[nodiscard]] QList<Record> absencesWithoutSubstitute(const QList<Record> &duty, Instant from);

} // namespace sc
