#pragma once

#include "models/domain/profile.h"
#include "models/ledger/ledger.h"

namespace sc {

/**
 * Sets a new desk up: \p login becomes its user with the roles agent, lead, supervisor and administrator ('alone').
 * Does nothing when the desk has users already.
 */
[[nodiscard]] Result<void> setUpDesk(Connection &connection, const Clock &clock, const QString &login,
                                     const QString &name);

/**
 * Fills an empty desk with the fictional town 'Schönwetter am Berg': tickets in every queue and state, with plausible
 * data relative to \p now. All addresses lie in example.org (COM-5). Deterministic but for the identifiers.
 */
[[nodiscard]] Result<void> fillDemonstration(Connection &connection, const ServiceProfile &profile, Instant now,
                                             const QString &login);

} // namespace sc
