#pragma once

#include "models/domain/profile.h"

#include <QString>

namespace sc {

/// The gaps of the day's core time, a line each: who is missing and who covers (TIME-7); empty when there are none.
[[nodiscard]] QString coverageWords(const ProfileVersion &version, Instant at);

} // namespace sc
