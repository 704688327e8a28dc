#pragma once

#include "app/desktop/availabilityplace.h"
#include "app/desktop/maintenanceplace.h"
#include "app/desktop/opening.h"
#include "models/directory/directorydesk.h"
#include "models/domain/clock.h"
#include "models/exchange/importdesk.h"
#include "models/ledger/foreignchanges.h"
#include "models/profiles/profiledesk.h"
#include "models/session/passwordstore.h"
#include "models/storage/dailybackup.h"
#include "models/team/teamdesk.h"
#include "models/tickets/queuemodel.h"
#include "views/shell/settings.h"

#include <memory>

namespace sc {

class MainWindow;
class StartPage;

/** The composition root of the desktop: opens the desk, joins models and views. */
class Workplace final : public QObject
{
    Q_OBJECT

public:
    Workplace(QString databasePath, const Clock &clock, QObject *parent = nullptr);
    ~Workplace() override;

    void setTheme(Theme theme);
    [[nodiscard]] Settings &settings() { return m_settings; }
    void start(); ///< checks and opens the database, or shows the start page when there is none yet
    void startDemonstration();
    void raise();
    /// Of a later start: to the front, and the ticket of this number or the e-mail or connection profile in this file
    void take(const QString &request);
    void setPasswordStore(std::unique_ptr<PasswordStore> store); ///< another one than the system's: for tests
    void openProfile(); ///< the service profile, in front of the main window
    [[nodiscard]] MainWindow *mainWindow() const; ///< null as long as no desk is open
    [[nodiscard]] StartPage *startPage() const { return m_startPage; } ///< null when there is nothing to say or ask

Q_SIGNALS:
    void ready(); ///< the main window shows the first rows

private:
    void showWindow();
    [[nodiscard]] StartPage &page(); ///< in the window, as long as there is no desk
    void showStartPage(const QString &message);
    void awaitCheck(const QFuture<Result<StartReport>> &check);
    void showChecking();
    void explain(const Error &error);
    void offerRestore(const QString &finding, const std::optional<SoundBackup> &backup);
    void restore();
    void beginAnew();
    void open();
    void openDesk();
    [[nodiscard]] static QString loginHere(); ///< who is signed in to this computer
    void askForTeam(QWidget *parent, const TeamAddress &proposed); ///< where the shared database is; then enterTeam()
    [[nodiscard]] TeamAddress proposedTeam() const; ///< remembered, else typed last, else what the administrator set
    void proposeTeam(); ///< of the connection profile that was asked for, once there is a window
    void enterTeam(const TeamAddress &address, const QString &password);
    void keep(const QString &password, const TeamAddress &address);
    void warnOfMissingKeyStore();
    void openTeam();
    void connectTeam(const QString &password, std::shared_ptr<const CommandBook> book, bool isFilled);
    void followFirstDownload();
    void leaveTeam();
    void showTeam(); ///< indicator and panel, on the main window
    void giveSources(); ///< what is read from the shared database when somebody asks
    void openOutbox();
    void watchOver();
    struct Opened
    {
        Session session;
        ServiceProfile profile;
    };
    void showMain(const Opened &opened);
    void openRequested();
    void takeUndoWindow(); ///< of the profile in force (PROF-4)
    void fill(bool isDemonstration);
    void importInto(const QString &file); ///< opens the import of \p file, which may be empty, over the main window
    [[nodiscard]] bool openDatabase();

    QString m_path;
    const Clock &m_clock;
    Settings m_settings;
    std::unique_ptr<Opening> m_opening;
    QTimer m_checkShown; ///< shows a check that takes long, then its progress
    std::optional<SoundBackup> m_backup; ///< offered
    QString m_requested; ///< number of a ticket, or a file, to be opened once there is a window
    QStringList m_warnings; ///< told once the main window is there
    QString m_fileToImport; ///< chosen on the start page, before there was a desk
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DailyBackup> m_dailyBackup;
    std::optional<TeamAddress> m_address; ///< of the team, when this is one's replica
    QString m_alonePath; ///< to go back to when a team cannot be entered
    std::optional<TeamAddress> m_offered; ///< what was typed last
    std::unique_ptr<PasswordStore> m_passwords;
    bool m_isPasswordKept = true; ///< false: there is no key store here, the password holds for this run
    std::unique_ptr<CommandDesk> m_commands;
    std::unique_ptr<TeamDesk> m_team;
    std::unique_ptr<ForeignChanges> m_foreignChanges;
    std::unique_ptr<ProfileDesk> m_profiles;
    std::unique_ptr<TicketDesk> m_desk;
    std::unique_ptr<DirectoryDesk> m_directory;
    std::unique_ptr<ImportDesk> m_imports;
    std::unique_ptr<QueueModel> m_queue;
    std::unique_ptr<MaintenanceDesk> m_maintenanceDesk;
    std::unique_ptr<AvailabilityPlace> m_availability; ///< of the window, which goes before it
    std::unique_ptr<MaintenancePlace> m_maintenance;
    std::unique_ptr<MainWindow> m_window;
    StartPage *m_startPage = nullptr; ///< of the window
};

} // namespace sc
