#pragma once

#include "models/storage/connection.h"

namespace sc {

/** Number of the newest migration folder that this program knows. */
[[nodiscard]] int newestSchema();
/** Brings the database to the newest schema, each folder in one transaction. A newer database is refused: Invalid, subject "schema". */
[[nodiscard]] Result<void> migrate(Connection &connection);

} // namespace sc
