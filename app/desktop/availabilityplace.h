#pragma once

#include "models/availability/outagedesk.h"
#include "models/maintenance/maintenancedesk.h"
#include "models/tickets/ticket.h"

namespace sc {

class AvailabilityWindow;
class MainWindow;
class OutageActs;

/** Joins outages and the main window: the availability page, and stating an outage from a ticket. */
class AvailabilityPlace final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive it.
    AvailabilityPlace(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
                      const Session &session, const MaintenanceDesk &maintenance, MainWindow &window);

    AvailabilityWindow &open(); ///< the page, in front of the main window
    void stateOutage(const TicketFile &file, QWidget *window); ///< with what the ticket knows (AVL-2)
    [[nodiscard]] OutageDesk &desk() { return m_desk; }

private:
    OutageDesk m_desk;
    const MaintenanceDesk &m_maintenance;
    MainWindow &m_window;
    OutageActs *m_acts; ///< of the window
};

} // namespace sc
