#pragma once

#include "models/directory/record.h"
#include "models/domain/profile.h"

namespace sc {

/// What is worth knowing of a table at \p now, over it: gaps of the roster and absences without substitute (ORG-6),
/// services without their owners (ORG-5), users missing from the last list (ORG-8); else what the kind is for.
[[nodiscard]] QString directoryHint(const RecordTable &table, const ServiceProfile &profile, Instant now);

} // namespace sc
