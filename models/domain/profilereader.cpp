#include "models/domain/profilereader.h"

#include "models/domain/localtime.h"
#include "models/servicetime/holidays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using namespace servicetime;

void ProfileReader::complain(const QString &path, const QString &reason)
{
    if (!m_error)
        m_error = Error { Error::Kind::Invalid, reason, path };
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

QString ProfileReader::text(const QJsonObject &object, const QString &path, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        complain(path + key, u"must be a text that is not empty"_s);
    return value.toString();
}

QDate ProfileReader::date(const QJsonValue &value, const QString &path)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid() || value.toString().size() != 10)
        complain(path, u"must be a date like 2026-04-29"_s);
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

WeeklyHours ProfileReader::hours(const QJsonObject &object, const QString &path, const QString &key)
{
    static const QStringList days { u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s };
    WeeklyHours week;
    const QJsonObject given = object.value(key).toObject();
    const QString here = path + key;
    for (auto it = given.begin(); it != given.end(); ++it)
        if (!days.contains(it.key()))
            complain(here + u'.' + it.key(), u"is not a day (mon … sun)"_s);
    bool isEmpty = true;
    for (int day = 0; day < 7; ++day) {
        const QJsonArray intervals = given.value(days.at(day)).toArray();
        for (int i = 0; i < intervals.size(); ++i) {
            const QString place = u"%1.%2[%3]"_s.arg(here, days.at(day)).arg(i);
            const DayInterval next = interval(intervals.at(i), place);
            auto &list = week.at(static_cast<size_t>(day));
            if (!list.empty() && next.from < list.back().to)
                complain(place, u"overlaps the interval before it or is out of order"_s);
            list.push_back(next);
            isEmpty = false;
        }
    }
    if (isEmpty)
        complain(here, u"has no hours at all: no deadline could ever be computed"_s);
    return week;
}

QList<ContactPoint> ProfileReader::contactPoints(const QJsonObject &root)
{
    QList<ContactPoint> points;
    if (!root.value(u"contact_points"_s).isArray())
        complain(u"contact_points"_s, u"must be a list"_s);
    const QJsonArray given = root.value(u"contact_points"_s).toArray();
    for (int i = 0; i < given.size(); ++i) {
        const QString path = u"contact_points[%1]."_s.arg(i);
        const QJsonObject point = given.at(i).toObject();
        expectKeys(point, path.chopped(1), { u"name"_s, u"?address"_s, u"?phone"_s, u"?mail"_s });
        const auto optional = [&](const QString &key) { return point.contains(key) ? text(point, path, key) : QString(); };
        points.append({ text(point, path, u"name"_s), optional(u"address"_s), optional(u"phone"_s), optional(u"mail"_s) });
        if (!points.constLast().mail.isEmpty() && !points.constLast().mail.contains(u'@'))
            complain(path + u"mail"_s, u"must be a mail address"_s);
    }
    return points;
}

ProfileReader::Closed ProfileReader::closedDates(const QJsonObject &root, const QString &land)
{
    Closed closed;
    const auto inForce = [](const QJsonObject &rule, int year) {
        return year >= rule.value(u"from"_s).toInt(0) && year <= rule.value(u"until"_s).toInt(9999);
    };
    const QJsonArray yearly = root.value(u"closed_every_year"_s).toArray();
    for (int i = 0; i < yearly.size(); ++i) {
        const QString path = u"closed_every_year[%1]."_s.arg(i);
        const QJsonObject rule = yearly.at(i).toObject();
        expectKeys(rule, path.chopped(1), { u"month"_s, u"day"_s, u"name"_s, u"?from"_s, u"?until"_s });
        const int month = number(rule, path, u"month"_s, 1, 12);
        const int day = number(rule, path, u"day"_s, 1, 31);
        const QString name = text(rule, path, u"name"_s);
        if (!QDate(2024, month, day).isValid())
            complain(path + u"day"_s, u"does not exist in that month"_s);
        for (int year = ServiceCalendar::FirstYear; year < ServiceCalendar::EndYear; ++year)
            if (inForce(rule, year) && QDate(year, month, day).isValid())
                closed.insert(QDate(year, month, day), name);
    }
    for (int year = ServiceCalendar::FirstYear; year < ServiceCalendar::EndYear; ++year) {
        const auto holidays = publicHolidays(year, land);
        for (const Holiday &holiday : holidays)
            closed.insert(holiday.date, holiday.name);
    }
    const QJsonArray extra = root.value(u"closed_dates"_s).toArray();
    for (int i = 0; i < extra.size(); ++i) {
        const QString path = u"closed_dates[%1]."_s.arg(i);
        const QJsonObject entry = extra.at(i).toObject();
        expectKeys(entry, path.chopped(1), { u"date"_s, u"name"_s });
        closed.insert(date(entry.value(u"date"_s), path + u"date"_s), text(entry, path, u"name"_s));
    }
    const QJsonArray open = root.value(u"open_dates"_s).toArray();
    for (int i = 0; i < open.size(); ++i)
        closed.remove(date(open.at(i), u"open_dates[%1]"_s.arg(i)));
    return closed;
}

ResponseTerms ProfileReader::response(const QJsonObject &object, const QString &path)
{
    ResponseTerms terms;
    expectKeys(object, path.chopped(1), { u"prevents_minutes"_s, u"hinders_minutes"_s, u"minor_minutes"_s, u"other_working_days"_s,
                                          u"legal_working_days"_s, u"after_closing_counts_next_day"_s, u"warning_percent"_s, u"urgent_percent"_s });
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

ProfileVersion ProfileReader::version(const QJsonObject &object, const QString &path)
{
    ProfileVersion read;
    expectKeys(object, path.chopped(1), { u"id"_s, u"valid_from"_s, u"service_hours"_s, u"core_hours"_s, u"staffed_hours"_s, u"staffed_on_closed_days"_s,
                                          u"response"_s, u"status_mail_hours"_s, u"accumulation_count"_s, u"accumulation_working_days"_s, u"undo_minutes"_s });
    read.id = text(object, path, u"id"_s);
    read.validFrom = date(object.value(u"valid_from"_s), path + u"valid_from"_s);
    read.serviceHours = hours(object, path, u"service_hours"_s);
    read.coreHours = hours(object, path, u"core_hours"_s);
    read.staffedHours = hours(object, path, u"staffed_hours"_s);
    read.staffedOnClosedDays = flag(object, path, u"staffed_on_closed_days"_s);
    read.response = response(object.value(u"response"_s).toObject(), path + u"response."_s);
    read.statusMailSeconds = statusMail(object.value(u"status_mail_hours"_s).toObject(), path + u"status_mail_hours."_s);
    read.accumulationCount = number(object, path, u"accumulation_count"_s, 2, 100);
    read.accumulationWorkingDays = number(object, path, u"accumulation_working_days"_s, 1, 250);
    read.undoSeconds = 60LL * number(object, path, u"undo_minutes"_s, 0, 1440);
    return read;
}

Result<ServiceProfile> ProfileReader::read(const QByteArray &document)
{
    QJsonParseError syntax;
    const QJsonDocument json = QJsonDocument::fromJson(document, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid, u"not JSON: %1 at byte %2"_s.arg(syntax.errorString()).arg(syntax.offset), u"$"_s);
    const QJsonObject root = json.object();
    expectKeys(root, {}, { u"format"_s, u"name"_s, u"land"_s, u"time_zone"_s, u"closed_every_year"_s, u"closed_dates"_s, u"open_dates"_s,
                           u"contact_points"_s, u"versions"_s });
    number(root, {}, u"format"_s, 1, 1);
    text(root, {}, u"name"_s);
    auto data = std::make_shared<ServiceProfile::Data>();
    data->land = text(root, {}, u"land"_s);
    if (!landCodes().contains(data->land))
        complain(u"land"_s, u"is none of the 16 codes: "_s + landCodes().join(u' '));
    if (root.value(u"time_zone"_s).toString() != u"Europe/Berlin")
        complain(u"time_zone"_s, u"must be Europe/Berlin"_s);
    const Closed closed = closedDates(root, data->land);
    data->contactPoints = contactPoints(root);

    const QJsonArray versions = root.value(u"versions"_s).toArray();
    if (versions.isEmpty())
        complain(u"versions"_s, u"must hold at least one version"_s);
    for (int i = 0; i < versions.size(); ++i) {
        const QString path = u"versions[%1]."_s.arg(i);
        ProfileVersion next = version(versions.at(i).toObject(), path);
        if (!data->versions.empty() && next.validFrom <= data->versions.back().validFrom)
            complain(path + u"valid_from"_s, u"must be after that of the version before it"_s);
        data->versions.push_back(std::move(next));
    }
    if (m_error)
        return tl::unexpected(*m_error);

    for (size_t i = 0; i < data->versions.size(); ++i) {
        ProfileVersion &v = data->versions[i];
        const ProfileVersion *before = i > 0 ? &data->versions[i - 1] : nullptr;
        const auto make = [&](const WeeklyHours &hours, const Closed &days) { return std::make_shared<const ServiceCalendar>(hours, days, berlin()); };
        const bool isSameStaff = before && before->staffedHours == v.staffedHours && before->staffedOnClosedDays == v.staffedOnClosedDays;
        v.service = before && before->serviceHours == v.serviceHours ? before->service : make(v.serviceHours, closed);
        v.core = before && before->coreHours == v.coreHours ? before->core : make(v.coreHours, closed);
        v.staffed = isSameStaff ? before->staffed : make(v.staffedHours, v.staffedOnClosedDays ? Closed() : closed);
    }
    if (!data->versions.back().service->nextOpening(QDate(2026, 1, 1).startOfDay(berlin()).toSecsSinceEpoch()))
        return fail(Error::Kind::Invalid, u"every day with service hours is closed: no deadline could ever be computed"_s, u"closed_dates"_s);
    ServiceProfile profile;
    profile.d = data;
    return profile;
}

} // namespace sc
