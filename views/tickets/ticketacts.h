#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/ticketdesk.h"

#include <QWidget>

#include <functional>

namespace sc {

/**
 * What can be done with a ticket: opens the dialog, composes, submits, and says what came of it. Used by the main
 * window (for the selection) and by every ticket window. What is offered, when, and by which keys is in
 * ticketacttable.cpp.
 */
class TicketActs final : public QObject
{
    Q_OBJECT

public:
    TicketActs(TicketDesk &desk, QWidget *window);

    void qualify(const Ticket &ticket);
    void notifyCustomer(const Ticket &ticket);
    void log(const Ticket &ticket);
    void escalate(const QList<Ticket> &tickets); ///< one step, also for several
    void alert(const Notice &notice, const DirectoryDesk &directory); ///< TIME-7
    void accumulate(const Accumulation &accumulation); ///< SLA-8
    void closeSettled(); ///< those that may be closed without asking (INC-11)
    void handBack(const Ticket &ticket);
    void wait(const Ticket &ticket);
    void resume(const Ticket &ticket);
    void followUp(const Ticket &ticket);
    void solve(const Ticket &ticket);
    void close(const Ticket &ticket);
    void reopen(const Ticket &ticket);
    void withdraw(const Ticket &ticket);
    void addReference(const Ticket &ticket);
    void link(const Ticket &ticket); ///< INC-14
    void unlink(const Ticket &ticket, const QString &linkId);
    void merge(const Ticket &ticket); ///< into another one, as its duplicate
    void restore(const Ticket &ticket); ///< unmerge, or withdrawn in error
    void split(const Ticket &ticket);
    void flagSecurity(const Ticket &ticket); ///< INC-15
    void clearSecurity(const Ticket &ticket);
    void stateOutage(const Ticket &ticket); ///< this incident is an outage (AVL-2)
    void forward(const Ticket &ticket); ///< INC-7
    void takeAnswer(const Ticket &ticket);
    void explain(const Ticket &ticket); ///< why this deadline
    void take(const QList<Ticket> &tickets); ///< one step, also for several
    void assign(const QList<Ticket> &tickets);
    void setClass(const QList<Ticket> &tickets, servicetime::DisruptionClass value);
    void undo();

Q_SIGNALS:
    void outageWanted(const sc::TicketFile &file); ///< an outage is to be stated from this ticket
    void done(const QString &what);
    void failed(const QString &why);

private:
    void withTargets(const QList<TicketFile> &files);
    void showEscalation(const QList<TicketFile> &files, const EscalationTargets &targets);
    void showAlert(const Notice &notice, const QList<Reachable> &operation, const std::optional<OnCall> &onCall);
    void answer(const Result<Outcome> &outcome, const QString &what);
    void submit(const QList<Command> &commands, const QString &what);
    /// Reads what a dialog about \p ticket needs, then calls \p show; failed() when it cannot be read.
    void withFile(const Ticket &ticket, const std::function<void(const TicketFile &, const Catalogue &)> &show);

    TicketDesk &m_desk;
    QWidget *m_window;
};

} // namespace sc
