#pragma once

#include "models/maintenance/maintenancecommands.h"

namespace sc {

/** Maintenance of the demonstration desk, around today: a moved window that is announced, one that is too late, a held
 * one, an emergency, a freeze. */
namespace Upkeep {

/// On top of \p book, the agreed windows; each command at its own instant, in order. \p items by name.
[[nodiscard]] QList<Command> commands(const MaintenanceBook &book, const QHash<QString, QString> &items,
                                      const ServiceProfile &profile, const QString &login, Instant now);

} // namespace Upkeep

} // namespace sc
