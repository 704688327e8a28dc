#pragma once

#include "models/directory/directorydesk.h"
#include "views/maintenance/calendaracts.h"
#include "views/maintenance/calendarlayout.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QTableView;
class QTabWidget;

namespace sc {

class CalendarFiles;
class CalendarGrid;
class CalendarMenus;
class DetailsPane;

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

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes it, when nothing is being moved

private:
    enum Page { Month, Week, Agenda };

    void build(); ///< what is to be seen
    void makeLinks(); ///< what follows what
    void makeViewMenu();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeLegend();
    void connectGrid(CalendarGrid *grid);

    void load();
    void go(QDate day);
    void turn(int step); ///< months or weeks
    void showPage(Page page);
    void showChosen(); ///< in words, and what can be done with it
    [[nodiscard]] std::optional<CalendarModel::Entry> chosen() const;

    MaintenanceDesk &m_desk;
    CalendarModel *m_model;
    CalendarActs *m_acts;
    CalendarFiles *m_files;
    CalendarMenus *m_menus;
    QItemSelectionModel *m_selection;
    CalendarGrid *m_month;
    CalendarGrid *m_week;
    QTableView *m_agenda;
    QTabWidget *m_pages;
    QLabel *m_title;
    DetailsPane *m_details;
    QLabel *m_message;
    QDate m_day;
    QString m_chosenKey; ///< kept over another month and a new reading
};

} // namespace sc
