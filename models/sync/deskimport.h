#pragma once

#include "models/storage/connection.h"
#include "models/sync/serverconnection.h"

namespace sc {

/**
 * Alone → team: copies the desk of one who worked alone into a shared database that holds nothing yet; numbers, history
 * and the ledger's chain stay as they are. \p owner connected as sc_owner. In one transaction. Contents of attachments
 * are not copied. Returns the number of ledger rows. Errors: Conflict (the shared database is not empty), Invalid (\p
 * desk is a team's replica).
 */
[[nodiscard]] Result<qint64> importDesk(ServerConnection &owner, Connection &desk);

} // namespace sc
