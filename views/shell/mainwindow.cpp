#include "views/shell/mainwindow.h"

#include "models/session/deliver.h"
#include "views/directory/directorywindow.h"
#include "views/queue/queuepage.h"
#include "views/queue/stagenews.h"
#include "views/shell/commandpalette.h"
#include "views/shell/contactpoints.h"
#include "views/shell/helpwindow.h"
#include "views/shell/savedviews.h"
#include "views/shell/searchdialog.h"
#include "views/shell/statusline.h"
#include "views/tickets/noticewindow.h"
#include "views/tickets/recordwindow.h"
#include "views/tickets/ticketactions.h"
#include "views/tickets/ticketdialogs.h"
#include "views/tickets/ticketwindow.h"
#include "views/widgets/icons.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/tofront.h"
#include "views/widgets/words.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

MainWindow::MainWindow(QueueModel &queue, TicketDesk &desk, DirectoryDesk &directory, Settings &settings, const QString &databasePath, const QString &draftFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_queue(queue)
    , m_desk(desk)
    , m_directory(directory)
    , m_settings(settings)
    , m_draftFolder(draftFolder)
    , m_acts(new TicketActs(desk, this))
    , m_page(new QueuePage(queue, desk))
    , m_actions(new TicketActions(*m_acts, desk, [this] { return m_page->selectedOutlines(); }, [this](const TicketActions::Act &act) { m_page->withSelected(act); }, this))
    , m_notices(new NoticeWindow(desk, directory, *m_acts, this))
    , m_status(new StatusLine(desk, directory, databasePath, this))
{
    setObjectName(u"main"_s);
    setWindowTitle(tr("Service Center Digitalisierung"));
    setCentralWidget(m_page);
    makeMenus();
    makeViewMenu();
    setStatusBar(m_status);
    connect(m_status, &StatusLine::noticesAsked, this, &MainWindow::showNotices);
    connect(m_page, &QueuePage::opened, this, &MainWindow::openTicket);
    connect(m_page, &QueuePage::selectionChanged, this, &MainWindow::updateActions);
    connect(m_page, &QueuePage::failed, this, [this](const QString &why) { m_status->say(why, true); });
    connect(m_acts, &TicketActs::outageWanted, this, [this](const TicketFile &file) { Q_EMIT outageWanted(file, this); });
    connect(m_acts, &TicketActs::done, this, [this](const QString &what) { m_status->say(what, false); });
    connect(m_acts, &TicketActs::failed, this, [this](const QString &why) { m_status->say(why, true); });
    connect(new StageNews(queue, this), &StageNews::told, this, [this](const QString &words) { m_status->say(words, false); });
    connect(&m_queue, &QueueModel::loadFailed, this, [this](const Error &error) { m_page->showMessage(Words::error(error)); });
    connect(&m_queue, &QAbstractItemModel::dataChanged, this, &MainWindow::followState);
    m_page->restoreSplitters(m_settings.queueSplitters());
    m_page->apply(m_settings.queueView());
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(fontMetrics().averageCharWidth() * 210, fontMetrics().height() * 52);
    updateActions();
    connect(m_notices, &NoticeWindow::opened, this, &MainWindow::openTicket);
    connect(&m_desk.notices(), &NoticeDesk::changed, this, &MainWindow::updateNotices);
    connect(&m_desk.notices(), &NoticeDesk::arrived, this, &MainWindow::tellNotice);
    updateNotices();
    m_desk.notices().watch();
}

void MainWindow::showNotices()
{
    m_notices->setAttribute(Qt::WA_ShowWithoutActivating, false);
    toFront(*m_notices);
}

void MainWindow::updateNotices()
{
    const auto count = static_cast<int>(m_desk.notices().notices().size());
    m_status->setNotices(count);
}

void MainWindow::tellNotice(const Notice &notice)
{
    m_status->say(NoticeWindow::textOf(notice), notice.kind == Notice::Kind::Alert);
    if (notice.kind != Notice::Kind::Alert || !notice.isOwn) // at once, to whoever recorded it or judged it so (TIME-7)
        return;
    const auto &standing = m_desk.notices().notices();
    const auto own = std::count_if(standing.begin(), standing.end(), [](const Notice &one) { return one.kind == Notice::Kind::Alert && one.isOwn; });
    if (own == 1)
        m_notices->follow(notice);
    else if (!m_notices->isVisible()) { // several are a list, not a pile of dialogs; who is typing goes on typing
        m_notices->setAttribute(Qt::WA_ShowWithoutActivating);
        m_notices->show();
    }
}

QAction *MainWindow::add(QMenu *menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::makeMenus()
{
    auto *desk = menuBar()->addMenu(tr("&Desk"));
    add(desk, tr("&Neue Meldung …"), Qt::CTRL | Qt::Key_N, [this] { record(); })->setIcon(iconOf(u"new"_s));
    add(desk, tr("Meldung aus E-&Mail …"), Qt::CTRL | Qt::Key_M, [this] { recordMail(); });
    m_open = add(desk, tr("Vorgang ö&ffnen"), Qt::CTRL | Qt::Key_O, [this] { openTicket(m_page->currentId()); });
    m_open->setIcon(iconOf(u"open"_s));
    add(desk, tr("&Suchen …"), Qt::CTRL | Qt::Key_G, [this] { search(); })->setIcon(iconOf(u"search"_s));
    add(desk, tr("&Filtern"), Qt::CTRL | Qt::Key_F, [this] { m_page->focusFilter(); })->setIcon(iconOf(u"filter"_s));
    add(desk, tr("&Befehl ausführen …"), Qt::CTRL | Qt::Key_K, [this] {
        QList<QAction *> actions;
        const auto menus = menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            for (QAction *action : menu->actions())
                if (!action->menu() && !action->isSeparator())
                    actions.append(action);
        (new CommandPalette(actions, this))->open();
    })->setIcon(iconOf(u"palette"_s));
    add(desk, tr("&Hinweise …"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { showNotices(); });
    add(desk, tr("&Kann geschlossen werden …"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] { m_acts->closeSettled(); });
    add(desk, tr("S&tammdaten …"), Qt::CTRL | Qt::Key_B, [this] { openDirectory(); })->setIcon(iconOf(u"directory"_s));
    add(desk, tr("&Dienstplan …"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { openDirectory(u"duty_times"_s); })->setIcon(iconOf(u"roster"_s));
    add(desk, tr("&Verfügbarkeit …"), Qt::CTRL | Qt::Key_Y, [this] { Q_EMIT availabilityAsked(); })->setIcon(iconOf(u"availability"_s));
    add(desk, tr("&Wartungskalender …"), Qt::CTRL | Qt::ALT | Qt::Key_W, [this] { Q_EMIT maintenanceAsked(); })->setIcon(iconOf(u"maintenance"_s));
    add(desk, tr("Service&profil …"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { Q_EMIT profileAsked(); })->setIcon(iconOf(u"profile"_s));
    desk->addSeparator();
    QAction *import = add(desk, tr("&Importieren …"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { Q_EMIT importWanted(); });
    import->setIcon(iconOf(u"import"_s));
    import->setEnabled(m_desk.session().roles.intersects({ u"lead"_s, u"supervisor"_s, u"administrator"_s }));
    add(desk, tr("&Liste als CSV speichern …"), Qt::CTRL | Qt::ALT | Qt::Key_E, [this] { saveShown(); });
    m_team = { add(desk, tr("Tea&m: gesendet und empfangen …"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { Q_EMIT outboxAsked(); }),
               add(desk, tr("&Verbindung zum Team …"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_T, [this] { Q_EMIT connectionAsked(); }) };
    for (QAction *action : std::as_const(m_team))
        action->setVisible(false);
    desk->addSeparator();
    add(desk, tr("Be&enden"), Qt::CTRL | Qt::Key_Q, [this] { close(); })->setIcon(iconOf(u"quit"_s));

    m_actions->fill(menuBar()->addMenu(tr("&Vorgang")));
}

void MainWindow::makeViewMenu()
{
    auto *view = menuBar()->addMenu(tr("&Ansicht"));
    for (int i = 0; i < QueueCount; ++i) {
        const auto queue = static_cast<Queue>(i);
        const QKeySequence keys = i < 9 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)) : QKeySequence(Qt::ALT | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + i - 9));
        add(view, Words::of(queue), keys, [this, queue] {
            m_page->showQueue(queue);
            m_page->focusTable();
        })->setIcon(iconOf(queue));
    }
    add(view, tr("Neue Vorgänge &einreihen"), Qt::Key_F5, [this] { m_queue.showNew(); })->setIcon(iconOf(u"import"_s));
    makeQueueMenus(view);
    view->addSeparator();
    auto *themes = new QActionGroup(this);
    const QStringList names { tr("&Hell"), tr("&Dunkel"), tr("Hoher &Kontrast") };
    const QStringList icons { u"light"_s, u"dark"_s, u"contrast"_s };
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = add(view, names.at(i), QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { Q_EMIT themeChosen(static_cast<Theme>(i)); });
        action->setIcon(iconOf(icons.at(i)));
        action->setCheckable(true);
        action->setChecked(static_cast<int>(m_settings.theme()) == i);
        themes->addAction(action);
    }
    auto *help = menuBar()->addMenu(tr("&Hilfe"));
    add(help, tr("&Kontaktstellen …"), Qt::SHIFT | Qt::Key_F1, [this] { showContactPoints(m_desk.profile(), this); })->setIcon(iconOf(u"contacts"_s));
    help->addSeparator();
    const auto page = [this, help](const QString &icon, const QString &text, const QKeySequence &keys, HelpWindow::Page which) {
        add(help, text, keys, [this, which] { showHelp(which); })->setIcon(iconOf(icon));
    };
    page(u"help"_s, tr("&Einführung"), Qt::CTRL | Qt::Key_F1, HelpWindow::Page::Introduction);
    page(u"keyboard"_s, tr("&Tastenkürzel"), Qt::CTRL | Qt::SHIFT | Qt::Key_F1, HelpWindow::Page::Shortcuts);
    page(u"glossary"_s, tr("&Begriffe und Abkürzungen"), Qt::ALT | Qt::Key_F1, HelpWindow::Page::Glossary);
    page(u"new"_s, tr("&Was ist neu"), Qt::CTRL | Qt::Key_F2, HelpWindow::Page::News);
    page(u"about"_s, tr("&Über Service Center"), Qt::ALT | Qt::SHIFT | Qt::Key_F1, HelpWindow::Page::About);
}

void MainWindow::makeQueueMenus(QMenu *view)
{
    view->addSeparator();
    auto *columns = view->addMenu(tr("&Spalten"));
    const auto columnActions = m_page->columnActions();
    for (int i = 0; i < columnActions.size(); ++i) {
        columnActions.at(i)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C, QKeyCombination(static_cast<Qt::Key>(Qt::Key_A + i))));
        columns->addAction(columnActions.at(i));
    }
    auto *groups = view->addMenu(tr("&Gruppieren"));
    const auto groupings = m_page->groupingActions();
    for (int i = 0; i < groupings.size(); ++i) {
        groupings.at(i)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G, QKeyCombination(static_cast<Qt::Key>(Qt::Key_0 + i))));
        groups->addAction(groupings.at(i));
    }
    new SavedViews(*m_page, m_settings, view->addMenu(tr("Eigene &Ansichten")), this);
}

void MainWindow::addTeam(QWidget *indicator)
{
    m_status->addPermanentWidget(indicator);
    for (QAction *action : std::as_const(m_team))
        action->setVisible(true);
}

void MainWindow::updateActions()
{
    m_open->setEnabled(m_page->selectedIds().size() == 1);
    m_actions->refresh();
}

void MainWindow::followState()
{
    if (m_open->isEnabled())
        m_actions->refresh(); // one ticket: the next key may already be an act's
    else
        m_actions->refreshSoon(); // many tickets, and perhaps many changes
}

void MainWindow::tell(const QString &text, bool isFailure)
{
    m_status->say(text, isFailure);
}

void MainWindow::warn(const QString &text)
{
    m_status->say(text, true);
}

void MainWindow::saveShown()
{
    auto *dialog = new QFileDialog(this, tr("Liste als CSV speichern"), tr("Vorgänge") + u".csv"_s, tr("CSV-Dateien (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const auto done = saveShownList(*m_page->findChild<QTableView *>(), name);
        m_status->say(done ? tr("Die Liste steht in %1").arg(name) : tr("Die Liste ist nicht gespeichert: %1").arg(done.error().detail), !done);
    });
    dialog->open();
}

void MainWindow::record()
{
    openRecordWindow();
}

void MainWindow::recordMail()
{
    auto *dialog = new QFileDialog(this, tr("Meldung aus E-Mail"), {}, tr("E-Mails (*.eml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Übernehmen"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::takeMail);
    dialog->open();
}

void MainWindow::takeMail(const QString &file)
{
    openRecordWindow()->takeMail(file);
}

RecordWindow *MainWindow::openRecordWindow(const QString &draftId)
{
    auto *window = new RecordWindow(m_desk, m_directory, m_draftFolder, draftId, this);
    connect(window, &RecordWindow::recorded, this, [this](const QString &, const QString &number) { m_status->say(tr("Vorgang %1 ist aufgenommen").arg(number), false); });
    connect(window, &RecordWindow::similarOpened, this, &MainWindow::openTicket);
    window->show();
    return window;
}

void MainWindow::openDirectory(const QString &entity)
{
    auto *window = findChild<DirectoryWindow *>();
    if (!window)
        window = new DirectoryWindow(m_directory, m_desk.profile(), this);
    if (!entity.isEmpty())
        window->showKind(entity);
    toFront(*window);
}

void MainWindow::openRecord(const QString &entity, const QString &id)
{
    openDirectory();
    findChild<DirectoryWindow *>()->showRecord(entity, id);
}

void MainWindow::showHelp(HelpWindow::Page page)
{
    auto *window = findChild<HelpWindow *>();
    if (!window)
        window = new HelpWindow(*menuBar(), this);
    toFront(*window);
    window->showPage(page);
}

void MainWindow::offerDrafts()
{
    const QStringList drafts = DraftFile::idsIn(m_draftFolder);
    for (const QString &id : drafts)
        openRecordWindow(id);
}

void MainWindow::openTicket(const QString &id)
{
    if (id.isEmpty())
        return;
    const auto windows = findChildren<TicketWindow *>();
    for (TicketWindow *window : windows) {
        if (window->ticketId() != id)
            continue;
        toFront(*window);
        return;
    }
    auto *opened = new TicketWindow(m_desk, id, this);
    connect(opened, &TicketWindow::linkedOpened, this, &MainWindow::openTicket);
    connect(opened, &TicketWindow::outageWanted, this, [this, opened](const TicketFile &file) { Q_EMIT outageWanted(file, opened); });
    opened->show();
}

void MainWindow::search()
{
    auto *dialog = new SearchDialog(m_desk, m_directory, this);
    connect(dialog, &SearchDialog::ticketChosen, this, &MainWindow::openTicket);
    connect(dialog, &SearchDialog::recordChosen, this, &MainWindow::openRecord);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setQueueSplitters(m_page->splitterState());
    m_settings.setQueueView(m_page->view());
    // The children are windows of their own; each keeps its unsaved text as a draft.
    const auto windows = findChildren<RecordWindow *>();
    for (RecordWindow *window : windows)
        window->close();
    event->accept();
}

} // namespace sc
