#include "models/servicetime/responseclock.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::servicetime {

namespace {

constexpr std::array classCodes { "prevents", "hinders", "minor", "other" };
constexpr int Horizon = 400; // days without hours after which a calendar counts as never opening again

std::optional<QDate> nextDayWhere(QDate day, auto &&matches)
{
    for (int i = 0; i < Horizon; ++i) {
        day = day.addDays(1);
        if (matches(day))
            return day;
    }
    return std::nullopt;
}

std::optional<Instant> otherDue(const ServiceCalendar &calendar, const ResponseTerms &terms, Instant reportedAt)
{
    const auto hasHours = [&](QDate day) { return calendar.hasHours(day); };
    const auto isLegalDay = [&](QDate day) {
        return day.dayOfWeek() != Qt::Sunday && calendar.closedName(day).isEmpty();
    };

    std::optional<QDate> day = calendar.localDate(reportedAt);
    if (terms.afterClosingCountsNextDay) {
        const auto spans = calendar.spansOf(*day);
        if (spans.empty() || reportedAt >= spans.back().close)
            day = nextDayWhere(*day, hasHours);
    }
    for (int i = 0; i < terms.otherWorkingDays && day; ++i)
        day = terms.legalWorkingDays ? nextDayWhere(*day, isLegalDay) : nextDayWhere(*day, hasHours);
    if (day && !hasHours(*day))
        day = nextDayWhere(*day, hasHours);
    if (!day)
        return std::nullopt;
    const auto spans = calendar.spansOf(*day);
    return spans.empty() ? std::nullopt : std::optional(spans.back().close);
}

} // namespace

QString code(DisruptionClass value)
{
    return QString::fromLatin1(classCodes.at(static_cast<size_t>(value)));
}

QString verdictCode(Stage stage)
{
    switch (stage) {
    case Stage::Met: return QStringLiteral("met");
    case Stage::MetLate: return QStringLiteral("met_late");
    case Stage::Breached: return QStringLiteral("breached");
    default: return QStringLiteral("open");
    }
}

std::optional<DisruptionClass> disruptionClassFromCode(const QString &code)
{
    for (size_t i = 0; i < classCodes.size(); ++i)
        if (code == QLatin1StringView(classCodes.at(i)))
            return static_cast<DisruptionClass>(i);
    return std::nullopt;
}

std::optional<Instant> responseDue(const ServiceCalendar &calendar, const ResponseTerms &terms,
                                   DisruptionClass disruptionClass, Instant reportedAt)
{
    if (disruptionClass == DisruptionClass::Other)
        return otherDue(calendar, terms, reportedAt);
    return calendar.deadline(reportedAt, terms.seconds.at(static_cast<size_t>(disruptionClass)));
}

std::optional<Instant> shareInstant(const ServiceCalendar &calendar, Instant reportedAt, Instant due, int percent)
{
    const qint64 total = calendar.elapsed(reportedAt, due);
    return calendar.deadline(reportedAt, (total * percent + 99) / 100);
}

ClockReading readClock(const ServiceCalendar &calendar, const ResponseTerms &terms, Instant startedAt,
                       std::optional<Instant> due, std::optional<Instant> notifiedAt, Instant now)
{
    ClockReading reading;
    const Instant at = notifiedAt ? *notifiedAt : now;
    reading.elapsed = std::max<qint64>(0, calendar.elapsed(startedAt, at));
    if (!notifiedAt && !calendar.isOpen(now)) {
        reading.isPaused = true;
        reading.resumesAt = calendar.nextOpening(now);
    }
    if (!due)
        return reading;

    const qint64 total = calendar.elapsed(startedAt, *due);
    reading.remaining = calendar.elapsed(at, *due);
    reading.share = total > 0 ? static_cast<double>(reading.elapsed) / static_cast<double>(total) : 1.0;
    if (notifiedAt)
        // Outside service hours a notification is in time as long as no service second is missing (SLA-5).
        reading.stage = *notifiedAt <= *due || reading.remaining == 0 ? Stage::Met : Stage::MetLate;
    else if (now > *due)
        reading.stage = Stage::Breached;
    else if (reading.elapsed * 100 >= total * terms.urgentPercent)
        reading.stage = Stage::Urgent;
    else if (reading.elapsed * 100 >= total * terms.warningPercent)
        reading.stage = Stage::Warning;
    else
        reading.stage = Stage::OnTrack;
    return reading;
}

} // namespace sc::servicetime
