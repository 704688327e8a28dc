#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

namespace sc {

/** The queues of the desk. */
enum class Queue { Mine, Unassigned, Level1, Level2, Level3, DueSoon, Breached, ToInform, FollowUps, Waiting, AllOpen, Closed };
inline constexpr int QueueCount = 12;

/** Which tickets belong in which queue; decided here and nowhere else. */
class QueueRules
{
public:
    QueueRules(const ServiceProfile &profile, QString login);

    /// One bit per queue (1 << Queue) that \p ticket is in at \p now.
    [[nodiscard]] quint32 queuesOf(const Ticket &ticket, Instant now) const;
    /// The countdown of a ticket: a first notification keeps its recorded verdict (PROF-3, SLA-6).
    [[nodiscard]] servicetime::ClockReading read(const Ticket &ticket, Instant now) const;
    /// The deadline that is shown: recorded with the first notification, else derived.
    [[nodiscard]] std::optional<Instant> dueAt(const Ticket &ticket) const;
    /// Why that deadline, in words that a customer could be sent; the same in every window and on the command line.
    [[nodiscard]] QStringList explain(const Ticket &ticket, servicetime::Language language) const;

private:
    const ServiceProfile &m_profile;
    QString m_login;
};

} // namespace sc
