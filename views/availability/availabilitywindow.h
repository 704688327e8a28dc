#pragma once

#include "models/availability/outagedesk.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QMenuBar;
class QTabWidget;

namespace sc {

class ChartsPane;
class FigureTable;
class MaintenanceDesk;
class MonthOutages;
class OutageActs;
class PeriodBar;
class SheetActs;

/**
 * Availability of every service and platform: months against the promise, the days of a month, the error budget, the
 * figures and the outages behind them (AVL-1 to AVL-7). Enter on any figure opens what it was counted from. Follows
 * changes.
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
    [[nodiscard]] QWidget *lists();
    void makeMenus();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    void load();
    void take(const AvailabilityYearPtr &year, const AvailabilityYearPtr &other);
    void showSubjects();
    void showSubject();
    void showFigures();
    void findWanted(); ///< the outage that showOutage() was called for
    void why(AvailabilityBasis basis, const AvailabilityPeriod &period);
    void whyFigure(int row); ///< of the list of figures
    void whyFocused(); ///< of whatever has the focus
    /// Once there are figures
    void withSheet(const AvailabilityPeriod &period,
                   void (SheetActs::*act)(const AvailabilityYearPtr &, const AvailabilityPeriod &));
    void tell(const QString &text, bool isFailure);
    [[nodiscard]] AvailabilityBasis basis() const;

    OutageDesk &m_desk;
    OutageActs *m_acts;
    SheetActs *m_sheets;
    AvailabilityYearPtr m_year;
    AvailabilityYearPtr m_other;
    QString m_subject; ///< id of what is shown
    QString m_wanted; ///< outage that is to be chosen when the year is read
    int m_generation = 0; ///< late answers are dropped
    QMenuBar *m_menus;
    MonthOutages *m_outages;
    PeriodBar *m_bar;
    QAction *m_compare = nullptr;
    FigureTable *m_subjects;
    ChartsPane *m_charts;
    QTabWidget *m_lists;
    FigureTable *m_figures;
    QLabel *m_message;
};

} // namespace sc
