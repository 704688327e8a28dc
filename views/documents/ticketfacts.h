#pragma once

#include "models/domain/profile.h"
#include "models/tickets/ticket.h"

#include <QCoreApplication>

namespace sc {

/** What else is to be known of a ticket, in words: computed, for window and paper. */
class TicketFacts
{
    Q_DECLARE_TR_FUNCTIONS(TicketFacts)

public:
    /// The hierarchical stages with their instants (INC-4); empty once the customer was told, or without a deadline.
    [[nodiscard]] static QString ladder(const ServiceProfile &profile, const Ticket &ticket, Instant now);
    /// Hand-overs so far, with a hint from the third on; empty: none.
    [[nodiscard]] static QString handOvers(const Ticket &ticket);
    /// When it may be closed (INC-11), and how long restoring took (SLA-12); empty while it is open.
    [[nodiscard]] static QString ending(const ServiceProfile &profile, const Ticket &ticket, Instant now);
    /// All of them and who watches, one a line.
    [[nodiscard]] static QStringList linesOf(const ServiceProfile &profile, const TicketFile &file, Instant now);
};

} // namespace sc
