#pragma once

#include "models/directory/directorydesk.h"
#include "views/maintenance/calendaracts.h"
#include "views/maintenance/calendarlayout.h"

#include <QWidget>

class QAction;
class QItemSelectionModel;
class QLabel;
class QMenu;
class QMenuBar;
class QPlainTextEdit;
class QTableView;
class QTabWidget;

namespace sc {

class CalendarFiles;
class CalendarGrid;

/** The maintenance calendar (MNT-4): month, week and agenda over one model, the chosen entry in words, and its acts. */
class CalendarWindow final : public QWidget
{
    Q_OBJECT

public:
    /// References must outlive it.
    CalendarWindow(MaintenanceDesk &desk, DirectoryDesk &directory, QWidget *parent);
    ~CalendarWindow() override;

    void setOutages(const QList<OutageEntry> &outages) { m_model->setOutages(outages); } ///< shown among the windows
    void profileChanged() { m_model->rebuild(); }
    [[nodiscard]] CalendarModel &model() { return *m_model; }
    [[nodiscard]] CalendarActs &acts() { return *m_acts; }
    void tell(const QString &text, bool isFailure);

private:
    enum Page { Month, Week, Agenda };

    void build(); ///< what is to be seen
    void makeLinks(); ///< what follows what
    void makeMenus();
    void makeCalendarMenu(QMenuBar *bar);
    void makeViewMenu(QMenuBar *bar);
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeLegend();
    void connectGrid(CalendarGrid *grid);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    /// An act on the chosen window, possible while \p may says so.
    void addAct(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<bool(const Occurrence &)> &may, const std::function<void(const Occurrence &)> &act);
    void makeWindowMenu(QMenuBar *bar);
    void makeWorkMenu(QMenuBar *bar);
    /// Another time for the chosen window, change or release, as far as it may have one.
    void change(const CalendarModel::Entry &entry, Instant from, Instant to);

    void load();
    void go(QDate day);
    void turn(int step); ///< months or weeks
    void showPage(Page page);
    void showDetails();
    void showOnCall(const Occurrence &window, Instant at, const QStringList &lines); ///< from \p at on, below \p lines
    void updateActs();
    [[nodiscard]] std::optional<CalendarModel::Entry> chosen() const;
    [[nodiscard]] std::optional<Occurrence> chosenWindow() const;
    [[nodiscard]] bool isWorkChosen() const; ///< a change or release that may be changed
    [[nodiscard]] Instant eveningOf(QDate day) const; ///< where a new window is proposed

    MaintenanceDesk &m_desk;
    DirectoryDesk &m_directory;
    CalendarModel *m_model;
    CalendarActs *m_acts;
    CalendarFiles *m_files;
    QItemSelectionModel *m_selection;
    CalendarGrid *m_month;
    CalendarGrid *m_week;
    QTableView *m_agenda;
    QTabWidget *m_pages;
    QLabel *m_title;
    QPlainTextEdit *m_details;
    QLabel *m_message;
    QDate m_day;
    QString m_chosenKey; ///< kept over another month and a new reading
    int m_generation = 0; ///< of the details: a late answer about on-call duty is dropped
    struct Act
    {
        QAction *action;
        std::function<bool(const Occurrence &)> may;
    };
    QList<Act> m_windowActs;
    QList<QAction *> m_workActs;
};

} // namespace sc
