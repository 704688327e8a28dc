#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

namespace sc {

/** Who is told at a hierarchical stage (INC-4). */
enum class LadderRole { Owner, Lead, Supervisor };

[[nodiscard]] QString code(LadderRole role); ///< owner | lead | supervisor

/** One hierarchical stage: 50 % of the response time used: owner, 75 %: lead, 100 %: supervisor (INC-4). */
struct LadderStep
{
    LadderRole role = LadderRole::Owner;
    int percent = 50;
    Instant at = 0; ///< falls due in service hours only (S46)

    friend bool operator==(const LadderStep &, const LadderStep &) = default;
};

/// The stages of a clock from \p clockFrom, in order; empty when there is no deadline. Computed from the response clock
/// alone.
[[nodiscard]] QList<LadderStep> escalationLadder(const ServiceProfile &profile,
                                                 servicetime::DisruptionClass disruptionClass, Instant clockFrom);

/// Those of \p ticket that have fallen due by \p now: at their instant, not before (S45); none any more once the
/// customer was told or the ticket is settled.
[[nodiscard]] QList<LadderStep> stepsReached(const ServiceProfile &profile, const Ticket &ticket, Instant now);

} // namespace sc
