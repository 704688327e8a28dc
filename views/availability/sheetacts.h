#pragma once

#include "models/availability/availabilityyear.h"

#include <QObject>

class QWidget;

namespace sc {

class AvailabilityReport;
class MaintenanceDesk;
class SheetRun;

/** The sheet of a month or a year (AVL-6) from the page: preview, and file; with progress, and given up on request. */
class SheetActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open in front of \p window, which owns this.
    SheetActs(const MaintenanceDesk &maintenance, QWidget *window);

    void preview(const AvailabilityYearPtr &year, const AvailabilityPeriod &period);
    void save(const AvailabilityYearPtr &year, const AvailabilityPeriod &period); ///< asks where
    void saveTo(const QString &file, const AvailabilityYearPtr &year, const AvailabilityPeriod &period);

Q_SIGNALS:
    void told(const QString &text, bool isFailure);

private:
    /// Reads what maintenance was held, then calls \p begin with a run that makes the sheet; it shows its progress.
    void run(const QString &file, const AvailabilityYearPtr &year, const AvailabilityPeriod &period,
             const std::function<void(SheetRun &)> &begin);

    const MaintenanceDesk &m_maintenance;
    QWidget *m_window;
};

} // namespace sc
