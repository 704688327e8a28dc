#include "models/tickets/proposals.h"

namespace sc::Proposals {

Instant openingAfter(const ServiceProfile &profile, Instant now, int workingDays)
{
    const auto &calendar = *profile.versionFor(now).service;
    Instant opening = now;
    for (int day = 0; day < workingDays; ++day) {
        const auto next = calendar.nextOpening(calendar.toUtc(calendar.localDate(opening).addDays(1), 0));
        if (!next)
            return now + workingDays * 86400LL;
        opening = *next;
    }
    return opening;
}

Instant resume(const ServiceProfile &profile, Instant now, WaitingFor reason)
{
    const bool isLong = reason == WaitingFor::Change || reason == WaitingFor::Problem;
    return openingAfter(profile, now, isLong ? 5 : 2);
}

Instant solutionTold(const ServiceProfile &profile, Instant now)
{
    const auto &calendar = *profile.versionFor(now).service;
    return calendar.isOpen(now) ? now : calendar.nextOpening(now).value_or(now);
}

} // namespace sc::Proposals
