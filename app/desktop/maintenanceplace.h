#pragma once

#include "models/availability/outagedesk.h"
#include "models/directory/directorydesk.h"
#include "models/maintenance/maintenancedesk.h"
#include "models/profiles/profiledesk.h"

namespace sc {

class CalendarWindow;
class MainWindow;

/** Joins maintenance, outages and the main window: outages stand on the calendar, and an overrun in core hours is
 * proposed as one. */
class MaintenancePlace final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive it.
    MaintenancePlace(MaintenanceDesk &desk, const ProfileDesk &profiles, DirectoryDesk &directory, OutageDesk &outages,
                     MainWindow &window);

    void open(); ///< the calendar, in front of the main window

private:
    void showOutages(CalendarWindow *calendar);

    MaintenanceDesk &m_desk;
    const ProfileDesk &m_profiles;
    DirectoryDesk &m_directory;
    OutageDesk &m_outages;
    MainWindow &m_window;
};

} // namespace sc
