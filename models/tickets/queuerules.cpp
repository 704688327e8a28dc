#include "models/tickets/queuerules.h"

#include "models/servicetime/explanation.h"

namespace sc {

using servicetime::Stage;

QueueRules::QueueRules(const ServiceProfile &profile, QString login)
    : m_profile(profile)
    , m_login(std::move(login))
{
}

std::optional<Instant> QueueRules::dueAt(const Ticket &ticket) const
{
    return ticket.notifiedAt ? ticket.notifiedDueAt : m_profile.dueAt(ticket.disruptionClass, ticket.clockFrom);
}

servicetime::ClockReading QueueRules::read(const Ticket &ticket, Instant now) const
{
    const ProfileVersion &version = m_profile.versionFor(ticket.clockFrom);
    return servicetime::readClock(*version.service, version.response, ticket.clockFrom, dueAt(ticket), ticket.notifiedAt, now);
}

QStringList QueueRules::explain(const Ticket &ticket, servicetime::Language language) const
{
    const std::optional<Instant> worsenedAt = ticket.clockFrom != ticket.reportedAt ? std::optional(ticket.clockFrom) : std::nullopt;
    QStringList lines = m_profile.explain(ticket.disruptionClass, ticket.reportedAt, language, worsenedAt);
    if (ticket.notifiedAt)
        lines += servicetime::explainNotification(*m_profile.versionFor(ticket.clockFrom).service, *ticket.notifiedAt, ticket.notifiedDueAt,
                                                  m_profile.dueAt(ticket.disruptionClass, ticket.clockFrom), language);
    return lines;
}

quint32 QueueRules::queuesOf(const Ticket &ticket, Instant now) const
{
    const auto bit = [](Queue queue) { return 1U << static_cast<int>(queue); };
    if (!isOpen(ticket.state))
        return bit(Queue::Closed);

    quint32 in = bit(Queue::AllOpen) | bit(static_cast<Queue>(static_cast<int>(Queue::Level1) + qBound(1, ticket.level, 3) - 1));
    if (ticket.owner.isEmpty())
        in |= bit(Queue::Unassigned);
    else if (ticket.owner == m_login)
        in |= bit(Queue::Mine);
    if (ticket.state == TicketState::Waiting)
        in |= bit(Queue::Waiting);

    const ProfileVersion &version = m_profile.versionFor(ticket.clockFrom);
    if (!ticket.notifiedAt) {
        in |= bit(Queue::ToInform);
        const Stage stage = read(ticket, now).stage;
        if (stage == Stage::Breached)
            in |= bit(Queue::Breached);
        else if (stage == Stage::Warning || stage == Stage::Urgent)
            in |= bit(Queue::DueSoon);
    } else if (const qint64 interval = version.statusMailSeconds.at(static_cast<size_t>(ticket.disruptionClass)); interval > 0) {
        // INC-5: informed regularly, counted in service hours.
        if (version.service->elapsed(ticket.lastInformedAt.value_or(*ticket.notifiedAt), now) >= interval)
            in |= bit(Queue::ToInform);
    }
    if (ticket.followUpAt) {
        const auto &calendar = *version.service;
        if (calendar.localDate(*ticket.followUpAt) <= calendar.localDate(now))
            in |= bit(Queue::FollowUps);
    }
    return in;
}

} // namespace sc
