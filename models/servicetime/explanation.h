#pragma once

#include "models/servicetime/responseclock.h"

#include <QStringList>

namespace sc::servicetime {

enum class Language { German, English };

/**
 * The clock explains itself: why a deadline is what it is, in words that a customer could be sent. At most one line a
 * day, equal days and closed days folded, holidays by name; the sum reaches the target to the second.
 */
[[nodiscard]] QStringList explainDeadline(const ServiceCalendar &calendar, const ResponseTerms &terms,
                                          DisruptionClass disruptionClass, Instant reportedAt, Language language);

/** 5400 → "1 h 30 min"; seconds only where there are some. */
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace sc::servicetime
