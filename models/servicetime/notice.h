#pragma once

#include "models/servicetime/servicecalendar.h"

namespace sc::servicetime {

/** How maintenance is announced (MNT-1..3). */
struct NoticeTerms
{
    int noticeDays = 14; ///< calendar days ahead of a deviation (MNT-2)
    bool isClearDays = false; ///< neither the day of the announcement nor that of the window counts
    int draftDaysBefore = 8; ///< the message on software maintenance is drafted (MNT-3)
    int sendDaysBefore = 7; ///< and sent
    int shortServiceDays = 2; ///< fewer full service days than these are too few (MNT-3)
    bool skipsClosedDays = false; ///< a regular window on a closed day is left out (MNT-1)

    friend bool operator==(const NoticeTerms &, const NoticeTerms &) = default;
};

/// The last instant at which a deviation is announced in time; \p earliest is the earlier of old and new start (MNT-2).
/// Calendar days, same clock time, not hours (M04); with clear days the last second of the day before them. A clock
/// time that the day skips is the instant of the change, a doubled one the first.
[[nodiscard]] Instant announceBy(const ServiceCalendar &calendar, Instant earliest, const NoticeTerms &terms);

/// Local days from \p now to \p by; 0 on the same day, negative when it is past.
[[nodiscard]] int daysLeft(const ServiceCalendar &calendar, Instant now, Instant by);

/** When software maintenance is announced (MNT-3). */
struct SoftwareNotice
{
    enum class Stage { Early, Draft, Send, Late, Short };

    QDate draftOn;
    QDate sendOn;
    Instant lateFrom = 0; ///< the day after sendOn begins
    Instant shortAfter = 0; ///< later than this fewer full service days are left than there should be

    /// What is due at \p now as long as nothing was sent; Short wins over the plan.
    [[nodiscard]] Stage stageAt(const ServiceCalendar &calendar, Instant now) const;
};

/// \p service are the service hours: a full service day opens after now and closes before \p start.
[[nodiscard]] SoftwareNotice softwareNotice(const ServiceCalendar &service, Instant start, const NoticeTerms &terms);

} // namespace sc::servicetime
