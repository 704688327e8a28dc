#pragma once

#include "views/maintenance/calendaracts.h"

class QAction;
class QMenu;
class QMenuBar;

namespace sc {

class CalendarFiles;

/** What can be done with the maintenance calendar, as menus; an act on the chosen entry is possible while that allows
 * it. */
class CalendarMenus final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive it; \p window owns it.
    CalendarMenus(MaintenanceDesk &desk, CalendarActs &acts, CalendarFiles &files, const CalendarModel &model,
                  QWidget *window);

    [[nodiscard]] QMenuBar *bar() const { return m_bar; }
    void choose(const std::optional<CalendarModel::Entry> &entry, QDate day); ///< new windows are proposed for \p day
    static QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act);

private:
    void makeWindowMenu();
    void makeWorkMenu();
    void makeCalendarMenu(QWidget *window);
    /// An act on the chosen window, possible while \p may says so.
    void addAct(QMenu *menu, const QString &text, const QKeySequence &keys,
                const std::function<bool(const Occurrence &)> &may, const std::function<void(const Occurrence &)> &act);

    struct Act
    {
        QAction *action;
        std::function<bool(const Occurrence &)> may;
    };

    MaintenanceDesk &m_desk;
    CalendarActs &m_acts;
    CalendarFiles &m_files;
    const CalendarModel &m_model;
    QMenuBar *m_bar;
    std::optional<CalendarModel::Entry> m_chosen;
    QDate m_day;
    QList<Act> m_windowActs;
    QList<QAction *> m_workActs;
};

} // namespace sc
