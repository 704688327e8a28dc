#pragma once

#include "models/domain/clock.h"
#include "models/storage/connection.h"

namespace sc {

class Ledger;

/** The outages of the demonstration: about two years of them, of every kind, one still running (AVL-2). */
namespace Interruptions {

/// Records them as \p login; items and services as the landscape made them. \p ticketId: where the newest of ours was
/// reported.
[[nodiscard]] Result<void> record(Connection &connection, const Ledger &ledger, const QString &login, Instant now,
                                  const QString &ticketId);

} // namespace Interruptions

} // namespace sc
