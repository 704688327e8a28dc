#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace sc {

/** What a colleague's rights did not allow: who leads the team can do it instead (P10). */
struct DeniedStep
{
    QString name; ///< of the colleague
    Instant at = 0;
    QString kind; ///< of the command, e.g. "ticket.classify"
    QString ticketId; ///< may be empty
    QString ticketNumber;
    QString ticketTitle;

    friend bool operator==(const DeniedStep &, const DeniedStep &) = default;
};

} // namespace sc
