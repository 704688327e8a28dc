#pragma once

#include "models/directory/directorydesk.h"
#include "models/tickets/queuemodel.h"
#include "views/shell/helpwindow.h"
#include "views/shell/settings.h"

#include <QMainWindow>

namespace sc {

class NoticeWindow;
class QueuePage;
class RecordWindow;
class StatusLine;
class TicketActions;
class TicketActs;

/** What the main window works on once a desk is open. */
struct DeskParts
{
    QueueModel &queue;
    TicketDesk &desk;
    DirectoryDesk &directory;
    QString databasePath;
    QString draftFolder;
};

/**
 * The main window. It is there, empty or with a start page as its central widget, before a desk is. With a desk:
 * queues, menus with a shortcut for every act, command palette, search, status bar.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);

    /// Once; what \p parts names must outlive the window. Everything below needs it.
    void openDesk(const DeskParts &parts);

    [[nodiscard]] QueuePage *page() const { return m_page; } ///< null as long as no desk is open
    void record();
    void recordMail(); ///< asks for an e-mail file and makes a report of it
    void openTicket(const QString &id);
    void ticketMissing(const QString &id, const QString &why); ///< it was asked for and does not come
    void openDirectory(const QString &entity = {}); ///< base data, at one kind
    void tell(const QString &text, bool isFailure); ///< until the next message
    void warn(const QString &text); ///< about the desk as a whole; stays until the next message
    void openRecord(const QString &entity, const QString &id); ///< base data, at one record
    void takeMail(const QString &file); ///< a new report from an e-mail file
    void showHelp(HelpWindow::Page page);
    void addTeam(QWidget *indicator); ///< in a team: how we stand with the shared database, in the status bar
    bool offerDrafts(); ///< opens what was left unsaved and is not open; false: there is nothing

Q_SIGNALS:
    void painted(); ///< for the first time
    void themeChosen(sc::Theme theme);
    void availabilityAsked(); ///< the availability page is to be shown
    /// An outage is to be stated from this ticket, in front of \p window
    void outageWanted(const sc::TicketFile &file, QWidget *window);
    void outageOpened(const sc::TicketOutage &outage); ///< it is to be shown on the availability page
    void profileAsked(); ///< the service profile is to be shown
    void maintenanceAsked();
    void importWanted();
    void outboxAsked(); ///< what is sent to the team
    void ticketShown(const QString &ticketId); ///< in a window of its own
    void connectionAsked(); ///< the team's server, login or password

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RecordWindow *openRecordWindow(const QString &draftId = {});
    void connectDesk();
    void makeMenus();
    void makeViewMenu();
    void makeQueueMenus(QMenu *view); ///< columns, groups, saved views
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    void updateActions();
    void followState(); ///< a ticket's state decides which acts are possible
    void search();
    void saveShown();
    void showNotices();
    void updateNotices();
    void tellNotice(const Notice &notice);

    Settings &m_settings;
    QueueModel *m_queue = nullptr; ///< from here on: set by openDesk()
    TicketDesk *m_desk = nullptr;
    DirectoryDesk *m_directory = nullptr;
    bool m_isPainted = false;
    QString m_draftFolder;
    TicketActs *m_acts = nullptr;
    QueuePage *m_page = nullptr;
    TicketActions *m_actions = nullptr;
    NoticeWindow *m_notices = nullptr;
    StatusLine *m_status = nullptr;
    QList<QAction *> m_team; ///< visible in a team only
    QAction *m_open = nullptr; ///< enabled while exactly one ticket is selected
};

} // namespace sc
