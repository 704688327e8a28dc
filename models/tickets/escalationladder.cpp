#include "models/tickets/escalationladder.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString code(LadderRole role)
{
    static const QStringList codes { u"owner"_s, u"lead"_s, u"supervisor"_s };
    return codes.at(static_cast<int>(role));
}

QList<LadderStep> escalationLadder(const ServiceProfile &profile, servicetime::DisruptionClass disruptionClass,
                                   Instant clockFrom)
{
    QList<LadderStep> steps;
    const auto due = profile.dueAt(disruptionClass, clockFrom);
    if (!due)
        return steps;
    const auto &calendar = *profile.versionFor(clockFrom).service;
    for (LadderStep step : { LadderStep { LadderRole::Owner, 50, 0 }, LadderStep { LadderRole::Lead, 75, 0 },
                             LadderStep { LadderRole::Supervisor, 100, 0 } }) {
        const auto at = servicetime::shareInstant(calendar, clockFrom, *due, step.percent);
        if (!at)
            continue;
        step.at = *at;
        steps.append(step);
    }
    return steps;
}

QList<LadderStep> stepsReached(const ServiceProfile &profile, const Ticket &ticket, Instant now)
{
    if (ticket.notifiedAt || !isOpen(ticket.state))
        return {};
    QList<LadderStep> steps = escalationLadder(profile, ticket.disruptionClass, ticket.clockFrom);
    steps.removeIf([now](const LadderStep &step) { return step.at > now; });
    return steps;
}

} // namespace sc
