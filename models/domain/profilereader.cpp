#include "models/domain/profilereader.h"

#include "models/domain/localtime.h"
#include "models/servicetime/holidays.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using namespace servicetime;

namespace {

QString fingerprint(const ClosedDays &closed)
{
    QList<QDate> days = closed.keys();
    std::sort(days.begin(), days.end());
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QDate day : std::as_const(days))
        hash.addData(day.toString(Qt::ISODate).toLatin1());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

} // namespace

void ProfileReader::complain(const QString &path, const QString &reason)
{
    // What is said of a node covers all below it: a missing object is told once, not key by key.
    for (const Error &known : std::as_const(m_complaints))
        if (path == known.subject || path.startsWith(known.subject + u'.') || path.startsWith(known.subject + u'['))
            return;
    m_complaints.append({ Error::Kind::Invalid, reason, path });
}

void ProfileReader::expectKeys(const QJsonObject &object, const QString &path, const QStringList &known)
{
    const QString prefix = path.isEmpty() ? QString() : QString(path + u'.');
    for (const QString &key : known)
        if (!key.startsWith(u'?') && !object.contains(key))
            complain(prefix + key, u"is missing"_s);
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!known.contains(it.key()) && !known.contains(QString(u'?' + it.key())))
            complain(prefix + it.key(), u"is not known"_s);
}

QJsonArray ProfileReader::array(const QJsonObject &object, const QString &path, const QString &key)
{
    if (!object.value(key).isArray())
        complain(path + key, u"must be a list"_s);
    return object.value(key).toArray();
}

QJsonObject ProfileReader::objectAt(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        complain(path, value.isUndefined() ? u"is missing"_s : u"must be an object"_s);
    return value.toObject();
}

QString ProfileReader::text(const QJsonObject &object, const QString &path, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        complain(path + key, u"must be a text that is not empty"_s);
    return value.toString();
}

QString ProfileReader::optionalText(const QJsonObject &object, const QString &path, const QString &key)
{
    return object.contains(key) ? text(object, path, key) : QString();
}

QDate ProfileReader::date(const QJsonValue &value, const QString &path)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid() || value.toString().size() != 10)
        complain(path, u"must be a date like 2026-04-29"_s);
    else if (day.year() < ServiceCalendar::FirstYear || day.year() >= ServiceCalendar::EndYear)
        complain(path,
                 u"must lie in the years %1 to %2"_s.arg(ServiceCalendar::FirstYear).arg(ServiceCalendar::EndYear - 1));
    return day;
}

int ProfileReader::number(const QJsonObject &object, const QString &path, const QString &key, int min, int max)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(min - 1.0);
    if (!value.isDouble() || number < min || number > max || number != std::floor(number))
        complain(path + key, u"must be a whole number from %1 to %2"_s.arg(min).arg(max));
    return value.toInt(min);
}

int ProfileReader::optionalNumber(const QJsonObject &object, const QString &path, const QString &key, int min, int max,
                                  int otherwise)
{
    return object.contains(key) ? number(object, path, key, min, max) : otherwise;
}

bool ProfileReader::flag(const QJsonObject &object, const QString &path, const QString &key)
{
    if (!object.value(key).isBool())
        complain(path + key, u"must be true or false"_s);
    return object.value(key).toBool();
}

DayInterval ProfileReader::interval(const QJsonValue &value, const QString &path)
{
    const auto seconds = [](const QString &text) {
        if (text == u"24:00")
            return 86400;
        const QTime time = QTime::fromString(text, u"HH:mm"_s);
        return time.isValid() ? time.msecsSinceStartOfDay() / 1000 : -1;
    };
    const QJsonArray pair = value.toArray();
    DayInterval read;
    if (pair.size() == 2)
        read = { seconds(pair.at(0).toString()), seconds(pair.at(1).toString()) };
    if (pair.size() != 2 || read.from < 0 || read.to < 0)
        complain(path, u"must be two times like [\"07:00\", \"18:00\"]"_s);
    else if (read.from >= read.to)
        complain(path, u"ends before it begins"_s);
    return read;
}

std::vector<DayInterval> ProfileReader::dayHours(const QJsonArray &intervals, const QString &path)
{
    std::vector<DayInterval> list;
    for (int i = 0; i < intervals.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(path).arg(i);
        const DayInterval next = interval(intervals.at(i), place);
        if (!list.empty() && next.from < list.back().to)
            complain(place, u"overlaps the interval before it or is out of order"_s);
        list.push_back(next);
    }
    return list;
}

WeeklyHours ProfileReader::hours(const QJsonObject &parent, const QString &path, const QString &key)
{
    static const QStringList days { u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s };
    const QString here = path + key;
    const QJsonObject given = objectAt(parent.value(key), here);
    WeeklyHours week;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto weekday = days.indexOf(it.key());
        if (weekday < 0)
            complain(here + u'.' + it.key(), u"is not a day (mon … sun)"_s);
        else
            week.at(static_cast<size_t>(weekday)) = dayHours(array(given, here + u'.', it.key()),
                                                             here + u'.' + it.key());
    }
    if (std::all_of(week.begin(), week.end(), [](const auto &list) { return list.empty(); }))
        complain(here, u"has no hours at all: no deadline could ever be computed"_s);
    return week;
}

void ProfileReader::closeEveryYear(const QJsonObject &root, Closed &closed)
{
    const QJsonArray yearly = array(root, {}, u"closed_every_year"_s);
    for (int i = 0; i < yearly.size(); ++i) {
        const QString place = u"closed_every_year[%1]"_s.arg(i);
        const QString path = place + u'.';
        const QJsonObject rule = objectAt(yearly.at(i), place);
        expectKeys(rule, place, { u"month"_s, u"day"_s, u"name"_s, u"?english"_s, u"?from"_s, u"?until"_s });
        const int month = number(rule, path, u"month"_s, 1, 12);
        const int day = number(rule, path, u"day"_s, 1, 31);
        const ClosedReason reason(text(rule, path, u"name"_s), optionalText(rule, path, u"english"_s));
        const int from = optionalNumber(rule, path, u"from"_s, FirstHolidayYear, 9999, 0);
        const int until = optionalNumber(rule, path, u"until"_s, FirstHolidayYear, 9999, 9999);
        if (until < from)
            complain(path + u"until"_s, u"lies before 'from'"_s);
        if (!QDate(2024, month, day).isValid()) // a leap year
            complain(path + u"day"_s, u"does not exist in that month"_s);
        for (int year = std::max(from, ServiceCalendar::FirstYear);
             year <= std::min(until, ServiceCalendar::EndYear - 1); ++year)
            if (const QDate date(year, month, day); date.isValid())
                closed.insert(date, reason);
    }
}

ProfileReader::Closed ProfileReader::closedDates(const QJsonObject &root, const QString &land,
                                                 const QList<CalendarException> &exceptions)
{
    Closed closed;
    closeEveryYear(root, closed);
    for (int year = ServiceCalendar::FirstYear; year < ServiceCalendar::EndYear; ++year) {
        const auto holidays = publicHolidays(year, land);
        for (const Holiday &holiday : holidays)
            closed.insert(holiday.date, { holiday.name, holiday.english });
    }
    const QJsonArray extra = array(root, {}, u"closed_dates"_s);
    for (int i = 0; i < extra.size(); ++i) {
        const QString place = u"closed_dates[%1]"_s.arg(i);
        const QJsonObject entry = objectAt(extra.at(i), place);
        expectKeys(entry, place, { u"date"_s, u"name"_s, u"?english"_s });
        closed.insert(date(entry.value(u"date"_s), place + u".date"_s),
                      { text(entry, place + u'.', u"name"_s), optionalText(entry, place + u'.', u"english"_s) });
    }
    const QJsonArray open = array(root, {}, u"open_dates"_s);
    for (int i = 0; i < open.size(); ++i)
        closed.remove(date(open.at(i), u"open_dates[%1]"_s.arg(i)));
    for (const CalendarException &exception : exceptions) {
        if (exception.isClosed)
            closed.insert(exception.day, exception.name);
        else
            closed.remove(exception.day);
    }
    return closed;
}

QList<ContactPoint> ProfileReader::contactPoints(const QJsonObject &root)
{
    QList<ContactPoint> points;
    const QJsonArray list = array(root, {}, u"contact_points"_s);
    for (int i = 0; i < list.size(); ++i) {
        const QString place = u"contact_points[%1]"_s.arg(i);
        const QString path = place + u'.';
        const QJsonObject entry = objectAt(list.at(i), place);
        expectKeys(entry, place, { u"name"_s, u"?address"_s, u"?phone"_s, u"?mail"_s });
        points.append({ text(entry, path, u"name"_s), optionalText(entry, path, u"address"_s),
                        optionalText(entry, path, u"phone"_s), optionalText(entry, path, u"mail"_s) });
        if (const QString mail = points.constLast().mail;
            entry.contains(u"mail"_s) && (mail.count(u'@') != 1 || mail.startsWith(u'@') || mail.endsWith(u'@')))
            complain(path + u"mail"_s, u"must be a mail address"_s);
    }
    return points;
}

ResponseTerms ProfileReader::response(const QJsonObject &object, const QString &path)
{
    ResponseTerms terms;
    expectKeys(object, path.chopped(1),
               { u"prevents_minutes"_s, u"hinders_minutes"_s, u"minor_minutes"_s, u"other_working_days"_s,
                 u"legal_working_days"_s, u"after_closing_counts_next_day"_s, u"warning_percent"_s,
                 u"urgent_percent"_s });
    const std::array keys { u"prevents_minutes"_s, u"hinders_minutes"_s, u"minor_minutes"_s };
    for (size_t i = 0; i < keys.size(); ++i)
        terms.seconds.at(i) = 60LL * number(object, path, keys.at(i), 1, 60 * 1000);
    terms.otherWorkingDays = number(object, path, u"other_working_days"_s, 1, 250);
    terms.legalWorkingDays = flag(object, path, u"legal_working_days"_s);
    terms.afterClosingCountsNextDay = flag(object, path, u"after_closing_counts_next_day"_s);
    terms.warningPercent = number(object, path, u"warning_percent"_s, 1, 99);
    terms.urgentPercent = number(object, path, u"urgent_percent"_s, 1, 99);
    if (terms.urgentPercent <= terms.warningPercent)
        complain(path + u"urgent_percent"_s, u"must be above warning_percent"_s);
    return terms;
}

std::array<qint64, 4> ProfileReader::statusMail(const QJsonObject &object, const QString &path)
{
    std::array<qint64, 4> seconds {};
    QStringList keys;
    for (int i = 0; i < DisruptionClassCount; ++i)
        keys.append(code(static_cast<DisruptionClass>(i)));
    expectKeys(object, path.chopped(1), keys);
    for (int i = 0; i < DisruptionClassCount; ++i)
        seconds.at(static_cast<size_t>(i)) = 3600LL * number(object, path, keys.at(i), 0, 1000);
    return seconds;
}

AgreedWindow ProfileReader::agreedWindow(const QJsonObject &object, const QString &path)
{
    expectKeys(object, path.chopped(1),
               { u"name"_s, u"rule"_s, u"from"_s, u"to"_s, u"tolerance_minutes"_s, u"software"_s });
    static const QRegularExpression form(u"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[-+0-9A-Z,]+)*$"_s);
    AgreedWindow window;
    window.name = text(object, path, u"name"_s);
    window.recurrence = text(object, path, u"rule"_s);
    if (!form.match(window.recurrence).hasMatch())
        complain(path + u"rule"_s, u"must be a recurrence rule like FREQ=WEEKLY;BYDAY=WE"_s);
    const auto second = [&](const QString &key) {
        const QTime time = QTime::fromString(object.value(key).toString(), u"HH:mm"_s);
        if (!time.isValid())
            complain(path + key, u"must be a time like 19:00"_s);
        return time.isValid() ? time.msecsSinceStartOfDay() / 1000 : 0;
    };
    window.fromSecond = second(u"from"_s);
    window.toSecond = second(u"to"_s);
    window.toleranceMinutes = number(object, path, u"tolerance_minutes"_s, 0, 24 * 60);
    window.isForSoftware = flag(object, path, u"software"_s);
    return window;
}

void ProfileReader::maintenance(const QJsonObject &object, const QString &path, ProfileVersion &version)
{
    expectKeys(object, path.chopped(1),
               { u"notice_days"_s, u"clear_days"_s, u"closed_days"_s, u"draft_days_before"_s, u"send_days_before"_s,
                 u"short_service_days"_s, u"windows"_s });
    NoticeTerms &notice = version.notice;
    notice.noticeDays = number(object, path, u"notice_days"_s, 1, 366);
    notice.isClearDays = flag(object, path, u"clear_days"_s);
    const QString closedDays = text(object, path, u"closed_days"_s);
    if (closedDays != u"keep" && closedDays != u"skip")
        complain(path + u"closed_days"_s, u"must be keep or skip"_s);
    notice.skipsClosedDays = closedDays == u"skip";
    notice.sendDaysBefore = number(object, path, u"send_days_before"_s, 1, 60);
    notice.draftDaysBefore = number(object, path, u"draft_days_before"_s, 1, 60);
    if (notice.draftDaysBefore < notice.sendDaysBefore)
        complain(path + u"draft_days_before"_s, u"must not be below send_days_before"_s);
    notice.shortServiceDays = number(object, path, u"short_service_days"_s, 0, 20);
    const QJsonArray windows = array(object, path, u"windows"_s);
    for (int i = 0; i < windows.size(); ++i) {
        const QString place = u"%1windows[%2]"_s.arg(path).arg(i);
        version.agreedWindows.append(agreedWindow(objectAt(windows.at(i), place), place + u'.'));
    }
}

AvailabilityTerms ProfileReader::availability(const QJsonObject &object, const QString &path)
{
    static const QStringList verdicts { u"mean_of_months"_s, u"every_month"_s, u"time_weighted"_s };
    AvailabilityTerms terms;
    expectKeys(object, path.chopped(1),
               { u"target_permille"_s, u"year_verdict"_s, u"weight_percent"_s, u"exclude_announced"_s });
    terms.targetPermille = number(object, path, u"target_permille"_s, 1, 1000);
    const auto verdict = verdicts.indexOf(object.value(u"year_verdict"_s).toString());
    if (verdict < 0)
        complain(path + u"year_verdict"_s, u"must be one of %1"_s.arg(verdicts.join(u", "_s)));
    terms.yearVerdict = static_cast<YearVerdict>(std::max<qsizetype>(0, verdict));
    const QString weightPath = path + u"weight_percent."_s;
    const QJsonObject weights = objectAt(object.value(u"weight_percent"_s), weightPath.chopped(1));
    QStringList keys;
    for (size_t i = 0; i < terms.downtime.weightPercent.size(); ++i)
        keys.append(code(static_cast<DisruptionClass>(i)));
    expectKeys(weights, weightPath.chopped(1), keys);
    for (size_t i = 0; i < terms.downtime.weightPercent.size(); ++i)
        terms.downtime.weightPercent.at(i) = number(weights, weightPath, keys.at(static_cast<qsizetype>(i)), 0, 100);
    terms.downtime.excludesAnnounced = flag(object, path, u"exclude_announced"_s);
    return terms;
}

ProfileVersion ProfileReader::version(const QJsonObject &object, const QString &path)
{
    ProfileVersion read;
    expectKeys(object, path.chopped(1),
               { u"id"_s, u"valid_from"_s, u"service_hours"_s, u"core_hours"_s, u"staffed_hours"_s,
                 u"staffed_on_closed_days"_s, u"response"_s, u"status_mail_hours"_s, u"accumulation_count"_s,
                 u"accumulation_working_days"_s, u"undo_minutes"_s, u"?attachment_megabytes"_s, u"?availability"_s,
                 u"?maintenance"_s });
    read.id = text(object, path, u"id"_s);
    read.validFrom = date(object.value(u"valid_from"_s), path + u"valid_from"_s);
    read.serviceHours = hours(object, path, u"service_hours"_s);
    read.coreHours = hours(object, path, u"core_hours"_s);
    read.staffedHours = hours(object, path, u"staffed_hours"_s);
    read.staffedOnClosedDays = flag(object, path, u"staffed_on_closed_days"_s);
    read.response = response(objectAt(object.value(u"response"_s), path + u"response"_s), path + u"response."_s);
    read.statusMailSeconds = statusMail(objectAt(object.value(u"status_mail_hours"_s), path + u"status_mail_hours"_s),
                                        path + u"status_mail_hours."_s);
    if (object.contains("availability"_L1))
        read.availability = availability(objectAt(object.value(u"availability"_s), path + u"availability"_s),
                                         path + u"availability."_s);
    read.accumulationCount = number(object, path, u"accumulation_count"_s, 2, 100);
    read.accumulationWorkingDays = number(object, path, u"accumulation_working_days"_s, 1, 250);
    read.undoSeconds = 60LL * number(object, path, u"undo_minutes"_s, 0, 1440);
    constexpr qint64 megabyte = 1024LL * 1024;
    read.attachmentBytes = megabyte
        * optionalNumber(object, path, u"attachment_megabytes"_s, 1, 1000,
                         static_cast<int>(read.attachmentBytes / megabyte));
    if (object.contains(u"maintenance"_s))
        maintenance(objectAt(object.value(u"maintenance"_s), path + u"maintenance"_s), path + u"maintenance."_s, read);
    return read;
}

std::vector<ProfileVersion> ProfileReader::versions(const QJsonObject &root)
{
    std::vector<ProfileVersion> list;
    QStringList ids;
    const QJsonArray given = array(root, {}, u"versions"_s);
    if (given.isEmpty())
        complain(u"versions"_s, u"must hold at least one version"_s);
    for (int i = 0; i < given.size(); ++i) {
        const QString place = u"versions[%1]"_s.arg(i);
        ProfileVersion next = version(objectAt(given.at(i), place), place + u'.');
        if (!list.empty() && next.validFrom <= list.back().validFrom)
            complain(place + u".valid_from"_s, u"must be after that of the version before it"_s);
        if (ids.contains(next.id))
            complain(place + u".id"_s, u"is the id of an earlier version"_s);
        ids.append(next.id);
        list.push_back(std::move(next));
    }
    return list;
}

void ProfileReader::makeCalendars(std::vector<ProfileVersion> &versions, const Closed &closed)
{
    // Versions that agree share a calendar, and so do promises: a table is built once for each set of hours.
    std::vector<std::pair<WeeklyHours, CalendarPtr>> closing;
    std::vector<std::pair<WeeklyHours, CalendarPtr>> always;
    const auto make = [&](const WeeklyHours &hours, bool isClosing) {
        auto &known = isClosing ? closing : always;
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const auto &one) { return one.first == hours; });
        if (found != known.end())
            return found->second;
        known.emplace_back(
            hours, std::make_shared<const ServiceCalendar>(hours, isClosing ? closed : Closed(), berlinOffsets()));
        return known.back().second;
    };
    for (ProfileVersion &version : versions) {
        version.service = make(version.serviceHours, true);
        version.core = make(version.coreHours, true);
        version.staffed = make(version.staffedHours, !version.staffedOnClosedDays);
    }
}

Result<ServiceProfile> ProfileReader::read(const QByteArray &document, const QList<CalendarException> &exceptions)
{
    QJsonParseError syntax;
    const QJsonDocument json = QJsonDocument::fromJson(document, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        complain(u"$"_s, u"not JSON: %1 at byte %2"_s.arg(syntax.errorString()).arg(syntax.offset));
    else if (!json.isObject())
        complain(u"$"_s, u"must be an object"_s);
    if (!m_complaints.isEmpty())
        return tl::unexpected(m_complaints.constFirst());

    const QJsonObject root = json.object();
    expectKeys(root, {},
               { u"format"_s, u"name"_s, u"land"_s, u"time_zone"_s, u"closed_every_year"_s, u"closed_dates"_s,
                 u"open_dates"_s, u"contact_points"_s, u"versions"_s });
    number(root, {}, u"format"_s, 1, 1);
    auto data = std::make_shared<ServiceProfile::Data>();
    data->document = document;
    data->name = text(root, {}, u"name"_s);
    data->land = text(root, {}, u"land"_s);
    if (!landCodes().contains(data->land))
        complain(u"land"_s, u"is none of the 16 codes: "_s + landCodes().join(u' '));
    if (root.value(u"time_zone"_s).toString() != u"Europe/Berlin")
        complain(u"time_zone"_s, u"must be Europe/Berlin"_s);
    const Closed closed = closedDates(root, data->land, exceptions);
    data->contactPoints = contactPoints(root);
    data->versions = versions(root);
    if (!m_complaints.isEmpty())
        return tl::unexpected(m_complaints.constFirst());

    makeCalendars(data->versions, closed);
    const ProfileVersion &newest = data->versions.back();
    if (!newest.service->nextOpening(newest.service->toUtc(newest.validFrom, 0))) {
        complain(u"closed_dates"_s, u"every day with service hours is closed: no deadline could ever be computed"_s);
        return tl::unexpected(m_complaints.constFirst());
    }
    data->calendarVersion = fingerprint(closed);
    ServiceProfile profile;
    profile.d = data;
    return profile;
}

} // namespace sc
