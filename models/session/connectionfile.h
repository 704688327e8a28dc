#pragma once

#include "models/domain/result.h"
#include "models/session/teamaddress.h"

namespace sc {

/// Is this a connection profile, by its name?
[[nodiscard]] bool isConnectionFile(const QString &file);

/**
 * A connection profile (.scsd): where the team's database is, as its administrator hands it round. An INI file with the
 * section [team]; a CA file is named beside it or by its full path. A password in it is not read.
 * Errors: NotFound (not readable), Invalid with the subject "hosts" (none is named).
 */
[[nodiscard]] Result<TeamAddress> readConnectionFile(const QString &file);

} // namespace sc
