#include "views/tickets/ticketacts.h"

#include "models/session/deliver.h"
#include "models/tickets/proposals.h"
#include "views/tickets/contactdialog.h"
#include "views/tickets/explanationwindow.h"
#include "views/tickets/linkdialogs.h"
#include "views/tickets/noticedialogs.h"
#include "views/tickets/qualifydialog.h"
#include "views/tickets/ticketdialogs.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

TicketActs::TicketActs(TicketDesk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

void TicketActs::answer(const Result<Outcome> &outcome, const QString &what)
{
    if (const QString failure = Words::failure(outcome); !failure.isEmpty())
        Q_EMIT failed(failure);
    else
        Q_EMIT done(what);
}

void TicketActs::submit(const QList<Command> &commands, const QString &what)
{
    deliver(m_desk.submit(commands), this, [this, what](const Result<Outcome> &outcome) { answer(outcome, what); });
}

void TicketActs::withFile(const Ticket &ticket, const std::function<void(const TicketFile &, const Catalogue &)> &show)
{
    deliver(m_desk.open(ticket.id.value), this, [this, show](const Result<TicketFile> &file) {
        if (!file) {
            Q_EMIT failed(Words::error(file.error()));
            return;
        }
        deliver(m_desk.catalogue(), this, [this, show, seen = *file](const Result<Catalogue> &catalogue) {
            if (catalogue)
                show(seen, *catalogue);
            else
                Q_EMIT failed(Words::error(catalogue.error()));
        });
    });
}

void TicketActs::qualify(const Ticket &ticket)
{
    withFile(ticket, [this](const TicketFile &file, const Catalogue &catalogue) {
        auto *dialog = new QualifyDialog(file, catalogue, m_desk.compose(), m_window);
        const Ticket seen = file.ticket;
        connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
            submit({ m_desk.compose().qualify(seen, dialog->value()) }, tr("%1 ist qualifiziert").arg(seen.number));
        });
        dialog->open();
    });
}

void TicketActs::notifyCustomer(const Ticket &ticket)
{
    auto *dialog = new ContactDialog(ContactDialog::Purpose::Notify, ticket,
                                     senderValues(m_desk.session().name, m_desk.profile()), m_desk.clock().now(),
                                     m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().notifyCustomer(ticket, dialog->value()) },
               tr("%1: Kunde informiert").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::log(const Ticket &ticket)
{
    auto *dialog = new ContactDialog(ContactDialog::Purpose::Log, ticket, {}, m_desk.clock().now(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().log(ticket, dialog->value()) }, tr("%1: Eintrag festgehalten").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::closeSettled()
{
    deliver(m_desk.closable(), this, [this](const Result<QList<Ticket>> &tickets) {
        if (!tickets) {
            Q_EMIT failed(Words::error(tickets.error()));
            return;
        }
        auto *dialog = new ClosableDialog(*tickets, m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            QList<Command> commands;
            const auto chosen = dialog->chosen();
            for (const Ticket &ticket : chosen)
                commands.append(m_desk.compose().close(ticket));
            submit(commands, tr("%n Vorgänge geschlossen", nullptr, static_cast<int>(chosen.size())));
        });
        dialog->open();
    });
}

void TicketActs::wait(const Ticket &ticket)
{
    auto *dialog = new DateDialog(
        DateDialog::Purpose::Wait, ticket,
        [this](WaitingFor reason) { return Proposals::resume(m_desk.profile(), m_desk.clock().now(), reason); },
        m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().wait(ticket, dialog->waitingFor(), dialog->at()) },
               tr("%1 wartet").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::resume(const Ticket &ticket)
{
    submit({ m_desk.compose().resume(ticket) }, tr("%1 ist wieder in Bearbeitung").arg(ticket.number));
}

void TicketActs::followUp(const Ticket &ticket)
{
    auto *dialog = new DateDialog(
        DateDialog::Purpose::FollowUp, ticket,
        [this, ticket](WaitingFor) {
            return ticket.followUpAt.value_or(Proposals::openingAfter(m_desk.profile(), m_desk.clock().now(), 1));
        },
        m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().setFollowUp(ticket, dialog->nextStep(), dialog->at(), dialog->reason()) },
               tr("%1: Wiedervorlage gesetzt").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::solve(const Ticket &ticket)
{
    const Instant now = m_desk.clock().now();
    auto *dialog = new SolveDialog(ticket, now, Proposals::solutionTold(m_desk.profile(), now), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().solve(ticket, dialog->solution(), dialog->workaround(), dialog->tellAt()) },
               tr("%1 ist gelöst").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::close(const Ticket &ticket)
{
    submit({ m_desk.compose().close(ticket) }, tr("%1 ist geschlossen").arg(ticket.number));
}

void TicketActs::reopen(const Ticket &ticket)
{
    auto *dialog = new TextDialog(tr("Vorgang %1 wieder öffnen").arg(ticket.number), tr("&Grund"), tr("Wieder öffnen"),
                                  tr("Bitte nennen Sie den Grund."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().reopen(ticket, dialog->text()) }, tr("%1 ist wieder offen").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::withdraw(const Ticket &ticket)
{
    auto *dialog = new WithdrawDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().withdraw(ticket, dialog->reason(), {}) },
               tr("%1 ist zurückgezogen").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::explain(const Ticket &ticket)
{
    showExplanation(ticket, m_desk.profile(), m_window);
}

void TicketActs::take(const QList<Ticket> &tickets)
{
    QList<Command> commands;
    for (const Ticket &ticket : tickets)
        commands.append(m_desk.compose().take(ticket));
    submit(commands, tr("%n Vorgänge übernommen", nullptr, static_cast<int>(tickets.size())));
}

void TicketActs::setClass(const QList<Ticket> &tickets, servicetime::DisruptionClass value)
{
    QList<Command> commands;
    for (const Ticket &ticket : tickets) {
        Qualification qualification = Qualification::of(ticket);
        qualification.disruptionClass = value;
        commands.append(m_desk.compose().qualify(ticket, qualification));
    }
    submit(commands,
           tr("%n Vorgänge auf »%1« gesetzt", nullptr, static_cast<int>(tickets.size())).arg(Words::of(value)));
}

void TicketActs::undo()
{
    deliver(m_desk.undoLast(), this,
            [this](const Result<Outcome> &outcome) { answer(outcome, tr("Der letzte Schritt ist zurückgenommen")); });
}

} // namespace sc
