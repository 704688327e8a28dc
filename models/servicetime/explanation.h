#pragma once

#include "models/servicetime/responseclock.h"

#include <QStringList>

namespace sc::servicetime {

/**
 * The clock explains itself: why a deadline is what it is, in words that a customer could be sent. At most one line a
 * day, equal days and closed days folded, holidays by name; the sum reaches the target to the second.
 * \p worsenedAt when the report became worse and the clock started anew (SLA-6).
 */
[[nodiscard]] QStringList explainDeadline(const ServiceCalendar &calendar, const ResponseTerms &terms,
                                          DisruptionClass disruptionClass, Instant reportedAt, Language language,
                                          std::optional<Instant> worsenedAt = std::nullopt);

/** The end of the same text: when the customer was told for the first time, and what was recorded with it (SLA-5,
 * PROF-3). */
[[nodiscard]] QStringList explainNotification(const ServiceCalendar &calendar, Instant notifiedAt,
                                              std::optional<Instant> recordedDue, std::optional<Instant> derivedDue,
                                              Language language);

/** "Mo 23.11.2026, 07:00 Uhr" or "Mon 23 Nov 2026 at 07:00", in the zone of \p calendar; seconds only where there are
 * some. */
[[nodiscard]] QString momentText(const ServiceCalendar &calendar, Instant at, Language language);

/** 5400 → "1 h 30 min"; seconds only where there are some. */
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace sc::servicetime
