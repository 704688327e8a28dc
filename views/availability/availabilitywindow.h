#pragma once

#include "models/availability/outagedesk.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QMenuBar;
class QSpinBox;
class QTabWidget;

namespace sc {

class ChartsPane;
class FigureTable;
class MaintenanceDesk;
class OutageActs;
class SheetActs;

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

    /// Goes to the month of an outage and to a service or platform that was down; \p from is its begin.
    void showOutage(const QString &id, Instant from);
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
    void goTo(QDate month);
    void findWanted(); ///< the outage that showOutage() was called for
    void why(AvailabilityBasis basis, const AvailabilityPeriod &period);
    void whyFigure(int row); ///< of the list of figures
    void whyFocused(); ///< of whatever has the focus
    void withSheet(const AvailabilityPeriod &period, void (SheetActs::*act)(const AvailabilityYearPtr &, const AvailabilityPeriod &)); ///< once there are figures
    void tell(const QString &text, bool isFailure);
    [[nodiscard]] AvailabilityPeriod month() const;
    [[nodiscard]] AvailabilityBasis basis() const;
    [[nodiscard]] const OutageRecord *currentOutage() const;

    OutageDesk &m_desk;
    OutageActs *m_acts;
    SheetActs *m_sheets;
    AvailabilityYearPtr m_year;
    AvailabilityYearPtr m_other;
    QString m_subject; ///< id of what is shown
    QString m_wanted; ///< outage that is to be chosen when the year is read
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
    QTabWidget *m_lists;
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
