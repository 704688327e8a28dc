#include "app/desktop/availabilityplace.h"

#include "views/availability/availabilitywindow.h"
#include "views/availability/outageacts.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/tofront.h"

namespace sc {

AvailabilityPlace::AvailabilityPlace(Database &database, CommandDesk &commands, const ServiceProfile &profile,
                                     const Clock &clock, const Session &session, const MaintenanceDesk &maintenance,
                                     MainWindow &window)
    : m_desk(database, commands, profile, clock, session)
    , m_maintenance(maintenance)
    , m_window(window)
    , m_acts(new OutageActs(m_desk, &window))
{
    connect(m_acts, &OutageActs::told, &m_window, &MainWindow::tell);
    connect(&m_window, &MainWindow::availabilityAsked, this, [this] { open(); });
    connect(&m_window, &MainWindow::outageWanted, this, &AvailabilityPlace::stateOutage);
    connect(&m_window, &MainWindow::outageOpened, this,
            [this](const TicketOutage &outage) { open().showOutage(outage.id, outage.from); });
}

AvailabilityWindow &AvailabilityPlace::open()
{
    auto *window = m_window.findChild<AvailabilityWindow *>();
    if (!window) {
        window = new AvailabilityWindow(m_desk, m_maintenance, &m_window);
        connect(window, &AvailabilityWindow::ticketOpened, &m_window, &MainWindow::openTicket);
    }
    toFront(*window);
    return *window;
}

void AvailabilityPlace::stateOutage(const TicketFile &file, QWidget *window)
{
    using servicetime::DisruptionClass;
    const Ticket &ticket = file.ticket;
    OutageValues known;
    if (!ticket.confidential && !ticket.securityAt) // outages are for everybody to read (INC-15)
        known.title = ticket.title;
    known.from = ticket.reportedAt;
    known.disruptionClass = ticket.disruptionClass == DisruptionClass::Other ? DisruptionClass::Prevents
                                                                             : ticket.disruptionClass;
    known.causePlace = causePlaceFromCode(ticket.causePlace).value_or(CausePlace::Ours);
    known.ticketId = ticket.id.value;
    for (const TicketItem &item : file.items)
        known.items.append(item.id.value);
    known.items.sort();
    if (!ticket.service.isNull())
        known.services.append(ticket.service.value);
    m_acts->record(known, window);
}

} // namespace sc
