#pragma once

#include "views/tickets/ticketacts.h"
#include "views/tickets/ticketacttable.h"

#include <QTimer>

class QAction;
class QMenu;
class QToolBar;

namespace sc {

/**
 * The actions of one window, made from the table of acts: what is impossible for the tickets in question is disabled.
 * An act on several tickets is possible when it is for every one of them.
 */
class TicketActions final : public QObject
{
    Q_OBJECT

public:
    using Tickets = std::function<QList<Ticket>()>;

    /// \p tickets gives what the acts apply to, asked at each act and refresh. Undo comes last.
    TicketActions(TicketActs &acts, TicketDesk &desk, Tickets tickets, QWidget *window);

    void fill(QMenu *menu) const; ///< all, with separators and submenus
    void fill(QToolBar *bar) const; ///< those with a short text
    void refresh(); ///< at once: the next key may already be an act's
    void refreshSoon(); ///< once per turn of the event loop, however often it is called

private:
    void add(const TicketAct &act);

    TicketActs &m_acts;
    TicketDesk &m_desk;
    Tickets m_tickets;
    QList<TicketAct> m_table;
    QList<QAction *> m_actions; ///< one for each line of the table
    QAction *m_undo;
    QTimer m_soon;
};

} // namespace sc
