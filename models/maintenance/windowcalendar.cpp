#include "models/maintenance/windowcalendar.h"

#include "models/maintenance/recurrence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QString keyOf(const QString &ruleId, Instant originalAt)
{
    return ruleId + u'/' + QString::number(originalAt);
}

} // namespace

WindowCalendar::WindowCalendar(const MaintenanceBook &book, const ServiceProfile &profile)
    : m_book(book)
    , m_profile(profile)
{
    for (qsizetype i = 0; i < book.windows.size(); ++i)
        if (const MaintenanceWindow &window = book.windows.at(i); !window.ruleId.isEmpty())
            m_rows.insert(keyOf(window.ruleId, window.originalAt), i);
}

servicetime::OpenSpan WindowCalendar::spanOf(const MaintenanceRule &rule, QDate day,
                                             const servicetime::ServiceCalendar &calendar)
{
    const QDate endDay = rule.toSecond > rule.fromSecond ? day : day.addDays(1);
    return { calendar.toUtc(day, rule.fromSecond), calendar.toUtc(endDay, rule.toSecond) };
}

Occurrence WindowCalendar::ofRule(const MaintenanceRule &rule, const servicetime::OpenSpan &span) const
{
    Occurrence one;
    one.ruleId = rule.id;
    one.originalAt = span.open;
    one.originalTo = span.close;
    one.title = rule.name;
    one.from = span.open;
    one.to = span.close;
    one.isForSoftware = rule.isForSoftware;
    one.toleranceMinutes = rule.toleranceMinutes;
    const ProfileVersion &version = m_profile.versionFor(span.open);
    one.closedDay = version.service->closedName(version.service->localDate(span.open));
    one.isSkipped = !one.closedDay.isEmpty() && version.notice.skipsClosedDays;
    return one;
}

Occurrence WindowCalendar::ofWindow(const MaintenanceWindow &window) const
{
    Occurrence one;
    one.ruleId = window.ruleId;
    one.originalAt = window.originalAt;
    one.window = window;
    one.title = window.title;
    one.from = window.from;
    one.to = window.to;
    one.kind = window.kind;
    one.state = window.state;
    one.isForSoftware = window.isForSoftware;
    const auto &calendar = *m_profile.versionFor(window.from).service;
    for (const MaintenanceRule &rule : m_book.rules) {
        if (rule.id != window.ruleId)
            continue;
        one.toleranceMinutes = rule.toleranceMinutes;
        one.originalTo = spanOf(rule, calendar.localDate(window.originalAt), calendar).close;
    }
    if (window.kind != WindowKind::Cancelled) // somebody decided on it: it takes place, closed day or not
        one.closedDay = calendar.closedName(calendar.localDate(window.from));
    return one;
}

QList<Occurrence> WindowCalendar::between(Instant from, Instant to) const
{
    QList<Occurrence> found;
    const auto &calendar = *m_profile.versionFor(from).service;
    const QDate first = calendar.localDate(from).addDays(-1); // may last into the span
    const QDate last = calendar.localDate(to);
    for (const MaintenanceRule &rule : m_book.rules) {
        const auto recurrence = Recurrence::parse(rule.recurrence);
        if (!recurrence) // such a rule is refused on save
            continue;
        const QDate end = rule.lastDay.isValid() ? std::min(last, rule.lastDay) : last;
        const QList<QDate> days = recurrence->days(rule.firstDay, first, end);
        for (const QDate day : days) {
            const auto span = spanOf(rule, day, calendar);
            if (span.close > from && span.open < to && span.open < span.close
                && !m_rows.contains(keyOf(rule.id, span.open)))
                found.append(ofRule(rule, span));
        }
    }
    for (const MaintenanceWindow &window : m_book.windows)
        if (window.to > from && window.from < to)
            found.append(ofWindow(window));
    std::stable_sort(found.begin(), found.end(),
                     [](const Occurrence &a, const Occurrence &b) { return a.from < b.from; });
    return found;
}

std::optional<Occurrence> WindowCalendar::byKey(const QString &key) const
{
    for (const MaintenanceWindow &window : m_book.windows)
        if (window.id == key || (!window.ruleId.isEmpty() && keyOf(window.ruleId, window.originalAt) == key))
            return ofWindow(window);
    const Instant at = key.section(u'/', -1).toLongLong();
    const auto around = between(at, at + 1);
    for (const Occurrence &one : around)
        if (one.key() == key)
            return one;
    return std::nullopt;
}

} // namespace sc
