#pragma once

#include "models/storage/connection.h"

namespace sc {

/** Number of the newest migration folder that this program knows. */
[[nodiscard]] int newestSchema();
/** Brings the database to the newest schema, each folder in one transaction. A newer database is refused: Invalid,
 * subject "schema"; one of another program: "foreign". */
[[nodiscard]] Result<void> migrate(Connection &connection);

/**
 * Looks at the file without touching it: Invalid, subject "schema" or "foreign", as migrate. Whatever else is wrong
 * with it is for opening to tell.
 */
[[nodiscard]] Result<void> checkIsDesk(const QString &path);
/** Opens the desk, or makes one, and brings it to the newest schema; a file that is none is left as it is. */
[[nodiscard]] Result<std::unique_ptr<Connection>> openDesk(const QString &path);

} // namespace sc
