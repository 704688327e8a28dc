#pragma once

#include "models/availability/outagedesk.h"
#include "views/documents/availabilityreport.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QMenuBar;
class QSpinBox;

namespace sc {

class ChartsPane;
class FigureTable;
class MaintenanceDesk;
class OutageActs;

/**
 * Availability of every service and platform: months against the promise, the days of a month, the error budget, the figures
 * and the outages behind them (AVL-1 to AVL-7). Enter on any figure opens what it was counted from. Follows changes.
 */
class AvailabilityWindow final : public QWidget
{
    Q_OBJECT

public:
    /// References must outlive it.
    AvailabilityWindow(OutageDesk &desk, const MaintenanceDesk &maintenance, QWidget *parent);

    [[nodiscard]] const AvailabilityYearPtr &shownYear() const { return m_year; }

Q_SIGNALS:
    void ticketOpened(const QString &ticketId);

private:
    void build();
    [[nodiscard]] QWidget *selection();
    [[nodiscard]] QWidget *lists();
    void makeMenus();
    void makeOutageMenu();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    void load();
    void take(const AvailabilityYearPtr &year, const AvailabilityYearPtr &other);
    void showSubjects();
    void showSubject();
    void showFigures();
    void showOutages();
    void updateActs();
    void stepMonth(int months);
    void why(AvailabilityBasis basis, const AvailabilityPeriod &period);
    void whyFigure(int row); ///< of the list of figures
    void whyFocused(); ///< of whatever has the focus
    /// Reads what maintenance was held, then calls \p show with the sheet of \p period.
    void withReport(const AvailabilityPeriod &period, const std::function<void(const AvailabilityReport &)> &show);
    void preview(const AvailabilityPeriod &period);
    void saveSheet();
    void tell(const QString &text, bool isFailure);
    [[nodiscard]] AvailabilityPeriod month() const;
    [[nodiscard]] AvailabilityBasis basis() const;
    [[nodiscard]] const OutageRecord *currentOutage() const;

    OutageDesk &m_desk;
    const MaintenanceDesk &m_maintenance;
    OutageActs *m_acts;
    AvailabilityYearPtr m_year;
    AvailabilityYearPtr m_other;
    QString m_subject; ///< id of what is shown
    QList<CountedOutage> m_outages; ///< of the list
    int m_generation = 0; ///< late answers are dropped
    QMenuBar *m_menus;
    QSpinBox *m_yearChoice;
    QComboBox *m_monthChoice;
    QComboBox *m_basisChoice;
    QAction *m_compare = nullptr;
    QLabel *m_state;
    FigureTable *m_subjects;
    ChartsPane *m_charts;
    FigureTable *m_figures;
    FigureTable *m_outageList;
    QLabel *m_message;
    QAction *m_record = nullptr;
    QAction *m_end = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_history = nullptr;
    QAction *m_openTicket = nullptr;
    QAction *m_import = nullptr;
    QAction *m_undo = nullptr;
};

} // namespace sc
