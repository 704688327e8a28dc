// Of TicketActs: to somebody else and back (ORG-6, INC-4, INC-7, TIME-7).
#include "views/tickets/ticketacts.h"

#include "models/session/deliver.h"
#include "models/tickets/alerting.h"
#include "models/tickets/proposals.h"
#include "views/tickets/assigndialog.h"
#include "views/tickets/contactdialog.h"
#include "views/tickets/escalatedialog.h"
#include "views/tickets/linkdialogs.h"
#include "views/tickets/noticedialogs.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

void TicketActs::assign(const QList<Ticket> &tickets)
{
    deliver(m_desk.colleagues(), this, [this, tickets](const Result<QList<Colleague>> &people) {
        if (!people) {
            Q_EMIT failed(Words::error(people.error()));
            return;
        }
        auto *dialog = new AssignDialog(tickets, *people, m_desk.session().login, m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog, tickets] {
            QList<Command> commands;
            for (const Ticket &ticket : tickets)
                commands.append(m_desk.compose().assign(ticket, dialog->login()));
            submit(commands,
                   tr("%n Vorgänge zugewiesen: %1", nullptr, static_cast<int>(tickets.size())).arg(dialog->name()));
        });
        dialog->open();
    });
}

void TicketActs::escalate(const QList<Ticket> &tickets)
{
    if (tickets.size() > 1) {
        QList<TicketFile> files;
        for (const Ticket &ticket : tickets) {
            TicketFile file;
            file.ticket = ticket;
            files.append(file);
        }
        withTargets(files);
        return;
    }
    deliver(m_desk.open(tickets.constFirst().id.value), this, [this](const Result<TicketFile> &file) {
        if (file)
            withTargets({ *file });
        else
            Q_EMIT failed(Words::error(file.error()));
    });
}

void TicketActs::withTargets(const QList<TicketFile> &files)
{
    // without base data a name can still be typed
    deliver(m_desk.escalationTargets(), this, [this, files](const Result<EscalationTargets> &targets) {
        showEscalation(files, targets.value_or(EscalationTargets()));
    });
}

void TicketActs::showEscalation(const QList<TicketFile> &files, const EscalationTargets &targets)
{
    const Instant now = m_desk.clock().now();
    auto *dialog = new EscalateDialog(files, targets, Proposals::openingAfter(m_desk.profile(), now, 1), now, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, files] {
        QList<Command> commands;
        for (const TicketFile &file : files)
            commands.append(m_desk.compose().escalate(file.ticket, dialog->value()));
        submit(
            commands,
            files.size() == 1
                ? tr("%1 ist übergeben; Sie beobachten den Vorgang weiter").arg(files.constFirst().ticket.number)
                : tr("%n Vorgänge sind übergeben; Sie beobachten sie weiter", nullptr, static_cast<int>(files.size())));
    });
    dialog->open();
}

void TicketActs::handBack(const Ticket &ticket)
{
    auto *dialog = new ReturnDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        const TicketCommands commands = m_desk.compose();
        submit({ dialog->isReturn() ? commands.returnEscalation(ticket, dialog->reason())
                                    : commands.handBack(ticket, dialog->reason()) },
               tr("%1 ist zurückgegeben").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::alert(const Notice &notice, const DirectoryDesk &directory)
{
    deliver(directory.operation(), this,
            [this, notice, onCall = directory.onCall(m_desk.clock().now())](const Result<QList<Reachable>> &operation) {
                const QList<Reachable> people = operation.value_or(QList<Reachable>());
                deliver(onCall, this, [this, notice, people](const Result<std::optional<OnCall>> &duty) {
                    showAlert(notice, people, duty.value_or(std::nullopt));
                });
            });
}

void TicketActs::showAlert(const Notice &notice, const QList<Reachable> &operation, const std::optional<OnCall> &onCall)
{
    auto *dialog = new AlertDialog(notice, alertTargets(m_desk.profile(), m_desk.clock().now()), operation, onCall,
                                   m_window);
    Ticket ticket;
    ticket.id = notice.ticket;
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket, number = notice.number] {
        submit({ m_desk.compose().alert(ticket, dialog->who(), dialog->text()) },
               tr("%1: Benachrichtigung festgehalten").arg(number));
    });
    dialog->setModal(false); // the report goes on being taken
    dialog->show();
}

void TicketActs::forward(const Ticket &ticket)
{
    withFile(ticket, [this](const TicketFile &file, const Catalogue &catalogue) {
        const Ticket seen = file.ticket;
        const Instant now = m_desk.clock().now();
        // Proposed: the end of service on the 2nd working day, as for any request (SLA-4).
        const Instant askAgainAt = m_desk.profile().dueAt(servicetime::DisruptionClass::Other, now).value_or(now);
        auto *dialog = new ForwardDialog(seen, catalogue.service(seen.service), askAgainAt, m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
            const Forwarding value = dialog->value();
            submit(
                { m_desk.compose().forward(seen, value) },
                tr("%1 liegt bei %2; Wiedervorlage %3").arg(seen.number, value.party, Words::moment(value.askAgainAt)));
        });
        dialog->open();
    });
}

void TicketActs::takeAnswer(const Ticket &ticket)
{
    auto *dialog = new AnswerDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().answerArrived(ticket, dialog->text()) },
               tr("%1: Antwort festgehalten").arg(ticket.number));
    });
    dialog->open();
}

} // namespace sc
