#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace sc {

/** One VEVENT of RFC 5545, as far as maintenance needs it. */
struct CalendarEvent
{
    QString uid;
    int sequence = 0;
    Instant from = 0;
    Instant to = 0;
    QString recurrence; ///< RRULE without its end; empty: once
    QDate lastDay; ///< of the recurrence by Berlin's calendar; invalid: no end
    QList<Instant> excluded; ///< EXDATE, in order
    std::optional<Instant> replaces; ///< RECURRENCE-ID: the start in whose place it stands
    bool isCancelled = false;
    QString summary;
    QString description;
    QString comment;
    QString contact;
    QStringList categories; ///< in order
    int toleranceMinutes = 0; ///< X-SC-TOLERANCE
    QStringList items; ///< X-SC-ITEM, one each: ids of configuration items, in order
    bool tellsItems = false; ///< X-SC-ITEMS: these are all; else another program may have dropped them

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/** What was in a file: events, and entries that could not be taken. */
struct CalendarReading
{
    struct Fault
    {
        int entry = 0; ///< place among the VEVENTs of the file, from 1
        QString title; ///< its SUMMARY or UID, as far as there is one
        QString reason; ///< English

        friend bool operator==(const Fault &, const Fault &) = default;
    };
    QList<std::pair<int, CalendarEvent>> events; ///< with their place in the file
    QList<Fault> faults;
};

/**
 * Calendar files of RFC 5545 (MNT-5), UTF-8. Times are Berlin's with a VTIMEZONE of their own, so that recurrences keep
 * their clock time in every client; the second pass of a doubled hour has no local name and is written in UTC.
 */
class ICalendar
{
public:
    /// \p stamp becomes DTSTAMP: the same events at the same instant give the same bytes.
    [[nodiscard]] static QByteArray write(const QList<CalendarEvent> &events, const QString &name, Instant stamp);
    /// Errors: Invalid when it is no calendar at all. Times without zone count as Berlin's; zones are taken from the
    /// file.
    [[nodiscard]] static Result<CalendarReading> read(const QByteArray &text);
};

} // namespace sc
