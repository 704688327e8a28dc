#include "models/tickets/queuerules.h"

#include "models/servicetime/explanation.h"

#include <algorithm>

namespace sc {

namespace {

constexpr quint32 bit(Queue queue)
{
    return 1U << static_cast<int>(queue);
}

Instant startOfDay(const servicetime::ServiceCalendar &calendar, Instant at)
{
    return calendar.toUtc(calendar.localDate(at), 0);
}

} // namespace

quint32 QueueTimes::at(Instant now) const
{
    quint32 in = queues;
    if (now >= breachedFrom)
        in |= bit(Queue::Breached);
    else if (now >= dueSoonFrom)
        in |= bit(Queue::DueSoon);
    if (now >= toInformFrom)
        in |= bit(Queue::ToInform);
    if (now >= followUpFrom)
        in |= bit(Queue::FollowUps);
    return in;
}

Instant QueueTimes::nextAfter(Instant now) const
{
    Instant next = Never;
    for (const Instant at : { dueSoonFrom, breachedFrom, toInformFrom, followUpFrom })
        if (at > now)
            next = std::min(next, at);
    return next;
}

QueueRules::QueueRules(const ServiceProfile &profile, QString login)
    : m_profile(profile)
    , m_login(std::move(login))
{
}

void QueueRules::setTeam(const TeamId &team, const QSet<QString> &members)
{
    m_team = team;
    m_members = members;
}

std::optional<Instant> QueueRules::dueAt(const Ticket &ticket) const
{
    return ticket.notifiedAt ? ticket.notifiedDueAt : m_profile.dueAt(ticket.disruptionClass, ticket.clockFrom);
}

servicetime::ClockReading QueueRules::read(const Ticket &ticket, Instant now) const
{
    return read(ticket.clockFrom, dueAt(ticket), ticket.notifiedAt, now);
}

QStringList QueueRules::explain(const Ticket &ticket, servicetime::Language language) const
{
    const std::optional<Instant> worsenedAt = ticket.clockFrom != ticket.reportedAt ? std::optional(ticket.clockFrom)
                                                                                    : std::nullopt;
    QStringList lines = m_profile.explain(ticket.disruptionClass, ticket.reportedAt, language, worsenedAt);
    if (ticket.notifiedAt)
        lines += servicetime::explainNotification(*m_profile.versionFor(ticket.clockFrom).service, *ticket.notifiedAt,
                                                  ticket.notifiedDueAt,
                                                  m_profile.dueAt(ticket.disruptionClass, ticket.clockFrom), language);
    return lines;
}

servicetime::ClockReading QueueRules::read(Instant clockFrom, std::optional<Instant> due,
                                           std::optional<Instant> notifiedAt, Instant now) const
{
    const ProfileVersion &version = m_profile.versionFor(clockFrom);
    return servicetime::readClock(*version.service, version.response, clockFrom, due, notifiedAt, now);
}

QueueTimes QueueRules::timesOf(const Ticket &ticket) const
{
    QueueTimes times;
    if (ticket.notifiedLateRecord) // for the lead to look at (SLA-5)
        times.queues = bit(Queue::LateRecorded);
    if (!isOpen(ticket.state)) {
        times.queues |= bit(Queue::Closed);
        if (ticket.state == TicketState::Solved && ticket.followUpAt) // the customer has to hear of it (INC-6)
            times.followUpFrom = startOfDay(*m_profile.versionFor(ticket.clockFrom).service, *ticket.followUpAt);
        return times;
    }
    times.queues |= bit(Queue::AllOpen) | bit(queueOfLevel(ticket.level));
    if (ticket.owner.isEmpty())
        times.queues |= bit(Queue::Unassigned);
    else if (ticket.owner == m_login)
        times.queues |= bit(Queue::Mine);
    if (!m_team.isNull() && (ticket.team == m_team || m_members.contains(ticket.owner)))
        times.queues |= bit(Queue::MyTeam);
    if (ticket.state == TicketState::Waiting)
        times.queues |= bit(Queue::Waiting);

    const ProfileVersion &version = m_profile.versionFor(ticket.clockFrom);
    const auto &calendar = *version.service;
    if (!ticket.notifiedAt) {
        times.queues |= bit(Queue::ToInform);
        if (const auto due = dueAt(ticket)) {
            times.breachedFrom = *due + 1;
            const auto warning = servicetime::shareInstant(calendar, ticket.clockFrom, *due,
                                                           version.response.warningPercent);
            times.dueSoonFrom = calendar.elapsed(ticket.clockFrom, *due) > 0 ? warning.value_or(QueueTimes::Never)
                                                                             : ticket.clockFrom;
        }
    } else if (const qint64 interval = version.statusMailSeconds.at(static_cast<size_t>(ticket.disruptionClass));
               interval > 0) {
        // INC-5: informed regularly, counted in service hours.
        times.toInformFrom = calendar.deadline(ticket.lastInformedAt.value_or(*ticket.notifiedAt), interval)
                                 .value_or(QueueTimes::Never);
    }
    if (ticket.followUpAt)
        times.followUpFrom = startOfDay(calendar, *ticket.followUpAt);
    return times;
}

} // namespace sc
