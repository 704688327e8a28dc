#pragma once

#include "models/domain/clock.h"
#include "models/storage/connection.h"

namespace sc {

/// Sets up a desk of \p login's own; with the administrator's profile where one is named (PROF-1). Nothing is set up
/// when it cannot be read.
[[nodiscard]] Result<void> beginDesk(Connection &connection, const QString &login, Instant now);

} // namespace sc
