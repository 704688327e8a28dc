#pragma once

#include "models/tickets/ticket.h"

#include <QCoreApplication>

namespace sc {

/** One line of a ticket's story, in words. */
struct TimelineLine
{
    Instant at = 0;
    QString who; ///< login
    QString what;
    QString text; ///< may have several lines
    bool isVoided = false; ///< taken back, still to be seen (INC-16)
};

/** The story of a ticket for window and paper: entries and changes of state, owner, class and level. */
class TicketTimeline
{
    Q_DECLARE_TR_FUNCTIONS(TicketTimeline)

public:
    /// Newest first.
    [[nodiscard]] static QList<TimelineLine> linesOf(const TicketFile &file);
};

} // namespace sc
