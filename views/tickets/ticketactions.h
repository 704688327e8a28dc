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
    using Act = std::function<void(const QList<Ticket> &)>;

    /// \p tickets gives what the acts would apply to, asked at each refresh: state, owner and external party are
    /// enough. \p with calls an act with all that is known of them, at once or later. Undo comes last.
    TicketActions(TicketActs &acts, TicketDesk &desk, Tickets tickets, std::function<void(const Act &)> with,
                  QWidget *window);

    void fill(QMenu *menu) const; ///< all, with separators and submenus
    /// Those with a short text, as far as they are possible now: so it has room for their words
    void fill(QToolBar *bar);
    void refresh(); ///< at once: the next key may already be an act's
    void refreshSoon(); ///< once per turn of the event loop, however often it is called

private:
    void add(const TicketAct &act);
    void carryOut(const TicketAct &act, const QList<Ticket> &tickets);
    void refreshUndo();
    void refreshBar();

    TicketActs &m_acts;
    TicketDesk &m_desk;
    Tickets m_tickets;
    std::function<void(const Act &)> m_with;
    QList<TicketAct> m_table;
    QList<QAction *> m_actions; ///< one for each line of the table
    QAction *m_undo;
    QToolBar *m_bar = nullptr;
    QTimer m_soon;
};

} // namespace sc
