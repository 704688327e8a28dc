#include "models/servicetime/explanation.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sc::servicetime {

namespace {

/** What happened on one day between report and deadline. */
struct Day
{
    QDate date;
    QString hours; ///< "07:00–18:00", empty when closed
    qint64 seconds = 0;
    QString closedFor; ///< name of the holiday, or empty on a closed weekday
};

class Writer
{
public:
    Writer(const ServiceCalendar &calendar, Language language)
        : m_calendar(calendar)
        , m_language(language)
        , m_german(language == Language::German)
        , m_locale(m_german ? QLocale(QLocale::German, QLocale::Germany)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
    }

    [[nodiscard]] QString say(const char16_t *german, const char16_t *english) const
    {
        return QString::fromUtf16(m_german ? german : english);
    }
    [[nodiscard]] QString day(QDate date) const
    {
        return m_locale.toString(date, u"ddd"_s).remove(u'.')
            + m_locale.toString(date, m_german ? u" dd.MM.yyyy"_s : u" d MMM yyyy"_s);
    }
    [[nodiscard]] QString time(Instant at) const
    {
        const qint64 local = at + m_calendar.offsetAt(at);
        const auto second = static_cast<int>(local - QDate(1970, 1, 1).daysTo(m_calendar.localDate(at)) * 86400);
        return QTime(0, 0).addSecs(second).toString(second % 60 == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    }
    [[nodiscard]] QString moment(Instant at) const
    {
        return day(m_calendar.localDate(at)) + (m_german ? u", "_s : u" at "_s) + time(at)
            + (m_german ? u" Uhr"_s : QString());
    }
    [[nodiscard]] QString closing(Instant close, QDate date) const
    {
        return m_calendar.localDate(close) == date ? time(close) : u"24:00"_s;
    }
    /// A run of days that look alike.
    [[nodiscard]] QString line(const QList<Day> &run) const
    {
        const Day &first = run.first();
        QString text = day(first.date);
        if (run.size() > 1)
            text += (run.size() == 2 && first.hours.isEmpty() ? say(u" und ", u" and ") : say(u" bis ", u" to "))
                + day(run.last().date);
        if (first.hours.isEmpty())
            return text + u": "_s + say(u"geschlossen", u"closed")
                + (first.closedFor.isEmpty() ? QString() : u" ("_s + first.closedFor + u')');
        const auto count = static_cast<qint64>(run.size());
        text += u": "_s + (count > 1 ? say(u"je ", u"each ") : QString()) + first.hours + u" = "_s;
        if (count > 1)
            text += QString::number(count) + u" × "_s + durationText(first.seconds) + u" = "_s;
        return text + durationText(first.seconds * count);
    }
    [[nodiscard]] QString closedFor(QDate date) const
    {
        const QString name = m_calendar.closedName(date, m_language);
        if (!name.isEmpty())
            return name;
        return date.dayOfWeek() >= Qt::Saturday ? say(u"Wochenende", u"weekend") : QString();
    }

private:
    const ServiceCalendar &m_calendar;
    Language m_language;
    bool m_german;
    QLocale m_locale;
};

QList<Day> daysBetween(const ServiceCalendar &calendar, const Writer &writer, Instant from, Instant to)
{
    QList<Day> days;
    for (QDate date = calendar.localDate(from); date <= calendar.localDate(to); date = date.addDays(1)) {
        Day day { date, {}, 0, writer.closedFor(date) };
        for (const OpenSpan &span : calendar.spansOf(date)) {
            const Instant open = std::max(span.open, from);
            const Instant close = std::min(span.close, to);
            if (open >= close)
                continue;
            day.hours += (day.hours.isEmpty() ? QString() : writer.say(u" und ", u" and ")) + writer.time(open) + u'–'
                + writer.closing(close, date);
            day.seconds += close - open;
        }
        if (day.hours.isEmpty() && calendar.hasHours(date))
            day.closedFor = writer.say(u"nach Ende der Servicezeit", u"after the end of service hours");
        days.append(day);
    }
    return days;
}

bool looksAlike(const Day &a, const Day &b)
{
    return a.hours == b.hours && a.seconds == b.seconds && a.closedFor == b.closedFor;
}

} // namespace

QString durationText(qint64 seconds)
{
    QStringList parts;
    if (seconds >= 3600)
        parts.append(QString::number(seconds / 3600) + u" h"_s);
    if (seconds / 60 % 60 != 0)
        parts.append(QString::number(seconds / 60 % 60) + u" min"_s);
    if (seconds % 60 != 0 || parts.isEmpty())
        parts.append(QString::number(seconds % 60) + u" s"_s);
    return parts.join(u' ');
}

QStringList explainDeadline(const ServiceCalendar &calendar, const ResponseTerms &terms,
                            DisruptionClass disruptionClass, Instant reportedAt, Language language,
                            std::optional<Instant> worsenedAt)
{
    const Writer writer(calendar, language);
    const Instant from = worsenedAt.value_or(reportedAt);
    const auto due = responseDue(calendar, terms, disruptionClass, from);
    QStringList lines { writer.say(u"Eingang der Meldung: ", u"Report received: ") + writer.moment(reportedAt) };
    if (worsenedAt)
        lines.append(writer.say(u"Die Störung wurde schwerer; die Frist zählt ab: ",
                                u"The disruption became worse; the deadline counts from: ")
                     + writer.moment(from));
    if (!due) {
        lines.append(writer.say(u"Der Kalender enthält keine Servicezeit mehr: keine Frist.",
                                u"The calendar has no more service hours: no deadline."));
        return lines;
    }
    const bool byDays = disruptionClass == DisruptionClass::Other;
    const qint64 target = byDays ? calendar.elapsed(from, *due)
                                 : terms.seconds.at(static_cast<size_t>(disruptionClass));
    if (byDays)
        lines.append(writer
                         .say(u"Zugesagte Reaktion: bis zum Ende der Servicezeit des %1. Arbeitstages nach der Meldung",
                              u"Promised response: by the end of service hours on working day %1 after the report")
                         .arg(terms.otherWorkingDays));
    else
        lines.append(writer.say(u"Zugesagte Reaktionszeit: ", u"Promised response time: ") + durationText(target)
                     + writer.say(u" Servicezeit", u" of service hours"));
    if (const auto start = calendar.nextOpening(from); start && *start != from)
        lines.append(
            writer.say(u"Außerhalb der Servicezeit; die Uhr beginnt: ", u"Outside service hours; the clock starts: ")
            + writer.moment(*start));

    qint64 sum = 0;
    QList<Day> run;
    const auto days = daysBetween(calendar, writer, from, *due);
    for (const Day &day : days) {
        sum += day.seconds;
        if (!run.isEmpty() && !looksAlike(run.last(), day)) {
            lines.append(u"  "_s + writer.line(run));
            run.clear();
        }
        run.append(day);
    }
    lines.append(u"  "_s + writer.line(run));
    lines.append(writer.say(u"Summe: ", u"Sum: ") + durationText(sum));
    lines.append(writer.say(u"Frist: ", u"Deadline: ") + writer.moment(*due));
    return lines;
}

QStringList explainNotification(const ServiceCalendar &calendar, Instant notifiedAt, std::optional<Instant> recordedDue,
                                std::optional<Instant> derivedDue, Language language)
{
    const Writer writer(calendar, language);
    const bool isInTime = !recordedDue || notifiedAt <= *recordedDue || calendar.elapsed(*recordedDue, notifiedAt) == 0;
    QStringList lines { writer.say(u"Kunde erstmals informiert: ", u"Customer first informed: ")
                        + writer.moment(notifiedAt)
                        + (!recordedDue   ? QString()
                               : isInTime ? writer.say(u" (fristgerecht)", u" (in time)")
                                          : writer.say(u" (verspätet)", u" (late)")) };
    if (recordedDue && recordedDue != derivedDue)
        lines.append(writer.say(u"Mit der Information festgehalten ist die Frist ",
                                u"Recorded with that notification is the deadline ")
                     + writer.moment(*recordedDue)
                     + writer.say(u"; was sich später am Kalender ändert, ändert sie nicht.",
                                  u"; later changes of the calendar do not alter it."));
    return lines;
}

QString momentText(const ServiceCalendar &calendar, Instant at, Language language)
{
    return Writer(calendar, language).moment(at);
}

} // namespace sc::servicetime
