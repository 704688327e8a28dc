#include "models/servicetime/notice.h"

namespace sc::servicetime {

namespace {

constexpr int LongestClosure = 60; // days looked back for service days; a desk is not closed longer

int secondOfDay(const ServiceCalendar &calendar, Instant at)
{
    const qint64 local = at + calendar.offsetAt(at);
    return static_cast<int>(((local % 86400) + 86400) % 86400);
}

} // namespace

Instant announceBy(const ServiceCalendar &calendar, Instant earliest, const NoticeTerms &terms)
{
    const QDate day = calendar.localDate(earliest).addDays(-terms.noticeDays);
    return terms.isClearDays ? calendar.toUtc(day, 0) - 1 : calendar.toUtc(day, secondOfDay(calendar, earliest));
}

int daysLeft(const ServiceCalendar &calendar, Instant now, Instant by)
{
    return static_cast<int>(calendar.localDate(now).daysTo(calendar.localDate(by)));
}

SoftwareNotice softwareNotice(const ServiceCalendar &service, Instant start, const NoticeTerms &terms)
{
    const QDate day = service.localDate(start);
    SoftwareNotice notice { day.addDays(-terms.draftDaysBefore), day.addDays(-terms.sendDaysBefore), 0, start };
    notice.lateFrom = service.toUtc(notice.sendOn.addDays(1), 0);
    int full = 0;
    for (int back = 0; back < LongestClosure && full < terms.shortServiceDays; ++back) {
        const auto spans = service.spansOf(day.addDays(-back));
        if (spans.empty() || spans.back().close > start)
            continue;
        notice.shortAfter = spans.front().open;
        ++full;
    }
    return notice;
}

SoftwareNotice::Stage SoftwareNotice::stageAt(const ServiceCalendar &calendar, Instant now) const
{
    const QDate today = calendar.localDate(now);
    if (now > shortAfter)
        return Stage::Short;
    if (today > sendOn)
        return Stage::Late;
    if (today == sendOn)
        return Stage::Send;
    return today >= draftOn ? Stage::Draft : Stage::Early;
}

} // namespace sc::servicetime
