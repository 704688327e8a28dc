#pragma once

#include "models/maintenance/maintenancedesk.h"

class QWidget;

namespace sc {

/** The maintenance calendar as a file (MNT-5) and on paper. */
class CalendarFiles final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \p window, which owns this.
    CalendarFiles(MaintenanceDesk &desk, QWidget *window);

    void read(); ///< asks for a file, shows what would become of each entry, takes it over
    void save(const QString &key); ///< of one window or rule; empty: the whole calendar
    void print(QDate day, const MaintenanceBook &book); ///< the month with it

Q_SIGNALS:
    void told(const QString &text, bool isFailure);

private:
    MaintenanceDesk &m_desk;
    QWidget *m_window;
};

} // namespace sc
