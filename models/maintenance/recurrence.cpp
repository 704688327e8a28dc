#include "models/maintenance/recurrence.h"

#include <QStringList>

#include <libical/ical.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

icaltimetype dateOf(QDate day)
{
    icaltimetype time {}; // not icaltime_null_date(): its clock time of -1 makes the library repeat days
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

/// The parts of a rule by name; a part that is named twice or has no value makes it invalid.
Result<QHash<QString, QString>> partsOf(const QString &rule)
{
    QHash<QString, QString> parts;
    const QStringList given = rule.split(u';');
    for (const QString &part : given) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (value.isEmpty() || parts.contains(name))
            return fail(Error::Kind::Invalid, u"'%1' is not a part of a recurrence rule"_s.arg(part));
        parts.insert(name, value);
    }
    return parts;
}

} // namespace

Recurrence::Recurrence(QString rule)
    : m_rule(std::move(rule))
{
}

Result<Recurrence> Recurrence::parse(const QString &rule)
{
    const QString given = rule.trimmed().toUpper();
    const auto parts = partsOf(given);
    if (!parts)
        return tl::unexpected(parts.error());
    static const QStringList frequencies { u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s };
    if (!frequencies.contains(parts->value(u"FREQ"_s)))
        return fail(Error::Kind::Invalid, u"a window recurs by days, weeks, months or years (FREQ)"_s);
    for (const QString &finer : { u"UNTIL"_s, u"BYHOUR"_s, u"BYMINUTE"_s, u"BYSECOND"_s })
        if (parts->contains(finer))
            return fail(Error::Kind::Invalid, u"%1 is not part of a window's rule"_s.arg(finer));
    icalerror_clear_errno();
    icalrecurrencetype read = icalrecurrencetype_from_string(given.toLatin1().constData());
    const bool isRead = read.freq != ICAL_NO_RECURRENCE && icalerrno == ICAL_NO_ERROR;
    free(read.rscale);
    if (!isRead)
        return fail(Error::Kind::Invalid, u"'%1' is not a recurrence rule (RFC 5545)"_s.arg(rule));
    return Recurrence(given);
}

QList<QDate> Recurrence::days(QDate first, QDate from, QDate to) const
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(m_rule.toLatin1().constData());
    const Iterator iterator(icalrecur_iterator_new(rule, dateOf(first)), &icalrecur_iterator_free);
    QList<QDate> days;
    if (iterator)
        for (icaltimetype next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next);
             next = icalrecur_iterator_next(iterator.get())) {
            const QDate day(next.year, next.month, next.day);
            if (day > to)
                break;
            if (day >= from && day >= first)
                days.append(day);
        }
    free(rule.rscale);
    return days;
}

QDate Recurrence::firstOn(QDate from) const
{
    const QList<QDate> found = days(from, from, from.addYears(10));
    return found.isEmpty() ? QDate() : found.constFirst();
}

} // namespace sc
