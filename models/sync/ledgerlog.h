#pragma once

#include "models/domain/clock.h"
#include "models/sync/serverconnection.h"

#include <functional>

namespace sc {

/// Tells \p take, one JSON object at a time and oldest first, what a central log has to know of the shared ledger after
/// the place \p after and from \p since on. Errors: NotAllowed (this login does not see the ledger), else as the server
/// says.
[[nodiscard]] Result<void> exportLog(ServerConnection &auditor, qint64 after, Instant since,
                                     const std::function<void(const QByteArray &line)> &take);

} // namespace sc
