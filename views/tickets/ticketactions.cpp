#include "views/tickets/ticketactions.h"

#include "views/widgets/icons.h"
#include "views/widgets/words.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

bool isPossible(const TicketAct &act, const QList<Ticket> &tickets, const Session &who)
{
    if (tickets.isEmpty() || (act.takes == TicketAct::Takes::One && tickets.size() > 1))
        return false;
    return std::all_of(tickets.begin(), tickets.end(),
                       [&](const Ticket &ticket) { return act.isPossible(ticket, who); });
}

} // namespace

TicketActions::TicketActions(TicketActs &acts, TicketDesk &desk, Tickets tickets, std::function<void(const Act &)> with,
                             QWidget *window)
    : QObject(window)
    , m_acts(acts)
    , m_desk(desk)
    , m_tickets(std::move(tickets))
    , m_with(std::move(with))
    , m_table(ticketActs())
    , m_undo(new QAction(TicketActs::tr("Letzten Schritt zurücknehmen"), this))
{
    for (const TicketAct &act : std::as_const(m_table))
        add(act);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIcon(iconOf(u"undo"_s));
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_undo->setIconText(TicketActs::tr("Zurücknehmen"));
    connect(m_undo, &QAction::triggered, &m_acts, &TicketActs::undo);
    connect(&m_desk, &TicketDesk::canUndoChanged, this, &TicketActions::refreshUndo);
    refreshUndo();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TicketActions::refresh);
    refresh();
}

void TicketActions::refreshUndo() // INC-16: a refusal is seen before the click
{
    m_undo->setEnabled(m_desk.canUndo());
    const bool isRefused = !m_desk.canUndo() && m_desk.undoVerdict().status != Outcome::Status::Applied;
    const QString reason = isRefused ? Words::refusal(m_desk.undoVerdict()) : QString();
    m_undo->setToolTip(isRefused ? reason
                                 : QString(m_undo->text()).remove(u'&') + u" ("_s
                               + m_undo->shortcut().toString(QKeySequence::NativeText) + u')');
    m_undo->setStatusTip(reason);
}

void TicketActions::add(const TicketAct &act)
{
    auto *action = new QAction(act.text, this);
    action->setObjectName(act.id);
    action->setIcon(iconOf(act.id.section(u'.', 1, 1))); // ticket.class.hinders: class
    action->setShortcut(act.keys);
    if (!act.shortText.isEmpty())
        action->setIconText(act.shortText);
    action->setToolTip(!act.hint.isEmpty() ? act.hint
                                           : QString(act.text).remove(u'&') + u" ("_s
                               + act.keys.toString(QKeySequence::NativeText) + u')');
    connect(action, &QAction::triggered, this,
            [this, act] { m_with([this, act](const QList<Ticket> &tickets) { carryOut(act, tickets); }); });
    m_actions.append(action);
}

void TicketActions::carryOut(const TicketAct &act, const QList<Ticket> &tickets)
{
    if (sc::isPossible(act, tickets, m_desk.session())) // it may have changed since the menu was opened
        act.carryOut(m_acts, tickets);
    else
        Q_EMIT m_acts.failed(
            TicketActs::tr("Das ist im jetzigen Stand des Vorgangs nicht mehr möglich. Es wurde nichts geändert."));
}

void TicketActions::fill(QMenu *menu) const
{
    QMenu *submenu = nullptr;
    for (qsizetype i = 0; i < m_table.size(); ++i) {
        const TicketAct &act = m_table.at(i);
        if (act.beginsGroup)
            menu->addSeparator();
        if (!act.submenu.isEmpty() && (!submenu || submenu->title() != act.submenu))
            submenu = menu->addMenu(m_actions.at(i)->icon(), act.submenu);
        if (submenu)
            submenu->setToolTipsVisible(true);
        (act.submenu.isEmpty() ? menu : submenu)->addAction(m_actions.at(i));
    }
    menu->addSeparator();
    menu->addAction(m_undo);
}

void TicketActions::fill(QToolBar *bar)
{
    m_bar = bar;
    refreshBar();
}

void TicketActions::refreshBar()
{
    if (!m_bar)
        return;
    QList<QAction *> possible;
    for (qsizetype i = 0; i < m_table.size(); ++i)
        if (!m_table.at(i).shortText.isEmpty() && m_actions.at(i)->isEnabled())
            possible.append(m_actions.at(i));
    possible.append(m_undo);
    if (m_bar->actions() == possible)
        return;
    m_bar->clear();
    m_bar->addActions(possible);
}

void TicketActions::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TicketActions::refresh()
{
    const QList<Ticket> tickets = m_tickets();
    for (qsizetype i = 0; i < m_table.size(); ++i)
        m_actions.at(i)->setEnabled(sc::isPossible(m_table.at(i), tickets, m_desk.session()));
    refreshBar();
}

} // namespace sc
