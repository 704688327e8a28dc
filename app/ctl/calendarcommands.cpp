#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/csvreader.h"
#include "models/servicetime/holidays.h"

#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

int calendarHolidays(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Public holidays of a whole Land as CSV date,name (TIME-5). Holidays of single municipalities (Mariä Himmelfahrt in Catholic ones of BY, "
        "Friedensfest in Augsburg, Fronleichnam in parts of SN and TH) are not among them."_s);
    parser.addOptions({ { u"year"_s, u"Year from 1995 on."_s, u"Y"_s },
                        { u"land"_s, u"Code of the Land (default HE)."_s, u"LAND"_s, u"HE"_s } });
    if (const auto done = parse(parser, u"calendar holidays"_s, arguments))
        return *done;
    const int year = parser.value(u"year"_s).toInt();
    const QString land = parser.value(u"land"_s);
    if (year < servicetime::FirstHolidayYear || year > 2200 || !servicetime::landCodes().contains(land)) {
        err() << "--year takes 1995 to 2200, --land one of " << servicetime::landCodes().join(u' ') << '\n';
        return BadInput;
    }
    out() << "date,name\n";
    const auto holidays = servicetime::publicHolidays(year, land);
    for (const auto &holiday : holidays)
        out() << csvRecord({ holiday.date.toString(Qt::ISODate), holiday.name }) << '\n';
    return Ok;
}

int calendarHours(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Service hours of each day as CSV date,hours,seconds,reason (TIME-1, TIME-4)."_s);
    parser.addOptions({ { u"from"_s, u"First day, e.g. 2026-12-21."_s, u"D"_s },
                        { u"to"_s, u"Last day."_s, u"D"_s },
                        profileOption(),
                        termsOfDeskOption() });
    if (const auto done = parse(parser, u"calendar hours"_s, arguments))
        return *done;
    const auto profile = termsFrom(parser);
    const QDate from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate);
    const QDate to = QDate::fromString(parser.value(u"to"_s), Qt::ISODate);
    if (!profile || !from.isValid() || !to.isValid() || to < from
        || from.year() < servicetime::ServiceCalendar::FirstYear
        || to.year() >= servicetime::ServiceCalendar::EndYear) {
        err() << "--from and --to take days like 2026-12-21, in order, from 2000 to 2069\n";
        return BadInput;
    }
    const auto calendar = profile->versions().back().service;
    out() << "date,hours,seconds,reason\n";
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        qint64 seconds = 0;
        QStringList hours;
        for (const auto &span : calendar->spansOf(day)) {
            const auto local = [&](Instant at) {
                const auto second = static_cast<int>(at + calendar->offsetAt(at)
                                                     - QDate(1970, 1, 1).daysTo(day) * 86400);
                return second == 86400 ? u"24:00"_s : QTime(0, 0).addSecs(second).toString(u"HH:mm"_s);
            };
            seconds += span.close - span.open;
            hours.append(local(span.open) + u'-' + local(span.close));
        }
        out() << csvRecord(
            { day.toString(Qt::ISODate), hours.join(u' '), QString::number(seconds), calendar->closedName(day) })
              << '\n';
    }
    return Ok;
}

} // namespace sc::ctl
