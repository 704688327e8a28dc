#pragma once

#include "models/domain/profile.h"
#include "models/ledger/command.h"

namespace sc {

/** The base data around the fictional town Schönwetter am Berg. */
namespace Landscape {

/// Who calls in the demonstration, in the order of their contacts.
[[nodiscard]] QStringList callers();
/// Tenants, contacts, teams, services, items with dependencies, categories, registered users.
[[nodiscard]] QList<Command> commands(const QString &login, Instant now);
/// On-call duty of every unattended time of the three weeks around \p now, and an absence with its substitute.
[[nodiscard]] QList<Command> roster(const servicetime::ServiceCalendar &staffed, const QString &login, Instant now);

} // namespace Landscape

} // namespace sc
