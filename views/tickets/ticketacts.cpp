#include "views/tickets/ticketacts.h"

#include "models/session/deliver.h"
#include "views/tickets/contactdialog.h"
#include "views/tickets/escalatedialog.h"
#include "views/tickets/explanationwindow.h"
#include "views/tickets/linkdialogs.h"
#include "views/tickets/qualifydialog.h"
#include "views/tickets/noticedialogs.h"
#include "views/tickets/securitydialog.h"
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
    deliver(m_desk.submit(commands), this, [this, what](const Result<Outcome> &outcome) {
        answer(outcome, what);
    });
}

void TicketActs::withFile(const Ticket &ticket, const std::function<void(const TicketFile &, const Catalogue &)> &show)
{
    deliver(m_desk.open(ticket.id.value), this, [this, show](const Result<TicketFile> &file) {
        if (!file) {
            Q_EMIT failed(Words::error(file.error()));
            return;
        }
        const TicketFile seen = *file;
        deliver(m_desk.catalogue(), this, [this, show, seen](const Result<Catalogue> &catalogue) {
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
    auto *dialog = new ContactDialog(ContactDialog::Purpose::Notify, ticket, senderValues(m_desk.session().name, m_desk.profile()), m_desk.clock().now(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().notifyCustomer(ticket, dialog->value()) }, tr("%1: Kunde informiert").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::log(const Ticket &ticket)
{
    auto *dialog = new ContactDialog(ContactDialog::Purpose::Log, ticket, {}, m_desk.clock().now(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] { submit({ m_desk.compose().log(ticket, dialog->value()) }, tr("%1: Eintrag festgehalten").arg(ticket.number)); });
    dialog->open();
}

void TicketActs::escalate(const Ticket &ticket)
{
    deliver(m_desk.open(ticket.id.value), this, [this](const Result<TicketFile> &file) {
        if (!file) {
            Q_EMIT failed(Words::error(file.error()));
            return;
        }
        const TicketFile seen = *file;
        deliver(m_desk.escalationTargets(), this, [this, seen](const Result<EscalationTargets> &targets) { // without base data a name can still be typed
            showEscalation(seen, targets.value_or(EscalationTargets()));
        });
    });
}

void TicketActs::showEscalation(const TicketFile &file, const EscalationTargets &targets)
{
    const Instant now = m_desk.clock().now();
    const auto &calendar = *m_desk.profile().versionFor(now).service;
    // Looked after on the next working day, at its opening.
    const Instant followUp = calendar.nextOpening(calendar.toUtc(calendar.localDate(now).addDays(1), 0)).value_or(now + 86400);
    auto *dialog = new EscalateDialog(file, targets, followUp, now, m_window);
    const Ticket ticket = file.ticket;
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().escalate(ticket, dialog->value()) }, tr("%1 ist übergeben; Sie beobachten den Vorgang weiter").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::handBack(const Ticket &ticket)
{
    auto *dialog = new ReturnDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        const TicketCommands commands = m_desk.compose();
        submit({ dialog->isReturn() ? commands.returnEscalation(ticket, dialog->reason()) : commands.handBack(ticket, dialog->reason()) }, tr("%1 ist zurückgegeben").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::alert(const Notice &notice, const DirectoryDesk &directory)
{
    deliver(directory.operation(), this, [this, notice, onCall = directory.onCall(m_desk.clock().now())](const Result<QList<Reachable>> &operation) {
        const QList<Reachable> people = operation.value_or(QList<Reachable>());
        deliver(onCall, this, [this, notice, people](const Result<std::optional<OnCall>> &duty) { showAlert(notice, people, duty.value_or(std::nullopt)); });
    });
}

void TicketActs::showAlert(const Notice &notice, const QList<Reachable> &operation, const std::optional<OnCall> &onCall)
{
    auto *dialog = new AlertDialog(notice, alertTargets(m_desk.profile(), m_desk.clock().now()), operation, onCall, m_window);
    Ticket ticket;
    ticket.id = notice.ticket;
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket, number = notice.number] {
        submit({ m_desk.compose().alert(ticket, dialog->who(), dialog->text()) }, tr("%1: Benachrichtigung festgehalten").arg(number));
    });
    dialog->setModal(false); // the report goes on being taken
    dialog->show();
}

void TicketActs::accumulate(const Accumulation &accumulation)
{
    auto *dialog = new AccumulationDialog(accumulation, m_desk.profile(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, accumulation] {
        submit({ m_desk.compose().accumulate(accumulation, dialog->title()) }, tr("Gemeinsamer Vorgang ist aufgenommen"));
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
    auto *dialog = new DateDialog(DateDialog::Purpose::Wait, ticket, m_desk.clock().now() + 86400, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().wait(ticket, dialog->waitingFor(), dialog->at()) }, tr("%1 wartet").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::resume(const Ticket &ticket)
{
    submit({ m_desk.compose().resume(ticket) }, tr("%1 ist wieder in Bearbeitung").arg(ticket.number));
}

void TicketActs::followUp(const Ticket &ticket)
{
    auto *dialog = new DateDialog(DateDialog::Purpose::FollowUp, ticket, ticket.followUpAt.value_or(m_desk.clock().now() + 86400), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().setFollowUp(ticket, dialog->nextStep(), dialog->at(), dialog->reason()) }, tr("%1: Wiedervorlage gesetzt").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::solve(const Ticket &ticket)
{
    auto *dialog = new SolveDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().solve(ticket, dialog->solution(), dialog->workaround()) }, tr("%1 ist gelöst").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::close(const Ticket &ticket)
{
    submit({ m_desk.compose().close(ticket) }, tr("%1 ist geschlossen").arg(ticket.number));
}

void TicketActs::reopen(const Ticket &ticket)
{
    auto *dialog = new TextDialog(tr("Vorgang %1 wieder öffnen").arg(ticket.number), tr("&Grund"), tr("Wieder öffnen"), tr("Bitte nennen Sie den Grund."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] { submit({ m_desk.compose().reopen(ticket, dialog->text()) }, tr("%1 ist wieder offen").arg(ticket.number)); });
    dialog->open();
}

void TicketActs::withdraw(const Ticket &ticket)
{
    auto *dialog = new WithdrawDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().withdraw(ticket, dialog->reason(), {}) }, tr("%1 ist zurückgezogen").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::addReference(const Ticket &ticket)
{
    auto *dialog = new ReferenceDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().addReference(ticket, dialog->system(), dialog->number()) }, tr("%1: Fremdnummer festgehalten").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::link(const Ticket &ticket)
{
    auto *dialog = new OtherTicketDialog(OtherTicketDialog::Purpose::Link, ticket, m_desk, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().link(ticket, dialog->other(), dialog->kind()) }, tr("%1 ist mit %2 verknüpft").arg(ticket.number, dialog->otherNumber()));
    });
    dialog->open();
}

void TicketActs::unlink(const Ticket &ticket, const QString &linkId)
{
    submit({ m_desk.compose().unlink(linkId) }, tr("%1: Verknüpfung gelöst").arg(ticket.number));
}

void TicketActs::merge(const Ticket &ticket)
{
    auto *dialog = new OtherTicketDialog(OtherTicketDialog::Purpose::Merge, ticket, m_desk, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().withdraw(ticket, u"duplicate"_s, dialog->other()) }, tr("%1 ist als Dublette von %2 zurückgezogen").arg(ticket.number, dialog->otherNumber()));
    });
    dialog->open();
}

void TicketActs::restore(const Ticket &ticket)
{
    auto *dialog = new TextDialog(tr("Vorgang %1 wiederherstellen").arg(ticket.number), tr("&Grund"), tr("Wiederherstellen"), tr("Bitte nennen Sie den Grund."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] { submit({ m_desk.compose().restore(ticket, dialog->text()) }, tr("%1 ist wieder neu in der Warteschlange").arg(ticket.number)); });
    dialog->open();
}

void TicketActs::split(const Ticket &ticket)
{
    auto *dialog = new SplitDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] { submit({ m_desk.compose().split(ticket, dialog->text()) }, tr("%1: der Teil ist ein eigener Vorgang").arg(ticket.number)); });
    dialog->open();
}

void TicketActs::flagSecurity(const Ticket &ticket)
{
    withFile(ticket, [this](const TicketFile &file, const Catalogue &) {
        deliver(m_desk.securityContacts(), this, [this, file](const Result<QList<SecurityContact>> &contacts) {
            if (!contacts) {
                Q_EMIT failed(Words::error(contacts.error()));
                return;
            }
            auto *dialog = new SecurityDialog(file, *contacts, m_desk.clock().now(), m_window);
            const Ticket seen = file.ticket;
            connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
                submit({ m_desk.compose().flagSecurity(seen, dialog->value()) }, tr("%1 ist als Sicherheitsvorfall gekennzeichnet und vertraulich").arg(seen.number));
            });
            dialog->open();
        });
    });
}

void TicketActs::clearSecurity(const Ticket &ticket)
{
    auto *dialog = new TextDialog(tr("%1 ist kein Sicherheitsvorfall").arg(ticket.number), tr("&Grund"), tr("Vertraulichkeit aufheben"), tr("Bitte nennen Sie den Grund."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] { submit({ m_desk.compose().clearSecurity(ticket, dialog->text()) }, tr("%1 ist nicht mehr vertraulich").arg(ticket.number)); });
    dialog->open();
}

void TicketActs::stateOutage(const Ticket &ticket)
{
    withFile(ticket, [this](const TicketFile &file, const Catalogue &) { Q_EMIT outageWanted(file); });
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
            submit({ m_desk.compose().forward(seen, value) }, tr("%1 liegt bei %2; Wiedervorlage %3").arg(seen.number, value.party, Words::moment(value.askAgainAt)));
        });
        dialog->open();
    });
}

void TicketActs::takeAnswer(const Ticket &ticket)
{
    auto *dialog = new AnswerDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] { submit({ m_desk.compose().answerArrived(ticket, dialog->text()) }, tr("%1: Antwort festgehalten").arg(ticket.number)); });
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

void TicketActs::assign(const QList<Ticket> &tickets)
{
    auto *dialog = new TextDialog(tr("%n Vorgänge zuweisen", nullptr, static_cast<int>(tickets.size())), tr("&Anmeldename (leer: ohne Bearbeiter)"), tr("Zuweisen"), {}, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tickets] {
        QList<Command> commands;
        for (const Ticket &ticket : tickets)
            commands.append(m_desk.compose().assign(ticket, dialog->text()));
        submit(commands, tr("%n Vorgänge zugewiesen", nullptr, static_cast<int>(tickets.size())));
    });
    dialog->open();
}

void TicketActs::setClass(const QList<Ticket> &tickets, servicetime::DisruptionClass value)
{
    QList<Command> commands;
    for (const Ticket &ticket : tickets) {
        Qualification qualification = Qualification::of(ticket);
        qualification.disruptionClass = value;
        commands.append(m_desk.compose().qualify(ticket, qualification));
    }
    submit(commands, tr("%n Vorgänge auf »%1« gesetzt", nullptr, static_cast<int>(tickets.size())).arg(Words::of(value)));
}

void TicketActs::undo()
{
    deliver(m_desk.undoLast(), this, [this](const Result<Outcome> &outcome) {
        answer(outcome, tr("Der letzte Schritt ist zurückgenommen"));
    });
}

} // namespace sc
