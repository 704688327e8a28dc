#pragma once

#include "models/domain/clock.h"
#include "models/storage/connection.h"

namespace sc {

/// Puts the service profile \p file (JSON) in force on a new desk. Errors: the profile's, NotFound; the subject is the
/// file.
[[nodiscard]] Result<void> putProfileInForce(Connection &connection, const QString &file, const QString &login,
                                             Instant now);

} // namespace sc
