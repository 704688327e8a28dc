#pragma once

#include "models/session/session.h"
#include "models/tickets/ticket.h"

#include <QKeySequence>

#include <functional>

namespace sc {

class TicketActs;

/** One act on tickets as menus, tool bar and command palette offer it. */
struct TicketAct
{
    enum class Takes { One, Some }; ///< exactly one ticket, or several as one step

    QString id; ///< "ticket.qualify": object name of its actions
    QString text; ///< in the menu, with mnemonic
    QString shortText; ///< on the ticket window's tool bar; empty: only in the menu
    QKeySequence keys;
    Takes takes;
    std::function<bool(const Ticket &, const Session &)> isPossible; ///< by state and role; else it is disabled
    std::function<void(TicketActs &, const QList<Ticket> &)> carryOut; ///< called with tickets for which it is possible
    bool beginsGroup = false; ///< a separator above it
    QString submenu {}; ///< title of the menu that it is in, inside the menu »Vorgang«
    QString hint {}; ///< tool tip; empty: text and keys
};

/// The one table of acts, in the order of the menu. A new act is a line here and its method in TicketActs.
[[nodiscard]] QList<TicketAct> ticketActs();

} // namespace sc
