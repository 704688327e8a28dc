#pragma once

#include "models/availability/outage.h"
#include "models/ledger/command.h"

namespace sc {

/** Composes the commands of outages; pure. Each is one step that can be taken back (INC-16). */
namespace OutageCommands {

/// \p source: where an import found it.
[[nodiscard]] Command record(const OutageValues &values, const QString &login, Instant now, const QString &source = {});
/// A running one ends; no correction.
[[nodiscard]] Command end(const OutageRecord &seen, Instant at, const QString &login, Instant now);
/// Only what differs from \p seen; marked as a correction with \p reason when anything but words and links changes. No
/// verbs when nothing differs.
[[nodiscard]] Command correct(const OutageRecord &seen, const OutageValues &values, const QString &reason,
                              const QString &login, Instant now);
/// It was none: no longer counted, kept with \p reason.
[[nodiscard]] Command withdraw(const OutageRecord &seen, const QString &reason, const QString &login, Instant now);
/// Whether going from \p seen to \p values is a correction, which needs a reason.
[[nodiscard]] bool isCorrection(const OutageRecord &seen, const OutageValues &values);

} // namespace OutageCommands

} // namespace sc
