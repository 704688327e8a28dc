#pragma once

#include "models/maintenance/maintenancedesk.h"
#include "views/maintenance/calendarmodel.h"

#include <functional>

class QWidget;

namespace sc {

class ChangeDialog;

/** The acts on the maintenance calendar: each asks what it needs and submits one step. */
class CalendarActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \p window, which owns this.
    CalendarActs(MaintenanceDesk &desk, const CalendarModel &model, QWidget *window);

    void change(const Occurrence &seen, Instant from, Instant to);
    /// Window, change or release, as far as it may have another time
    void change(const CalendarModel::Entry &seen, Instant from, Instant to);
    void cancel(const Occurrence &seen);
    void backToRule(const Occurrence &seen); ///< to its regular time
    void announce(const Occurrence &seen);
    void complete(const Occurrence &seen);
    void add(WindowKind kind, Instant from);
    void proposeForClosedDay(const Occurrence &seen); ///< keep, skip or move (MNT-1)
    void showRules();
    void addWork(PlannedWork::Kind kind, Instant from);
    void changeWork(const PlannedWork &seen, Instant from, Instant to); ///< where it was dragged to, or where it is
    void removeWork(const PlannedWork &seen);

    [[nodiscard]] bool mayMove(const Occurrence &one) const;
    [[nodiscard]] bool mayPlan() const
    {
        return m_desk.mayChange(QStringLiteral("planned_works"));
    } ///< changes and releases
    [[nodiscard]] Instant eveningOf(QDate day) const; ///< where a new window is proposed
    [[nodiscard]] bool mayComplete(const Occurrence &one) const; ///< it has begun, and was not left out

Q_SIGNALS:
    void told(const QString &text, bool isFailure);
    /// A maintenance that was completed overran into core hours: that part counts as an outage (MNT-1, AVL-2).
    void outageProposed(const sc::Occurrence &one, sc::Instant from, sc::Instant to);

private:
    void askForWork(const PlannedWork &shown, const std::function<void(const PlannedWork &)> &taken);
    void ask(const Occurrence &seen, const WindowChange &change);
    void show(ChangeDialog *dialog, const Occurrence &seen);
    /// \p after it was taken
    void submit(const Command &command, const QString &done, const std::function<void()> &after = {});
    void announceSaved(const QString &key);

    MaintenanceDesk &m_desk;
    const CalendarModel &m_model;
    QWidget *m_window;
};

} // namespace sc
