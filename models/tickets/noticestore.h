#pragma once

#include "models/session/session.h"
#include "models/storage/connection.h"
#include "models/tickets/accumulation.h"
#include "models/tickets/escalationladder.h"

#include <QSet>

namespace sc {

/** Something that a person is told of while working, without being asked. */
struct Notice
{
    enum class Kind {
        Stage, ///< a hierarchical stage fell due (INC-4)
        Alert, ///< operation or the on-call person has to be told at once (TIME-7)
        Accumulation ///< minor disruptions that together hinder (SLA-8)
    };

    Kind kind = Kind::Stage;
    TicketId ticket; ///< accumulation: the report that tipped it
    QString number;
    QString title;
    LadderStep step {}; ///< of a stage
    Instant since = 0; ///< when it fell due
    bool isOwn = false; ///< of an alert: the user recorded the report or judged it so
    Accumulation accumulation {};

    /// The same for the same matter.
    [[nodiscard]] QString key() const;
    /// Under which a stage is recorded as told to \p login: once each per ticket, also after a restart, on another computer and with another class.
    [[nodiscard]] QString entryId(const QString &login) const;
};

/** What there is and will be to tell one user. */
struct Outlook
{
    QList<Notice> stages; ///< not told yet, by instant; also future ones
    QSet<QString> running; ///< tickets whose clock runs
    QList<Notice> alerts; ///< whether one is due depends on the hour
    QList<Notice> accumulations;
};

/** Reads of notices; on the database thread. */
namespace NoticeStore {

/// For the roles of \p who: the owner's stages (and the agents' for tickets without owner), the lead's, the supervisor's.
[[nodiscard]] Result<Outlook> outlook(Connection &connection, const ServiceProfile &profile, const Session &who);

} // namespace NoticeStore

} // namespace sc
