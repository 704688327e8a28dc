#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace sc {

class ServerConnection;

/**
 * Computes deadline, used service seconds and verdict (SLA-3, SLA-5, PROF-3) of the tickets whose clock runs at \p now
 * or that changed since they were last computed, and writes them to the shared database, for SQL tools that read
 * report.clock. The program itself never reads that copy. \p owner as the owner of the schema. Answers how many tickets
 * were computed. Errors: of the connection; Invalid when the stored service profile is not one that this program reads.
 */
[[nodiscard]] Result<qint64> copyClocks(ServerConnection &owner, Instant now);

} // namespace sc
