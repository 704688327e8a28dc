#include "models/tickets/alerting.h"

#include <set>

namespace sc {

AlertTargets alertTargets(const ServiceProfile &profile, Instant now)
{
    const ProfileVersion &version = profile.versionFor(now);
    if (version.service->isOpen(now))
        return {};
    const bool isStaffed = version.staffed->isOpen(now);
    const bool isClosedDay = !version.service->closedName(version.service->localDate(now)).isEmpty();
    return { isStaffed, !isStaffed || isClosedDay };
}

bool isAlertDue(const ServiceProfile &profile, Instant since, Instant now)
{
    const auto &calendar = *profile.versionFor(since).service;
    return !calendar.isOpen(since) && !calendar.isOpen(now) && calendar.elapsed(since, now) == 0;
}

QList<CoverageGap> coverageGaps(const ProfileVersion &version, Instant at)
{
    const QDate day = version.core->localDate(at);
    std::set<Instant> borders;
    for (const auto &calendar : { version.core, version.service, version.staffed })
        for (const servicetime::OpenSpan &span : calendar->spansOf(day))
            borders.insert({ span.open, span.close });
    QList<CoverageGap> gaps;
    for (auto border = borders.begin(); border != borders.end() && std::next(border) != borders.end(); ++border) {
        const bool isGap = version.core->isOpen(*border) && !version.service->isOpen(*border);
        if (isGap)
            gaps.append({ *border, *std::next(border), version.staffed->isOpen(*border) });
    }
    return gaps;
}

} // namespace sc
