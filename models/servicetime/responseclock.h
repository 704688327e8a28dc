#pragma once

#include "models/servicetime/servicecalendar.h"

#include <array>

namespace sc::servicetime {

/** Störungsklasse (SLA-1). */
enum class DisruptionClass { Prevents, Hinders, Minor, Other };
inline constexpr int DisruptionClassCount = 4;

[[nodiscard]] QString code(DisruptionClass value); ///< prevents | hinders | minor | other
[[nodiscard]] std::optional<DisruptionClass> disruptionClassFromCode(const QString &code);

/** Contract terms of one profile version. */
struct ResponseTerms
{
    /// Service seconds: prevents, hinders, minor (SLA-1)
    std::array<qint64, 3> seconds { 2 * 3600, 8 * 3600, 16 * 3600 };
    int otherWorkingDays = 2; ///< SLA-4
    bool legalWorkingDays = false; ///< SLA-4 option: count Mon–Sat, a closed target day rolls on
    bool afterClosingCountsNextDay = false; ///< SLA-4 option
    int warningPercent = 50; ///< PROF-4
    int urgentPercent = 75; ///< PROF-4
};

/** The deadline of a report (SLA-2, SLA-3, SLA-4). Nothing when the calendar never opens again (S41). */
[[nodiscard]] std::optional<Instant> responseDue(const ServiceCalendar &calendar, const ResponseTerms &terms,
                                                 DisruptionClass disruptionClass, Instant reportedAt);

/** The instant at which \p percent of the service time from report to deadline has passed (S43, S53). */
[[nodiscard]] std::optional<Instant> shareInstant(const ServiceCalendar &calendar, Instant reportedAt, Instant due,
                                                  int percent);

/** Stage of the countdown (SLA-9). */
enum class Stage { NoDeadline, OnTrack, Warning, Urgent, Breached, Met, MetLate };

/// What became of the deadline: open | breached | met | met_late
[[nodiscard]] QString verdictCode(Stage stage);

/** What a countdown shows; all times in service seconds. */
struct ClockReading
{
    Stage stage = Stage::NoDeadline;
    qint64 elapsed = 0;
    qint64 remaining = 0; ///< negative: service seconds since the deadline
    double share = 0; ///< elapsed / total, 1 at the deadline
    bool isPaused = false; ///< outside service hours
    std::optional<Instant> resumesAt; ///< when paused: the next service start
};

/** Reads the clock at \p now; the first notification, once given, has stopped it (SLA-5, SLA-7). */
[[nodiscard]] ClockReading readClock(const ServiceCalendar &calendar, const ResponseTerms &terms, Instant startedAt,
                                     std::optional<Instant> due, std::optional<Instant> notifiedAt, Instant now);

} // namespace sc::servicetime
