#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace sc::servicetime {

/** Seconds since 1970-01-01T00:00:00Z. */
using Instant = qint64;

/** Half-open [from, to) in seconds of the local day; to may be 86,400. */
struct DayInterval
{
    int from = 0;
    int to = 0;
    friend bool operator==(const DayInterval &, const DayInterval &) = default;
};

/** Intervals of each weekday, Monday first; sorted, not overlapping. */
using WeeklyHours = std::array<std::vector<DayInterval>, 7>;

/** Why a day has no hours, in words for people. */
struct ClosedReason
{
    ClosedReason() = default;
    // NOLINT(google-explicit-constructor): one name stands for both
    ClosedReason(const QString &name, const QString &englishName = {})
        : german(name)
        , english(englishName.isEmpty() ? name : englishName)
    {
    }
    QString german;
    QString english;
};

/** Local days without hours. */
using ClosedDays = QHash<QDate, ClosedReason>;

enum class Language { German, English };

/** A stretch of real time [open, close) in which the clock runs. */
struct OpenSpan
{
    Instant open = 0;
    Instant close = 0;
};

/** From one instant on, a zone is so many seconds east of UTC. */
struct ZoneOffset
{
    Instant from = 0;
    int seconds = 0;
};

/** The offsets of a zone from 1999 to 2071, by rising instant. */
using ZoneOffsets = std::vector<ZoneOffset>;

/// Asks the zone some thousand times, which takes milliseconds: find them once and share them between calendars.
[[nodiscard]] std::shared_ptr<const ZoneOffsets> findOffsets(const QTimeZone &zone);

/**
 * When the clock runs: weekly hours minus closed days, as a table of cumulative service seconds. Every question costs
 * the same, however long the span. Immutable after building; share it between threads.
 * Range: 2000-01-01 to 2070-01-01 local time. Outside it the clock does not run, so a deadline beyond it is 'none'.
 */
class ServiceCalendar
{
public:
    static constexpr int FirstYear = 2000;
    static constexpr int EndYear = 2070;

    ServiceCalendar(const WeeklyHours &hours, const ClosedDays &closed, std::shared_ptr<const ZoneOffsets> zone);
    ServiceCalendar(const WeeklyHours &hours, const ClosedDays &closed, const QTimeZone &zone);

    /// The instant at which \p seconds (≥ 0) of service time have passed since \p start; exactly at closing stays at
    /// closing (SLA-3). Nothing when the calendar has no such hours (S41).
    [[nodiscard]] std::optional<Instant> deadline(Instant start, qint64 seconds) const;
    /// Service seconds in [from, to); negative when to < from.
    [[nodiscard]] qint64 elapsed(Instant from, Instant to) const { return served(to) - served(from); }
    [[nodiscard]] bool isOpen(Instant at) const;
    /// The first instant ≥ \p at at which the clock runs.
    [[nodiscard]] std::optional<Instant> nextOpening(Instant at) const;
    /// The end of the open stretch that contains \p at or comes next.
    [[nodiscard]] std::optional<Instant> nextClosing(Instant at) const;

    [[nodiscard]] QDate localDate(Instant at) const;
    /// Seconds east of UTC at \p at.
    [[nodiscard]] int offsetAt(Instant at) const;
    /// The open stretches of one local day, in order; empty on closed days.
    [[nodiscard]] std::vector<OpenSpan> spansOf(QDate day) const;
    [[nodiscard]] bool hasHours(QDate day) const { return !dayIntervals(day).empty(); }
    /// Why \p day is closed (name of the holiday), empty when it is not a closed date.
    [[nodiscard]] QString closedName(QDate day, Language language = Language::German) const;
    /// Start of an interval in a skipped hour is the instant of the change; in a doubled hour the first (S18).
    [[nodiscard]] Instant toUtc(QDate day, int secondOfDay) const;

private:
    [[nodiscard]] qint64 served(Instant at) const;
    [[nodiscard]] size_t segmentAfter(Instant at) const;
    [[nodiscard]] const std::vector<DayInterval> &dayIntervals(QDate day) const;
    void appendSpan(const OpenSpan &span);
    void buildIndices();
    [[nodiscard]] size_t spans() const { return m_segments.size() - 1; }

    WeeklyHours m_hours;
    ClosedDays m_closed;
    std::shared_ptr<const ZoneOffsets> m_offsets;
    /// An open stretch and the service seconds before it, in one place: a question touches one of them.
    struct Segment
    {
        Instant open = 0;
        Instant close = 0;
        qint64 before = 0;
    };
    std::vector<Segment> m_segments; ///< the last one is no stretch: it never opens, and before it lies the total
    static constexpr int TimeBucketBits = 15; ///< 9.1 h: hardly ever more than one step to the right span
    static constexpr int ServedBucketBits = 14; ///< 4.6 h of service
    std::vector<int> m_byTime; ///< first span that closes after the start of a bucket of time
    std::vector<int> m_byServed; ///< first span that reaches the start of a bucket of service seconds
    Instant m_base = 0;
};

// Inline: asked for every ticket of a queue, and a call would cost as much as the answer.

inline size_t ServiceCalendar::segmentAfter(Instant at) const
{
    if (at < m_base)
        return 0;
    const auto bucket = static_cast<size_t>((at - m_base) >> TimeBucketBits);
    if (bucket >= m_byTime.size())
        return spans();
    auto index = static_cast<size_t>(m_byTime[bucket]);
    index += m_segments[index].close <= at ? 1 : 0; // the usual step, without a branch to guess
    while (m_segments[index].close <= at)
        ++index;
    return index;
}

inline qint64 ServiceCalendar::served(Instant at) const
{
    const Segment &segment = m_segments[segmentAfter(at)];
    return segment.before + std::max<qint64>(0, at - segment.open);
}

inline std::optional<Instant> ServiceCalendar::deadline(Instant start, qint64 seconds) const
{
    if (seconds <= 0)
        return nextOpening(start);
    const qint64 target = served(start) + seconds;
    if (target > m_segments.back().before)
        return std::nullopt;
    auto index = static_cast<size_t>(m_byServed[static_cast<size_t>(target >> ServedBucketBits)]);
    index += m_segments[index + 1].before < target ? 1 : 0;
    while (m_segments[index + 1].before < target)
        ++index;
    return m_segments[index].open + (target - m_segments[index].before);
}

using CalendarPtr = std::shared_ptr<const ServiceCalendar>;

} // namespace sc::servicetime
