#include "models/tickets/closing.h"

namespace sc {

std::optional<Instant> closableFrom(const ServiceProfile &profile, const Ticket &ticket)
{
    if (ticket.state != TicketState::Solved || !ticket.solvedAt)
        return std::nullopt;
    const auto &calendar = *profile.versionFor(ticket.reportedAt).service;
    // The same days as for 'other' reports (SLA-4): those with service hours after the local date.
    servicetime::ResponseTerms days;
    days.otherWorkingDays = ObjectionWorkingDays;
    return servicetime::responseDue(calendar, days, servicetime::DisruptionClass::Other, *ticket.solvedAt);
}

std::optional<Restoration> restorationOf(const ServiceProfile &profile, const Ticket &ticket)
{
    if (!ticket.solvedAt)
        return std::nullopt;
    const auto &calendar = *profile.versionFor(ticket.reportedAt).service;
    return Restoration { std::max<qint64>(0, calendar.elapsed(ticket.reportedAt, *ticket.solvedAt)),
                         std::max<qint64>(0, *ticket.solvedAt - ticket.reportedAt) };
}

} // namespace sc
