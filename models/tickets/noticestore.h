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
    /// Under which a stage is recorded as told to \p login, or an accumulation as dismissed: once each per ticket (or
    /// set of reports), also after a restart, on another computer and with another class.
    [[nodiscard]] QString entryId(const QString &login) const;
};

/** What of the past and of the future an outlook holds. */
struct OutlookSpan
{
    Instant since = 0; ///< everything later is in it
    Instant now = 0;
    Instant until = 0; ///< later stages are not in it
    int earlier = 0; ///< of tickets whose furthest stage is not later than \c since: at most so many, the newest
    QSet<QString> shown; ///< tickets whose stage stands on the screen
};

/** What there is and will be to tell one user. */
struct Outlook
{
    QList<Notice> stages; ///< not told yet, by instant; a stage is left out when a further one was told
    QSet<QString> ended; ///< of those shown: the clock does not run any more
    Instant until = 0;
    QList<Notice> alerts; ///< whether one is due depends on the hour
    QList<Notice> accumulations;
};

/** Reads of notices; on the database thread. */
namespace NoticeStore {

/// For the roles of \p who: the owner's stages (and the agents' for tickets without owner), the lead's, the
/// supervisor's. Reads every open ticket, keeps only what \p span asks for.
[[nodiscard]] Result<Outlook> outlook(Connection &connection, const ServiceProfile &profile, const Session &who,
                                      const OutlookSpan &span);

} // namespace NoticeStore

} // namespace sc
