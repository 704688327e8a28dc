#pragma once

#include "models/availability/outagedesk.h"

#include <QObject>

class QAction;
class QMenu;

namespace sc {

class FigureTable;
class OutageActs;

/** The outages of the month that is shown: their list, and the menu of what can be done with them. */
class MonthOutages final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive it; \p window owns it, its layout owns the list.
    MonthOutages(OutageDesk &desk, OutageActs &acts, QMenu *menu, QWidget *window);

    [[nodiscard]] FigureTable *list() const { return m_list; }
    void show(const AvailabilityYearPtr &year, qsizetype subject, AvailabilityBasis basis,
              const AvailabilityPeriod &month);
    [[nodiscard]] bool choose(const QString &id); ///< false: it is not among them

Q_SIGNALS:
    void ticketOpened(const QString &ticketId);
    void told(const QString &text, bool isFailure);

private:
    void fill(QMenu *menu);
    void updateActs();
    [[nodiscard]] const OutageRecord *current() const;

    OutageDesk &m_desk;
    OutageActs &m_acts;
    FigureTable *m_list;
    AvailabilityYearPtr m_year; ///< owns what m_outages points to
    QList<CountedOutage> m_outages;
    QString m_name; ///< of the list as a file
    QAction *m_record = nullptr;
    QAction *m_end = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_history = nullptr;
    QAction *m_openTicket = nullptr;
    QAction *m_import = nullptr;
};

} // namespace sc
