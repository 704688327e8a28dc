#include "models/servicetime/servicecalendar.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace sc::servicetime {

namespace {
constexpr Instant Never = std::numeric_limits<Instant>::max() / 2; // half: differences to it do not overflow
const QDate Epoch(1970, 1, 1);
} // namespace

std::shared_ptr<const ZoneOffsets> findOffsets(const QTimeZone &zone)
{
    // Probed, not QTimeZone::transitions(): that list ends in 2037 on Linux, while single answers follow the rule on.
    const auto offsetOf = [&zone](Instant at) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
    };
    constexpr Instant step = 28LL * 86400;
    constexpr Instant grain = 900; // clocks change at full quarters of an hour of UTC
    Instant at = QDateTime(QDate(ServiceCalendar::FirstYear - 1, 6, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const Instant end = QDateTime(QDate(ServiceCalendar::EndYear + 1, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    auto offsets = std::make_shared<ZoneOffsets>();
    offsets->push_back({ at, offsetOf(at) });
    for (; at < end; at += step) {
        const int next = offsetOf(at + step);
        if (next == offsets->back().seconds)
            continue;
        Instant low = at;
        Instant high = at + step;
        while (high - low > grain) {
            const Instant middle = low + (high - low) / (2 * grain) * grain;
            (offsetOf(middle) == next ? high : low) = middle;
        }
        offsets->push_back({ high, next });
    }
    return offsets;
}

ServiceCalendar::ServiceCalendar(const WeeklyHours &hours, const ClosedDays &closed, const QTimeZone &zone)
    : ServiceCalendar(hours, closed, findOffsets(zone))
{
}

ServiceCalendar::ServiceCalendar(const WeeklyHours &hours, const ClosedDays &closed,
                                 std::shared_ptr<const ZoneOffsets> zone)
    : m_hours(hours)
    , m_closed(closed)
    , m_offsets(std::move(zone))
{
    const QDate last(EndYear, 1, 1);
    for (QDate day(FirstYear, 1, 1); day < last; day = day.addDays(1)) {
        for (const OpenSpan &span : spansOf(day))
            appendSpan(span);
    }
    buildIndices();
}

void ServiceCalendar::appendSpan(const OpenSpan &span)
{
    if (!m_segments.empty() && m_segments.back().close == span.open) {
        m_segments.back().close = span.close; // round the clock: no seam at midnight (S11)
        return;
    }
    const qint64 before = m_segments.empty()
        ? 0
        : m_segments.back().before + m_segments.back().close - m_segments.back().open;
    m_segments.push_back({ span.open, span.close, before });
}

void ServiceCalendar::buildIndices()
{
    const qint64 total = m_segments.empty()
        ? 0
        : m_segments.back().before + m_segments.back().close - m_segments.back().open;
    m_segments.push_back({ Never, Never, total });
    if (spans() == 0)
        return;

    m_base = m_segments.front().open;
    size_t index = 0;
    for (Instant t = m_base; t < m_segments[spans() - 1].close; t += Instant(1) << TimeBucketBits) {
        while (m_segments[index].close <= t)
            ++index;
        m_byTime.push_back(static_cast<int>(index));
    }
    index = 0;
    for (qint64 s = 0; s <= total; s += qint64(1) << ServedBucketBits) {
        while (m_segments[index + 1].before < s)
            ++index;
        m_byServed.push_back(static_cast<int>(index));
    }
}

bool ServiceCalendar::isOpen(Instant at) const
{
    const size_t index = segmentAfter(at);
    return m_segments[index].open <= at;
}

std::optional<Instant> ServiceCalendar::nextOpening(Instant at) const
{
    const size_t index = segmentAfter(at);
    if (index == spans())
        return std::nullopt;
    return std::max(at, m_segments[index].open);
}

std::optional<Instant> ServiceCalendar::nextClosing(Instant at) const
{
    const size_t index = segmentAfter(at);
    if (index == spans())
        return std::nullopt;
    return m_segments[index].close;
}

int ServiceCalendar::offsetAt(Instant at) const
{
    const auto after = std::upper_bound(m_offsets->begin(), m_offsets->end(), at,
                                        [](Instant t, const ZoneOffset &offset) { return t < offset.from; });
    return after == m_offsets->begin() ? m_offsets->front().seconds : std::prev(after)->seconds;
}

QDate ServiceCalendar::localDate(Instant at) const
{
    const qint64 local = at + offsetAt(at);
    const qint64 days = local >= 0 ? local / 86400 : -((-local + 86399) / 86400);
    return Epoch.addDays(days);
}

Instant ServiceCalendar::toUtc(QDate day, int secondOfDay) const
{
    const qint64 local = Epoch.daysTo(day) * 86400 + secondOfDay;
    const Instant early = local - 86400;
    auto it = std::upper_bound(m_offsets->begin(), m_offsets->end(), early,
                               [](Instant t, const ZoneOffset &offset) { return t < offset.from; });
    if (it != m_offsets->begin())
        --it;
    for (; it != m_offsets->end(); ++it) {
        const Instant candidate = std::max(local - it->seconds, it->from); // before 'from': the hour was skipped
        const auto next = std::next(it);
        if (next == m_offsets->end() || candidate < next->from)
            return candidate;
    }
    return local - m_offsets->back().seconds;
}

const std::vector<DayInterval> &ServiceCalendar::dayIntervals(QDate day) const
{
    static const std::vector<DayInterval> none;
    const std::vector<DayInterval> &usual = m_hours[static_cast<size_t>(day.dayOfWeek() - 1)];
    return usual.empty() || m_closed.contains(day) ? none : usual;
}

QString ServiceCalendar::closedName(QDate day, Language language) const
{
    const auto found = m_closed.constFind(day);
    if (found == m_closed.constEnd())
        return {};
    return language == Language::German ? found->german : found->english;
}

std::vector<OpenSpan> ServiceCalendar::spansOf(QDate day) const
{
    std::vector<OpenSpan> spans;
    for (const DayInterval &interval : dayIntervals(day)) {
        const OpenSpan span { toUtc(day, interval.from), toUtc(day, interval.to) };
        if (span.open < span.close)
            spans.push_back(span);
    }
    return spans;
}

} // namespace sc::servicetime
