#include "models/maintenance/icalendar.h"

#include "models/domain/localtime.h"
#include "models/domain/profile.h"

#include <QDateTime>

#include <libical/ical.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr auto toleranceName = "X-SC-TOLERANCE";
constexpr auto itemName = "X-SC-ITEM";
constexpr auto itemCountName = "X-SC-ITEMS";
constexpr auto zoneName = "Europe/Berlin";

/// The rule of the European Union, in force since 1996.
constexpr auto berlinZone
    = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"
      "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
      "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
      "END:VTIMEZONE\r\n";

icaltimetype timeOf(const QDateTime &fields, bool isUtc)
{
    icaltimetype time {};
    time.year = fields.date().year();
    time.month = fields.date().month();
    time.day = fields.date().day();
    time.hour = fields.time().hour();
    time.minute = fields.time().minute();
    time.second = fields.time().second();
    if (isUtc)
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icaltimetype utcOf(Instant at)
{
    return timeOf(QDateTime::fromSecsSinceEpoch(at, Qt::UTC), true);
}

/// Adds \p at in Berlin's time; in UTC when that time of day means another instant.
void addTime(icalcomponent *event, icalproperty *(*make)(icaltimetype), Instant at)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at, berlin());
    const auto &offsets = *berlinOffsets();
    const bool isSecondPass = std::any_of(offsets.begin(), offsets.end(), [at](const servicetime::ZoneOffset &offset) {
        return offset.seconds == 3600 && at >= offset.from && at < offset.from + 3600;
    });
    icalproperty *property = make(isSecondPass ? utcOf(at) : timeOf(local, false));
    if (!isSecondPass)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    icalcomponent_add_property(event, property);
}

void addText(icalcomponent *event, icalproperty *(*make)(const char *), const QString &text)
{
    if (!text.isEmpty())
        icalcomponent_add_property(event, make(text.toUtf8().constData()));
}

/// The recurrence with its end in UTC, as RFC 5545 wants it beside a DTSTART with a zone.
QString ruleOf(const CalendarEvent &event)
{
    if (!event.lastDay.isValid())
        return event.recurrence;
    const QTime start = QDateTime::fromSecsSinceEpoch(event.from, berlin()).time();
    const QDateTime last = QDateTime(event.lastDay, start, berlin()).toUTC();
    return event.recurrence + u";UNTIL="_s + last.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

icalcomponent *componentOf(const CalendarEvent &event, Instant stamp)
{
    icalcomponent *written = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    addText(written, &icalproperty_new_uid, event.uid);
    icalcomponent_add_property(written, icalproperty_new_dtstamp(utcOf(stamp)));
    icalcomponent_add_property(written, icalproperty_new_sequence(event.sequence));
    addTime(written, &icalproperty_new_dtstart, event.from);
    addTime(written, &icalproperty_new_dtend, event.to);
    if (event.replaces)
        addTime(written, &icalproperty_new_recurrenceid, *event.replaces);
    if (!event.recurrence.isEmpty())
        icalcomponent_add_property(
            written, icalproperty_new_rrule(icalrecurrencetype_from_string(ruleOf(event).toLatin1().constData())));
    for (const Instant excluded : event.excluded)
        addTime(written, &icalproperty_new_exdate, excluded);
    icalcomponent_add_property(
        written, icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    addText(written, &icalproperty_new_summary, event.summary);
    addText(written, &icalproperty_new_description, event.description);
    addText(written, &icalproperty_new_comment, event.comment);
    addText(written, &icalproperty_new_contact, event.contact);
    for (const QString &category : event.categories)
        addText(written, &icalproperty_new_categories, category);
    const auto addOwn = [written](const char *name, const QByteArray &value) {
        icalproperty *own = icalproperty_new_x(value.constData());
        icalproperty_set_x_name(own, name);
        icalcomponent_add_property(written, own);
    };
    if (event.toleranceMinutes > 0)
        addOwn(toleranceName, QByteArray::number(event.toleranceMinutes));
    for (const QString &item : event.items)
        addOwn(itemName, item.toUtf8());
    if (event.tellsItems)
        addOwn(itemCountName, QByteArray::number(event.items.size()));
    return written;
}

/** Reads one VEVENT; the first thing that is wrong with it is told. */
class EventReader
{
public:
    EventReader(icalcomponent *calendar, icalcomponent *event)
        : m_calendar(calendar)
        , m_event(event)
    {
    }

    Result<CalendarEvent> read()
    {
        CalendarEvent event;
        if (const icalproperty *error = icalcomponent_get_first_property(m_event, ICAL_XLICERROR_PROPERTY))
            return wrong(QString::fromUtf8(icalproperty_get_xlicerror(error)));
        event.uid = text(ICAL_UID_PROPERTY, &icalproperty_get_uid);
        if (event.uid.isEmpty())
            return wrong(u"it has no UID"_s);
        if (const auto times = readTimes(event); !times)
            return tl::unexpected(times.error());
        if (const auto recurrence = readRecurrence(event); !recurrence)
            return tl::unexpected(recurrence.error());
        if (const icalproperty *sequence = first(ICAL_SEQUENCE_PROPERTY))
            event.sequence = icalproperty_get_sequence(sequence);
        if (const icalproperty *status = first(ICAL_STATUS_PROPERTY))
            event.isCancelled = icalproperty_get_status(status) == ICAL_STATUS_CANCELLED;
        event.summary = text(ICAL_SUMMARY_PROPERTY, &icalproperty_get_summary);
        event.description = text(ICAL_DESCRIPTION_PROPERTY, &icalproperty_get_description);
        event.comment = text(ICAL_COMMENT_PROPERTY, &icalproperty_get_comment);
        event.contact = text(ICAL_CONTACT_PROPERTY, &icalproperty_get_contact);
        for (icalproperty *category = first(ICAL_CATEGORIES_PROPERTY); category;
             category = next(ICAL_CATEGORIES_PROPERTY))
            event.categories.append(QString::fromUtf8(icalproperty_get_categories(category)));
        QByteArray itemCount;
        for (icalproperty *own = first(ICAL_X_PROPERTY); own; own = next(ICAL_X_PROPERTY)) {
            const QByteArray name(icalproperty_get_x_name(own));
            if (name == toleranceName)
                event.toleranceMinutes = QByteArray(icalproperty_get_x(own)).toInt();
            else if (name == itemName)
                event.items.append(QString::fromUtf8(icalproperty_get_x(own)));
            else if (name == itemCountName)
                itemCount = icalproperty_get_x(own);
        }
        event.tellsItems = itemCount == QByteArray::number(event.items.size());
        return event;
    }

    [[nodiscard]] QString title() const
    {
        const QString summary = text(ICAL_SUMMARY_PROPERTY, &icalproperty_get_summary);
        return summary.isEmpty() ? text(ICAL_UID_PROPERTY, &icalproperty_get_uid) : summary;
    }

private:
    static tl::unexpected<Error> wrong(const QString &reason) { return fail(Error::Kind::Invalid, reason); }
    [[nodiscard]] icalproperty *first(icalproperty_kind kind) const
    {
        return icalcomponent_get_first_property(m_event, kind);
    }
    [[nodiscard]] icalproperty *next(icalproperty_kind kind) const
    {
        return icalcomponent_get_next_property(m_event, kind);
    }

    QString text(icalproperty_kind kind, const char *(*get)(const icalproperty *)) const
    {
        const icalproperty *property = first(kind);
        return property ? QString::fromUtf8(get(property)) : QString();
    }

    /// The instant of a property; its zone is UTC, one of the file, one of the system, or Berlin.
    Result<Instant> instantOf(icalproperty *property, const icaltimetype &time) const
    {
        if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
            return wrong(u"a time is malformed"_s);
        if (icaltime_is_date(time))
            return wrong(u"a window has a time of day, not whole days"_s);
        if (icaltime_is_utc(time))
            return Instant(icaltime_as_timet_with_zone(time, icaltimezone_get_utc_timezone()));
        icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        const QByteArray name = parameter ? QByteArray(icalparameter_get_tzid(parameter)) : QByteArray(zoneName);
        if (name != zoneName)
            if (icaltimezone *zone = icalcomponent_get_timezone(m_calendar, name.constData()))
                return Instant(icaltime_as_timet_with_zone(time, zone));
        const QTimeZone zone(name);
        if (!zone.isValid())
            return wrong(u"the time zone '%1' is not known"_s.arg(QString::fromUtf8(name)));
        const QDate day(time.year, time.month, time.day);
        const int second = (time.hour * 60 + time.minute) * 60 + time.second;
        if (name == zoneName) // skipped and doubled hours as everywhere in the program
            return ServiceProfile::shipped().versions().front().service->toUtc(day, second);
        const QDateTime local(day, QTime::fromMSecsSinceStartOfDay(second * 1000), zone);
        return local.isValid() ? Result<Instant>(local.toSecsSinceEpoch())
                               : wrong(u"a time does not exist in its zone"_s);
    }

    Result<void> readTimes(CalendarEvent &event) const
    {
        icalproperty *start = first(ICAL_DTSTART_PROPERTY);
        if (!start)
            return wrong(u"it has no start"_s);
        const auto from = instantOf(start, icalproperty_get_dtstart(start));
        if (!from)
            return tl::unexpected(from.error());
        event.from = *from;
        if (icalproperty *end = first(ICAL_DTEND_PROPERTY)) {
            const auto to = instantOf(end, icalproperty_get_dtend(end));
            if (!to)
                return tl::unexpected(to.error());
            event.to = *to;
        } else if (const icalproperty *duration = first(ICAL_DURATION_PROPERTY)) {
            event.to = event.from + icaldurationtype_as_int(icalproperty_get_duration(duration));
        } else {
            return wrong(u"it has no end"_s);
        }
        if (event.to <= event.from)
            return wrong(u"it ends before it begins"_s);
        if (icalproperty *place = first(ICAL_RECURRENCEID_PROPERTY)) {
            const auto replaces = instantOf(place, icalproperty_get_recurrenceid(place));
            if (!replaces)
                return tl::unexpected(replaces.error());
            event.replaces = *replaces;
        }
        return {};
    }

    Result<void> readRecurrence(CalendarEvent &event) const
    {
        icalproperty *rule = first(ICAL_RRULE_PROPERTY);
        if (first(ICAL_RDATE_PROPERTY) || first(ICAL_EXRULE_PROPERTY) || (rule && next(ICAL_RRULE_PROPERTY)))
            return wrong(u"single additional days (RDATE), exception rules and several rules are not taken"_s);
        if (!(rule = first(ICAL_RRULE_PROPERTY)))
            return {};
        const QStringList parts = QString::fromLatin1(icalproperty_get_value_as_string(rule)).split(u';');
        QStringList kept;
        for (const QString &part : parts) {
            if (!part.startsWith(u"UNTIL="))
                kept.append(part);
            else if (const auto last = lastDayOf(part.mid(6), event.from); last)
                event.lastDay = *last;
            else
                return tl::unexpected(last.error());
        }
        event.recurrence = kept.join(u';');
        for (icalproperty *excluded = first(ICAL_EXDATE_PROPERTY); excluded; excluded = next(ICAL_EXDATE_PROPERTY)) {
            const auto at = instantOf(excluded, icalproperty_get_exdate(excluded));
            if (!at)
                return tl::unexpected(at.error());
            event.excluded.append(*at);
        }
        return {};
    }

    /// The last day on which a window that begins like \p from still begins until then.
    static Result<QDate> lastDayOf(const QString &until, Instant from)
    {
        const QDate day = QDate::fromString(until.left(8), u"yyyyMMdd"_s);
        if (!day.isValid())
            return wrong(u"the end of its recurrence is malformed"_s);
        const QTime time = QTime::fromString(until.mid(9, 6), u"HHmmss"_s);
        if (!time.isValid())
            return day;
        const QDateTime end = until.endsWith(u'Z') ? QDateTime(day, time, Qt::UTC).toTimeZone(berlin())
                                                   : QDateTime(day, time, berlin());
        const QTime start = QDateTime::fromSecsSinceEpoch(from, berlin()).time();
        return end.time() < start ? end.date().addDays(-1) : end.date();
    }

    icalcomponent *m_calendar;
    icalcomponent *m_event;
};

} // namespace

QByteArray ICalendar::write(const QList<CalendarEvent> &events, const QString &name, Instant stamp)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Service Center//Maintenance//DE"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(berlinZone));
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), componentOf(event, stamp));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray written(text);
    free(text);
    return written;
}

Result<CalendarReading> ICalendar::read(const QByteArray &text)
{
    const Component root(icalparser_parse_string(text.constData()), &icalcomponent_free);
    icalcomponent *calendar = root.get();
    if (calendar && icalcomponent_isa(calendar) == ICAL_XROOT_COMPONENT)
        calendar = icalcomponent_get_first_component(calendar, ICAL_VCALENDAR_COMPONENT);
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT)
        return fail(Error::Kind::Invalid, u"the file is no calendar (iCalendar, RFC 5545)"_s);
    CalendarReading reading;
    int entry = 0;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        ++entry;
        EventReader reader(calendar, event);
        if (const auto read = reader.read(); read)
            reading.events.append({ entry, *read });
        else
            reading.faults.append({ entry, reader.title(), read.error().detail });
    }
    return reading;
}

} // namespace sc
