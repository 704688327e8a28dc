#include "app/desktop/workplace.h"

#include "app/desktop/deskprofile.h"
#include "models/demo/demonstration.h"
#include "models/domain/privatefolder.h"
#include "models/session/connectionfile.h"
#include "models/session/deliver.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/backup.h"
#include "models/storage/place.h"
#include "models/tickets/draftfile.h"
#include "views/exchange/fileimportdialog.h"
#include "views/profiles/profilewindow.h"
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"
#include "views/shell/startwords.h"
#include "views/widgets/deskstyle.h"
#include "views/widgets/icons.h"
#include "views/widgets/titlebars.h"
#include "views/widgets/tofront.h"
#include "views/widgets/words.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::chrono::milliseconds ShowCheckAfter { 400 }; // a check that is faster is not seen

/// Unsaved reports, beside the database.
QString draftFolder(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u"/drafts"_s;
}

} // namespace

Workplace::Workplace(QString databasePath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(databasePath))
    , m_clock(clock)
    , m_opening(std::make_unique<Opening>(m_path))
    , m_passwords(PasswordStore::ofTheSystem())
{
    m_checkShown.setInterval(ShowCheckAfter);
    connect(&m_checkShown, &QTimer::timeout, this, &Workplace::showChecking);
    // All icons are ours, and looking for others delays the window; an empty list would stand for the default places.
    QIcon::setThemeSearchPaths({ u":/no-themes"_s });
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(paletteOf(isHighContrastWanted() ? Theme::HighContrast : m_settings.theme()));
    TitleBars::follow(*qApp);
}

Workplace::~Workplace()
{
    m_window.reset();
    if (!m_database)
        return;
    m_maintenance.reset();
    m_availability.reset();
    m_maintenanceDesk.reset();
    m_queue.reset();
    m_dailyBackup.reset();
    m_directory.reset();
    m_desk.reset();
    m_profiles.reset();
    m_foreignChanges.reset();
    m_team.reset();
    m_commands.reset();
    m_database.reset();
    UseMark(m_path).clear(); // this run ends by itself
}

QString Workplace::loginHere()
{
    const QString login = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER")).trimmed();
    return login.isEmpty() ? u"desk"_s : login.toLower();
}

void Workplace::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    QApplication::setPalette(paletteOf(theme));
}

void Workplace::start()
{
    if (QFile::exists(m_path)) {
        const auto report = m_opening->check(); // beside the making of the window
        showWindow();
        awaitCheck(report);
        return;
    }
    showWindow();
    if (const auto place = checkPlace(m_path); !place)
        explain(place.error());
    else
        showStartPage({});
}

void Workplace::startDemonstration()
{
    if (QFile::exists(m_path)) {
        start();
        return;
    }
    showWindow();
    fill(true);
}

MainWindow *Workplace::mainWindow() const
{
    return m_window && m_window->page() ? m_window.get() : nullptr;
}

void Workplace::raise()
{
    if (!m_window)
        return;
    toFront(*m_window);
}

void Workplace::take(const QString &request)
{
    m_requested = request;
    raise();
    openRequested();
}

void Workplace::openRequested()
{
    if (isConnectionFile(m_requested)) {
        proposeTeam();
        return;
    }
    if (!mainWindow() || m_requested.isEmpty())
        return;
    const QString number = std::exchange(m_requested, {});
    if (QFileInfo(number).isAbsolute()) {
        m_window->takeMail(number);
        return;
    }
    deliver(m_desk->byNumber(number), m_window.get(),
            [window = m_window.get(), number](const Result<std::optional<Ticket>> &found) {
                if (found && *found)
                    window->openTicket((*found)->id.value);
                else
                    window->warn(tr("Einen Vorgang %1 gibt es hier nicht.").arg(number));
            });
}

void Workplace::showWindow()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_settings);
        // While the database is being opened: what takes time and is not needed for an empty window.
        connect(m_window.get(), &MainWindow::painted, this, [this] {
            QApplication::setWindowIcon(programIcon());
            m_window->fontMetrics().averageCharWidth();
        });
    }
    m_window->show();
}

StartPage &Workplace::page()
{
    if (m_startPage)
        return *m_startPage;
    m_startPage = new StartPage;
    m_window->setCentralWidget(m_startPage);
    connect(m_startPage, &StartPage::emptyChosen, this, [this] { fill(false); });
    connect(m_startPage, &StartPage::demonstrationChosen, this, [this] { fill(true); });
    connect(m_startPage, &StartPage::importChosen, this, [this](const QString &file) {
        m_fileToImport = file;
        fill(false);
    });
    connect(m_startPage, &StartPage::teamChosen, this, [this] { askForTeam(m_startPage, proposedTeam()); });
    connect(m_startPage, &StartPage::loadCancelled, this, &Workplace::leaveTeam);
    connect(m_startPage, &StartPage::checkCancelled, this, [this] {
        m_opening->cancel();
        m_window->close();
    });
    connect(m_startPage, &StartPage::retryChosen, this, &Workplace::start);
    connect(m_startPage, &StartPage::restoreChosen, this, &Workplace::restore);
    connect(m_startPage, &StartPage::anewChosen, this, &Workplace::beginAnew);
    connect(m_startPage, &StartPage::quitChosen, m_window.get(), &QWidget::close);
    return *m_startPage;
}

void Workplace::showStartPage(const QString &message)
{
    page().showChoices(message, proposedTeam().hosts);
    openRequested();
}

void Workplace::awaitCheck(const QFuture<Result<StartReport>> &check)
{
    m_checkShown.setInterval(ShowCheckAfter);
    m_checkShown.start();
    deliver(check, this, [this](const Result<StartReport> &report) {
        m_checkShown.stop();
        if (!report) {
            explain(report.error());
            return;
        }
        if (report->isReadableByOthers)
            m_warnings.append(StartWords::readableByOthers(m_path));
        open();
    });
}

void Workplace::showChecking()
{
    m_checkShown.setInterval(100);
    page().showChecking(m_opening->done(), m_opening->total());
}

void Workplace::explain(const Error &error)
{
    if (error.subject == u"cancelled")
        return;
    if (error.subject != u"damaged") {
        page().showTrouble(StartWords::trouble(error, m_path), {}, false);
        return;
    }
    page().showProgress(tr("Die Datenbank ist beschädigt. Die Sicherungen werden geprüft …"), 0, 0);
    deliver(m_opening->findBackup(), this, [this, finding = error.detail](const std::optional<SoundBackup> &backup) {
        offerRestore(finding, backup);
    });
}

void Workplace::offerRestore(const QString &finding, const std::optional<SoundBackup> &backup)
{
    m_backup = backup;
    if (backup)
        page().showTrouble(StartWords::damage(finding, m_path, backup->savedUntil, backup->steps),
                           tr("&Stand %1 Uhr wiederherstellen").arg(Words::moment(backup->savedUntil)), false);
    else
        page().showTrouble(StartWords::damageWithoutBackup(finding, m_path), {}, true);
}

void Workplace::restore()
{
    if (!m_backup)
        return;
    page().showProgress(tr("Die Sicherung wird wiederhergestellt …"), 0, 0);
    deliver(m_opening->restore(m_backup->file), this,
            [this, until = m_backup->savedUntil](const Result<Restored> &done) {
                if (!done) {
                    page().showTrouble(StartWords::trouble(done.error(), m_path), {}, false);
                    return;
                }
                m_warnings.append(StartWords::restored(until, done->aside, done->lostAttachments));
                awaitCheck(m_opening->check());
            });
}

void Workplace::beginAnew()
{
    if (const auto aside = moveAside(m_path); !aside)
        page().showTrouble(StartWords::trouble(aside.error(), m_path), {}, false);
    else
        fill(false);
}

bool Workplace::openDatabase()
{
    if (m_database)
        return true;
    const auto folder = makePrivateFolder(QFileInfo(m_path).absolutePath());
    auto database = folder ? Database::open(m_path, Database::Mode::OwnThread) : tl::unexpected(folder.error());
    if (!database) {
        explain(database.error());
        return false;
    }
    m_database = std::move(*database);
    UseMark(m_path).set();
    return true;
}

void Workplace::open()
{
    if (!openDatabase())
        return;
    deliver(m_database->run([](Connection &connection) { return TeamDesk::isReplica(connection); }), this,
            [this](const Result<bool> &isReplica) {
                if (!isReplica)
                    explain(isReplica.error());
                else if (*isReplica || m_address)
                    openTeam();
                else
                    openDesk();
            });
}

void Workplace::openDesk()
{
    const auto opening = m_database->run(
        [login = m_address ? m_address->login : loginHere()](Connection &connection) -> Result<Opened> {
            auto session = DirectoryStore::session(connection, login);
            if (!session)
                return tl::unexpected(session.error());
            return ProfileStore::inForce(connection).map([&session](const ServiceProfile &profile) {
                return Opened { *session, profile };
            });
        });
    deliver(opening, this, [this](const Result<Opened> &opened) {
        if (opened)
            showMain(*opened);
        else
            explain(opened.error());
    });
}

void Workplace::watchOver()
{
    // In a team the server has everything: a replica that is put back would only have to be noticed, and a file may be
    // named by rows that are still on their way.
    if (m_team) {
        showTeam();
        return;
    }
    const auto removing = m_database->run(
        [path = m_path, drafts = draftFolder(m_path), now = m_clock.now()](Connection &connection) {
            return AttachmentStore::beside(path).removeUnnamed(connection, DraftFile::contentsNamedIn(drafts), now);
        });
    deliver(removing, this, [](const auto &removed) {
        if (!removed)
            qWarning("unnamed attachments: %s", qPrintable(removed.error().detail));
    });
    // A backup that fails must not keep anybody from working.
    m_dailyBackup = std::make_unique<DailyBackup>(m_path, m_clock);
    connect(m_dailyBackup.get(), &DailyBackup::failed, m_window.get(),
            [window = m_window.get()](const Error &error) { window->warn(StartWords::backupFailed(error)); });
    connect(m_dailyBackup.get(), &DailyBackup::attachmentsBad, m_window.get(),
            [window = m_window.get()](int count) { window->warn(StartWords::attachmentsBad(count)); });
    m_dailyBackup->backUpNow();
}

void Workplace::showMain(const Opened &opened)
{
    const Session &session = opened.session;
    if (!m_commands)
        m_commands = std::make_unique<CommandDesk>(*m_database, m_clock);
    m_profiles = std::make_unique<ProfileDesk>(*m_database, *m_commands, opened.profile, m_clock, session);
    if (!m_team)
        m_foreignChanges = std::make_unique<ForeignChanges>(*m_database, *m_commands);
    connect(m_profiles.get(), &ProfileDesk::changed, this, &Workplace::takeUndoWindow);
    takeUndoWindow();
    m_desk = std::make_unique<TicketDesk>(*m_database, *m_commands, m_profiles->profile(), m_clock, session);
    connect(m_profiles.get(), &ProfileDesk::changed, m_desk.get(), &TicketDesk::deadlinesMoved);
    m_directory = std::make_unique<DirectoryDesk>(*m_database, *m_commands, m_clock, session);
    m_imports = std::make_unique<ImportDesk>(*m_database, *m_commands, m_profiles->profile(), m_clock, session);
    m_queue = std::make_unique<QueueModel>(*m_database, *m_desk);
    connect(m_queue.get(), &QueueModel::loaded, this, &Workplace::ready);
    m_queue->load(); // before all that the window asks for
    m_startPage = nullptr; // goes with the opening
    m_window->openDesk({ *m_queue, *m_desk, *m_directory, m_path, draftFolder(m_path) });
    connect(m_window.get(), &MainWindow::themeChosen, this, &Workplace::setTheme);
    connect(m_window.get(), &MainWindow::profileAsked, this, &Workplace::openProfile);
    m_maintenanceDesk = std::make_unique<MaintenanceDesk>(*m_database, *m_commands, m_profiles->profile(), m_clock,
                                                          session);
    m_availability = std::make_unique<AvailabilityPlace>(*m_database, *m_commands, m_profiles->profile(), m_clock,
                                                         session, *m_maintenanceDesk, *m_window);
    connect(m_profiles.get(), &ProfileDesk::changed, &m_availability->desk(), &OutageDesk::changed);
    m_maintenance = std::make_unique<MaintenancePlace>(*m_maintenanceDesk, *m_profiles, *m_directory,
                                                       m_availability->desk(), *m_window);
    connect(m_window.get(), &MainWindow::importWanted, this, [this] { importInto({}); });
    m_window->offerDrafts();
    if (!m_warnings.isEmpty())
        m_window->warn(m_warnings.join(u' '));
    m_warnings.clear();
    watchOver();
    if (!m_fileToImport.isEmpty())
        importInto(std::exchange(m_fileToImport, {}));
    openRequested();
}

void Workplace::takeUndoWindow()
{
    m_commands->setUndoSeconds(m_profiles->profile().versionFor(m_clock.now()).undoSeconds);
}

void Workplace::openProfile()
{
    auto *window = m_window->findChild<ProfileWindow *>();
    if (!window)
        window = new ProfileWindow(*m_profiles, m_window.get());
    toFront(*window);
}

void Workplace::fill(bool isDemonstration)
{
    if (!openDatabase())
        return;
    page().showProgress(tr("Der Desk wird angelegt …"), 0, 0);
    const auto filling = m_database->run(
        [isDemonstration, now = m_clock.now(), login = loginHere()](Connection &connection) {
            return isDemonstration ? fillDemonstration(connection, ServiceProfile::shipped(), now, login)
                                   : beginDesk(connection, login, now);
        });
    deliver(filling, this, [this](const Result<void> &filled) {
        if (filled)
            open();
        else
            explain(filled.error());
    });
}

void Workplace::importInto(const QString &file)
{
    if (auto *open = m_window->findChild<FileImportDialog *>()) {
        toFront(*open);
        return;
    }
    (new FileImportDialog(*m_imports, file, m_window.get()))->show();
}

} // namespace sc
