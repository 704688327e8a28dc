#pragma once

#include "models/ledger/command.h"
#include "models/profiles/profilestore.h"

namespace sc {

/** Composes the commands that change the profile; pure. Each is one step that can be taken back (INC-16). */
namespace ProfileCommands {

/// Stores \p profile and puts it in force.
[[nodiscard]] Command activate(const ServiceProfile &profile, const ProfileBook &seen, const QString &login,
                               Instant now);
/// Puts one in force again that was so before.
[[nodiscard]] Command activateAgain(const StoredProfile &profile, const ProfileBook &seen, const QString &login,
                                    Instant now);
/// A closed or open day; takes the place of what \p seen says of the same day.
[[nodiscard]] Command setDay(const CalendarException &day, const ProfileBook &seen, const QString &login, Instant now);
[[nodiscard]] Command removeDay(const StoredException &day, const QString &login, Instant now);

} // namespace ProfileCommands

} // namespace sc
