#include "views/shell/mainwindow.h"

#include "models/session/deliver.h"
#include "views/directory/directorywindow.h"
#include "views/queue/queuepage.h"
#include "views/queue/stagenews.h"
#include "views/shell/helpwindow.h"
#include "views/shell/searchdialog.h"
#include "views/shell/statusline.h"
#include "views/tickets/noticewindow.h"
#include "views/tickets/recordwindow.h"
#include "views/tickets/ticketactions.h"
#include "views/tickets/ticketdialogs.h"
#include "views/tickets/ticketwindow.h"
#include "views/widgets/screensize.h"
#include "views/widgets/shownlist.h"
#include "views/widgets/tofront.h"
#include "views/widgets/words.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
{
    setObjectName(u"main"_s);
    setWindowTitle(tr("Service Center Digitalisierung"));
    if (!restoreGeometry(m_settings.windowGeometry()))
        resizeOnScreen(*this, { 1440, 880 }); // not by the font: loading it would keep the window from coming at once
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::painted); // after this paint was flushed
}

void MainWindow::openDesk(const DeskParts &parts)
{
    m_queue = &parts.queue;
    m_desk = &parts.desk;
    m_directory = &parts.directory;
    m_draftFolder = parts.draftFolder;
    m_acts = new TicketActs(*m_desk, this);
    m_page = new QueuePage(*m_queue, *m_desk);
    m_actions = new TicketActions(
        *m_acts, *m_desk, [this] { return m_page->selectedOutlines(); },
        [this](const TicketActions::Act &act) { m_page->withSelected(act); }, this);
    m_notices = new NoticeWindow(*m_desk, *m_directory, *m_acts, this);
    m_status = new StatusLine(*m_desk, *m_directory, parts.databasePath, this);
    setCentralWidget(m_page); // deletes a start page later: this may be answering one of its buttons
    makeMenus();
    makeViewMenu();
    setStatusBar(m_status);
    connectDesk();
    m_page->focusTable(); // the start page had the focus
    m_page->restoreSplitters(m_settings.queueSplitters());
    m_page->apply(m_settings.queueView());
    updateActions();
    updateNotices();
    m_desk->notices().watch();
}

void MainWindow::connectDesk()
{
    connect(m_status, &StatusLine::noticesAsked, this, &MainWindow::showNotices);
    connect(m_page, &QueuePage::opened, this, &MainWindow::openTicket);
    connect(m_page, &QueuePage::selectionChanged, this, &MainWindow::updateActions);
    connect(m_page, &QueuePage::failed, this, [this](const QString &why) { m_status->say(why, true); });
    connect(m_acts, &TicketActs::outageWanted, this,
            [this](const TicketFile &file) { Q_EMIT outageWanted(file, this); });
    connect(m_acts, &TicketActs::done, this, [this](const QString &what) { m_status->say(what, false); });
    connect(m_acts, &TicketActs::failed, this, [this](const QString &why) { m_status->say(why, true); });
    connect(new StageNews(*m_queue, this), &StageNews::told, this,
            [this](const QString &words) { m_status->say(words, false); });
    connect(m_queue, &QueueModel::loadFailed, this,
            [this](const Error &error) { m_page->showMessage(Words::error(error)); });
    connect(m_queue, &QAbstractItemModel::dataChanged, this, &MainWindow::followState);
    connect(m_notices, &NoticeWindow::opened, this, &MainWindow::openTicket);
    connect(&m_desk->notices(), &NoticeDesk::changed, this, &MainWindow::updateNotices);
    connect(&m_desk->notices(), &NoticeDesk::arrived, this, &MainWindow::tellNotice);
}

void MainWindow::showNotices()
{
    m_notices->setAttribute(Qt::WA_ShowWithoutActivating, false);
    toFront(*m_notices);
}

void MainWindow::updateNotices()
{
    const auto count = static_cast<int>(m_desk->notices().notices().size());
    m_status->setNotices(count);
}

void MainWindow::tellNotice(const Notice &notice)
{
    m_status->say(NoticeWindow::textOf(notice), notice.kind == Notice::Kind::Alert);
    if (notice.kind != Notice::Kind::Alert || !notice.isOwn) // at once, to whoever recorded it or judged it so (TIME-7)
        return;
    const auto &standing = m_desk->notices().notices();
    const auto own = std::count_if(standing.begin(), standing.end(),
                                   [](const Notice &one) { return one.kind == Notice::Kind::Alert && one.isOwn; });
    if (own == 1)
        m_notices->follow(notice);
    else if (!m_notices->isVisible()) { // several are a list, not a pile of dialogs; who is typing goes on typing
        m_notices->setAttribute(Qt::WA_ShowWithoutActivating);
        m_notices->show();
    }
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
    askToSaveList(*m_page->findChild<QTableView *>(), tr("Vorgänge"),
                  [this](const QString &text, bool isFailure) { tell(text, isFailure); });
}

void MainWindow::record()
{
    openRecordWindow();
}

void MainWindow::recordMail()
{
    auto *dialog = new QFileDialog(this, tr("Meldung aus E-Mail"), {}, tr("E-Mails (*.eml *.msg)"));
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
    auto *window = new RecordWindow(*m_desk, *m_directory, m_draftFolder, draftId, this);
    connect(window, &RecordWindow::recorded, this, [this](const QString &, const QString &number) {
        m_status->say(tr("Vorgang %1 ist aufgenommen").arg(number), false);
    });
    connect(window, &RecordWindow::draftKept, this,
            [this] { m_status->say(tr("Ihr Entwurf bleibt erhalten; Strg+Alt+N öffnet ihn wieder."), false); });
    connect(window, &RecordWindow::similarOpened, this, &MainWindow::openTicket);
    window->show();
    return window;
}

void MainWindow::openDirectory(const QString &entity)
{
    auto *window = findChild<DirectoryWindow *>();
    if (!window)
        window = new DirectoryWindow(*m_directory, m_desk->profile(), this);
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

bool MainWindow::offerDrafts()
{
    QStringList drafts = DraftFile::idsIn(m_draftFolder);
    const auto windows = findChildren<RecordWindow *>();
    for (const RecordWindow *window : windows)
        drafts.removeAll(window->draftId());
    for (const QString &id : std::as_const(drafts))
        openRecordWindow(id);
    return !drafts.isEmpty();
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
    auto *opened = new TicketWindow(*m_desk, id, this);
    connect(opened, &TicketWindow::linkedOpened, this, &MainWindow::openTicket);
    connect(opened, &TicketWindow::outageOpened, this, &MainWindow::outageOpened);
    connect(opened, &TicketWindow::outageWanted, this,
            [this, opened](const TicketFile &file) { Q_EMIT outageWanted(file, opened); });
    opened->show();
    Q_EMIT ticketShown(id);
}

void MainWindow::ticketMissing(const QString &id, const QString &why)
{
    const auto windows = findChildren<TicketWindow *>();
    for (TicketWindow *window : windows)
        if (window->ticketId() == id)
            window->missing(why);
    warn(why);
}

void MainWindow::search()
{
    auto *dialog = new SearchDialog(*m_desk, *m_directory, this);
    connect(dialog, &SearchDialog::ticketChosen, this, &MainWindow::openTicket);
    connect(dialog, &SearchDialog::recordChosen, this, &MainWindow::openRecord);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto tickets = findChildren<TicketWindow *>();
    for (TicketWindow *window : tickets)
        if (window->hasUnsavedNote() && !window->close()) {
            toFront(*window); // it says what would be lost
            event->ignore();
            return;
        }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
    if (!m_page)
        return;
    m_settings.setQueueSplitters(m_page->splitterState());
    m_settings.setQueueView(m_page->view());
    // The children are windows of their own; each keeps its unsaved text as a draft.
    const auto windows = findChildren<RecordWindow *>();
    for (RecordWindow *window : windows)
        window->close();
}

} // namespace sc
