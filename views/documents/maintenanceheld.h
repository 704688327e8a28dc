#pragma once

#include "models/availability/availabilityyear.h"
#include "models/maintenance/maintenance.h"

namespace sc {

/** Maintenance that was held, with its announcement (MNT-1, MNT-2, MNT-6). */
struct MaintenanceHeld
{
    enum class Notice { Agreed, InTime, TooLate, None }; ///< Agreed: a regular window needs none

    Instant from = 0; ///< as it went, where that is recorded
    Instant to = 0;
    QString what;
    bool isCompleted = false; ///< it was recorded how it went
    Notice notice = Notice::None;
    std::optional<Instant> announcedAt;

    friend bool operator==(const MaintenanceHeld &, const MaintenanceHeld &) = default;
};

/// What the calendar says was held in \p period up to the moment of \p facts, by subject: a window concerns the
/// platforms that its items are part of and the services that need them; without items all of them. A regular window
/// that nobody touched is agreed time, not maintenance that was held.
[[nodiscard]] QHash<QString, QList<MaintenanceHeld>> maintenanceHeld(const MaintenanceBook &book,
                                                                     const AvailabilityFacts &facts,
                                                                     const AvailabilityPeriod &period);

} // namespace sc
