#pragma once

#include "models/domain/profile.h"

namespace sc {

/** Who has to be told at once of a report that prevents operation (TIME-7). */
struct AlertTargets
{
    bool isOperation = false; ///< staffed operation
    bool isOnCall = false; ///< the on-call person

    [[nodiscard]] bool isNobody() const { return !isOperation && !isOnCall; }
    friend bool operator==(const AlertTargets &, const AlertTargets &) = default;
};

/// Nobody within service hours. Outside: operation while it is staffed, else the on-call person; both on closed days
/// that are staffed all the same (TIME-3).
[[nodiscard]] AlertTargets alertTargets(const ServiceProfile &profile, Instant now);

/// Whether a report that arrived, or was judged to prevent operation, at \p since still has to be told at \p now: it
/// was outside service hours, and none have begun since.
[[nodiscard]] bool isAlertDue(const ServiceProfile &profile, Instant since, Instant now);

/** A stretch of core time in which somebody is missing (TIME-7). */
struct CoverageGap
{
    Instant from = 0;
    Instant to = 0;
    bool isStaffed = false; ///< operation is there, only the desk is not

    friend bool operator==(const CoverageGap &, const CoverageGap &) = default;
};

/// The gaps of the local day of \p at, in order: core time without service hours, split where staffing changes.
[[nodiscard]] QList<CoverageGap> coverageGaps(const ProfileVersion &version, Instant at);

} // namespace sc
