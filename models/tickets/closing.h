#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

namespace sc {

inline constexpr int ObjectionWorkingDays = 5; ///< INC-11

/// When a solved ticket may be closed without asking: at the end of service hours of the 5th working day after the
/// solution (INC-11). Nullopt: it is not solved, or closed already.
[[nodiscard]] std::optional<Instant> closableFrom(const ServiceProfile &profile, const Ticket &ticket);

/** How long it took to restore what was reported: measured and shown, never a target (SLA-12). */
struct Restoration
{
    qint64 serviceSeconds = 0;
    qint64 seconds = 0; ///< by the wall clock
};

/// From the report to the solution; nullopt while it is not solved.
[[nodiscard]] std::optional<Restoration> restorationOf(const ServiceProfile &profile, const Ticket &ticket);

} // namespace sc
