#include "models/tickets/accumulation.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString Accumulation::key() const
{
    QStringList ids;
    for (const MinorReport &report : reports)
        ids.append(report.ticket.value);
    ids.sort();
    return ids.join(u' ');
}

int workingDaysBetween(const servicetime::ServiceCalendar &calendar, Instant first, Instant last)
{
    int days = 0;
    const QDate end = calendar.localDate(last);
    for (QDate day = calendar.localDate(first); day <= end; day = day.addDays(1))
        days += calendar.hasHours(day) ? 1 : 0;
    return days;
}

namespace {

/// Whether the reports [\p from, \p to] lie close enough together.
bool isWithin(const ProfileVersion &terms, const QList<MinorReport> &reports, qsizetype from, qsizetype to)
{
    const Instant first = reports.at(from).reportedAt;
    const Instant last = reports.at(to).reportedAt;
    // No year of days is counted for reports that lie far apart anyway; the longest row of closed days is shorter.
    constexpr qint64 SlackDays = 30;
    if (last - first > (terms.accumulationWorkingDays * 2LL + SlackDays) * 86400)
        return false;
    return workingDaysBetween(*terms.service, first, last) <= terms.accumulationWorkingDays;
}

/// Of one service, by arrival.
std::optional<Accumulation> accumulationOf(const ServiceProfile &profile, const QList<MinorReport> &reports)
{
    std::optional<Accumulation> found;
    qsizetype taken = 0; // reports before this one are in already
    for (qsizetype last = 0; last < reports.size(); ++last) {
        const ProfileVersion &terms = profile.versionFor(reports.at(last).reportedAt);
        const qsizetype first = last - terms.accumulationCount + 1;
        if (first < 0 || !isWithin(terms, reports, first, last))
            continue;
        if (!found) {
            found.emplace();
            found->services = { reports.at(last).service };
            found->serviceNames = { reports.at(last).serviceName };
            found->tippedAt = reports.at(last).reportedAt;
            found->tippedBy = reports.at(last).ticket;
        }
        for (qsizetype i = std::max(first, taken); i <= last; ++i)
            found->reports.append(reports.at(i));
        taken = last + 1;
    }
    return found;
}

} // namespace

QList<Accumulation> accumulations(const ServiceProfile &profile, QList<MinorReport> reports)
{
    std::stable_sort(reports.begin(), reports.end(), [](const MinorReport &a, const MinorReport &b) {
        return std::tie(a.reportedAt, a.ticket.value) < std::tie(b.reportedAt, b.ticket.value);
    });
    QMap<QString, QList<MinorReport>> byService;
    for (const MinorReport &report : std::as_const(reports))
        byService[report.service.value].append(report);
    QList<Accumulation> found;
    for (const QList<MinorReport> &ofOne : std::as_const(byService)) {
        const auto accumulation = accumulationOf(profile, ofOne);
        if (!accumulation)
            continue;
        const auto same = std::find_if(found.begin(), found.end(),
                                       [&](const Accumulation &other) { return other.key() == accumulation->key(); });
        if (same == found.end()) {
            found.append(*accumulation);
        } else {
            same->services.append(accumulation->services);
            same->serviceNames.append(accumulation->serviceNames);
        }
    }
    return found;
}

} // namespace sc
