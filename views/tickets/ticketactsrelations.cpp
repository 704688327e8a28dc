// Of TicketActs: how a ticket stands to others, and who may see it (INC-13, INC-14, INC-15, SLA-8).
#include "views/tickets/ticketacts.h"

#include "models/session/deliver.h"
#include "views/tickets/contactdialog.h"
#include "views/tickets/linkdialogs.h"
#include "views/tickets/noticedialogs.h"
#include "views/tickets/securitydialog.h"
#include "views/tickets/ticketdialogs.h"
#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

void TicketActs::link(const Ticket &ticket)
{
    auto *dialog = new OtherTicketDialog(OtherTicketDialog::Purpose::Link, ticket, m_desk, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().link(ticket, dialog->other(), dialog->kind()) },
               tr("%1 ist mit %2 verknüpft").arg(ticket.number, dialog->otherNumber()));
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
        submit({ m_desk.compose().withdraw(ticket, u"duplicate"_s, dialog->other()) },
               tr("%1 ist als Dublette von %2 zurückgezogen").arg(ticket.number, dialog->otherNumber()));
    });
    dialog->open();
}

void TicketActs::restore(const Ticket &ticket)
{
    auto *dialog = new TextDialog(tr("Vorgang %1 wiederherstellen").arg(ticket.number), tr("&Grund"),
                                  tr("Wiederherstellen"), tr("Bitte nennen Sie den Grund."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().restore(ticket, dialog->text()) },
               tr("%1 ist wieder neu in der Warteschlange").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::split(const Ticket &ticket)
{
    auto *dialog = new SplitDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().split(ticket, dialog->text()) },
               tr("%1: der Teil ist ein eigener Vorgang").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::addReference(const Ticket &ticket)
{
    auto *dialog = new ReferenceDialog(ticket, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().addReference(ticket, dialog->system(), dialog->number()) },
               tr("%1: Fremdnummer festgehalten").arg(ticket.number));
    });
    dialog->open();
}

void TicketActs::accumulate(const Accumulation &accumulation)
{
    auto *dialog = new AccumulationDialog(accumulation, m_desk.profile(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, accumulation] {
        submit({ m_desk.compose().accumulate(accumulation, dialog->title()) },
               tr("Gemeinsamer Vorgang ist aufgenommen"));
    });
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
                submit({ m_desk.compose().flagSecurity(seen, dialog->value()) },
                       tr("%1 ist als Sicherheitsvorfall gekennzeichnet und vertraulich").arg(seen.number));
            });
            dialog->open();
        });
    });
}

void TicketActs::stateOutage(const Ticket &ticket)
{
    withFile(ticket, [this](const TicketFile &file, const Catalogue &) { Q_EMIT outageWanted(file); });
}

void TicketActs::clearSecurity(const Ticket &ticket)
{
    auto *dialog = new TextDialog(tr("%1 ist kein Sicherheitsvorfall").arg(ticket.number), tr("&Grund"),
                                  tr("Vertraulichkeit aufheben"), tr("Bitte nennen Sie den Grund."), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket] {
        submit({ m_desk.compose().clearSecurity(ticket, dialog->text()) },
               tr("%1 ist nicht mehr vertraulich").arg(ticket.number));
    });
    dialog->open();
}

} // namespace sc
