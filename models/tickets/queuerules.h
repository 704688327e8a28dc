#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace sc {

/** The queues of the desk. */
enum class Queue {
    Mine,
    MyTeam,
    Unassigned,
    Level1,
    Level2,
    Level3,
    DueSoon,
    Breached,
    ToInform,
    FollowUps,
    Waiting,
    AllOpen,
    Closed,
    LateRecorded
};
inline constexpr int QueueCount = 14;

/// The queue of a support level; what is none counts as the nearest one.
[[nodiscard]] constexpr Queue queueOfLevel(int level)
{
    return static_cast<Queue>(static_cast<int>(Queue::Level1) + std::clamp(level, 1, 3) - 1);
}

/** Where a ticket is whatever the time, and the instants at which it enters or leaves a queue by time alone. */
struct QueueTimes
{
    static constexpr Instant Never = std::numeric_limits<Instant>::max();

    quint32 queues = 0; ///< one bit per queue (1 << Queue)
    Instant dueSoonFrom = Never; ///< the warning share is reached (SLA-9)
    Instant breachedFrom = Never; ///< the second after the deadline (SLA-3); ends 'due soon'
    Instant toInformFrom = Never; ///< the interval of status mails has passed (INC-5)
    Instant followUpFrom = Never; ///< start of the local day of the follow-up (INC-8)

    /// One bit per queue at \p now.
    [[nodiscard]] quint32 at(Instant now) const;
    /// The first instant after \p now at which at() may change.
    [[nodiscard]] Instant nextAfter(Instant now) const;
};

/** Which tickets belong in which queue; decided here and nowhere else. */
class QueueRules
{
public:
    QueueRules(const ServiceProfile &profile, QString login);

    /// 'My team' are tickets given to \p team and those of its \p members (logins).
    void setTeam(const TeamId &team, const QSet<QString> &members);
    void setTeam(const QueueRules &other) { setTeam(other.m_team, other.m_members); } ///< the team as \p other knows it

    [[nodiscard]] QueueTimes timesOf(const Ticket &ticket) const;
    /// One bit per queue (1 << Queue) that \p ticket is in at \p now.
    [[nodiscard]] quint32 queuesOf(const Ticket &ticket, Instant now) const { return timesOf(ticket).at(now); }
    /// The countdown of a ticket: a first notification keeps its recorded verdict (PROF-3, SLA-6).
    [[nodiscard]] servicetime::ClockReading read(const Ticket &ticket, Instant now) const;
    /// The same from what a queue keeps of a ticket.
    [[nodiscard]] servicetime::ClockReading read(Instant clockFrom, std::optional<Instant> due,
                                                 std::optional<Instant> notifiedAt, Instant now) const;
    /// The deadline that is shown: recorded with the first notification, else derived.
    [[nodiscard]] std::optional<Instant> dueAt(const Ticket &ticket) const;
    /// Why that deadline, in words that a customer could be sent; the same in every window and on the command line.
    [[nodiscard]] QStringList explain(const Ticket &ticket, servicetime::Language language) const;

private:
    const ServiceProfile &m_profile;
    QString m_login;
    TeamId m_team;
    QSet<QString> m_members;
};

} // namespace sc
