#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/servicetime/servicecalendar.h"

#include <QTimeZone>

namespace sc {

/** The zone of every local time that people see or enter: Europe/Berlin. */
[[nodiscard]] const QTimeZone &berlin();

/** Its offsets, found once. */
[[nodiscard]] const std::shared_ptr<const servicetime::ZoneOffsets> &berlinOffsets();

/** ISO 8601 with offset in Europe/Berlin: 2026-11-20T08:00:00+01:00. */
[[nodiscard]] QString toIso(Instant at);

/** ISO 8601 with offset or Z, or local time of Europe/Berlin without one. Errors: Invalid. */
[[nodiscard]] Result<Instant> fromIso(const QString &text);

} // namespace sc
