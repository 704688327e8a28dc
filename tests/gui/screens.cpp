// Opens every window and dialog as a user does and renders it to PNG: screens FOLDER LANGUAGE THEME (0 light, 1 dark, 2
// high contrast). Fails on text that is cut off, on a control that a screen reader would name badly, on two that one
// letter reaches, on a window that does not fit a laptop, and on a window class that was not shown.
#include "app/desktop/workplace.h"
#include "models/directory/directoryimport.h"
#include "models/ledger/replica.h"
#include "tests/gui/inspection.h"
#include "tests/support/desk.h"
#include "views/availability/availabilitywindow.h"
#include "views/availability/outagedialogs.h"
#include "views/availability/sheetacts.h"
#include "views/availability/whydialog.h"
#include "views/directory/directorywindow.h"
#include "views/directory/historydialog.h"
#include "views/directory/importdialog.h"
#include "views/documents/sheetrun.h"
#include "views/maintenance/calendarimportdialog.h"
#include "views/maintenance/calendarwindow.h"
#include "views/maintenance/ruledialogs.h"
#include "views/maintenance/windowdialogs.h"
#include "views/profiles/previewdialog.h"
#include "views/queue/queuepage.h"
#include "views/shell/contactpoints.h"
#include "views/shell/mainwindow.h"
#include "views/shell/searchdialog.h"
#include "views/shell/startpage.h"
#include "views/team/connectiondialog.h"
#include "views/team/linkindicator.h"
#include "views/team/outboxwindow.h"
#include "views/tickets/escalatedialog.h"
#include "views/tickets/linkdialogs.h"
#include "views/tickets/noticedialogs.h"
#include "views/tickets/noticewindow.h"
#include "views/tickets/recordwindow.h"
#include "views/widgets/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

class Photographer
{
public:
    explicit Photographer(QString folder)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    void fault(const QString &name, const QString &what)
    {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(what));
        ++m_faults;
    }

    void take(QWidget *window, const QString &name)
    {
        window->show();
        QTest::qWait(250);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of a text that came just now
        window->grab().save(m_folder + u'/' + name + u".png"_s);
        const QStringList faults = clippedIn(window) + badlyNamedIn(window) + doubledMnemonicsIn(window)
            + tooLarge(window);
        for (const QString &each : faults)
            fault(name, each);
        m_seen.unite(classesIn(window));
    }

    /// Takes what \p act opens, and closes it again.
    void takeWhatOpens(const QString &name, const std::function<void()> &act)
    {
        const auto before = shown();
        act();
        QWidget *opened = nullptr;
        const auto isThere = [&] {
            const auto now = shown() - before;
            opened = now.isEmpty() ? nullptr : *now.cbegin();
            return opened != nullptr;
        };
        if (!QTest::qWaitFor(isThere, 15000)) {
            fault(name, u"no window opened"_s);
            return;
        }
        if (!qobject_cast<QFileDialog *>(opened)) // it is not ours
            take(opened, name);
        opened->close();
        QTest::qWait(50);
    }

    [[nodiscard]] int faults() const { return m_faults; }
    [[nodiscard]] const QSet<QString> &seen() const { return m_seen; }

private:
    static QSet<QWidget *> shown()
    {
        QSet<QWidget *> windows;
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *w : all)
            if (w->isVisible() && !w->inherits("QMenu") && !qobject_cast<QProgressDialog *>(w)) // that goes by itself
                windows.insert(w);
        return windows;
    }

    QString m_folder;
    QSet<QString> m_seen;
    int m_faults = 0;
};

void collect(const QMenu *menu, QList<QAction *> &actions)
{
    const auto all = menu->actions();
    for (QAction *action : all) {
        if (action->menu())
            collect(action->menu(), actions);
        else if (!action->isSeparator())
            actions.append(action);
    }
}

/// Every act that asks something first ("…"), and the windows of the help; each once.
void takeMenus(Photographer &photographer, const MainWindow &main, QSet<QString> &done)
{
    QList<QAction *> actions;
    const auto tops = main.menuBar()->actions();
    for (const QAction *top : tops)
        collect(top->menu(), actions);
    for (QAction *action : std::as_const(actions)) {
        const QString keys = action->shortcut().toString(QKeySequence::PortableText);
        const bool opens = action->text().contains(u'…') || keys.endsWith(u"F1"_s) || keys == u"Ctrl+F2"_s;
        const QString name = u"act-"_s
            + QString(action->objectName().isEmpty() ? keys : action->objectName()).replace(u'+', u'-');
        if (!opens || !action->isEnabled() || done.contains(name) || keys == u"Ctrl+N"_s || keys.endsWith(u"+B"_s))
            continue;
        done.insert(name);
        main.findChild<NoticeWindow *>()->close(); // out of hours it comes by itself, sooner or later; it has its turn
        photographer.takeWhatOpens(name, [action] { action->trigger(); });
    }
}

void takeDirectory(Photographer &photographer, MainWindow &main)
{
    for (const RecordKind &kind : recordKinds()) {
        main.openDirectory(kind.entity);
        auto *window = main.findChild<DirectoryWindow *>();
        photographer.take(window, u"directory-"_s + kind.entity);
        if (kind.isSet)
            continue;
        window->activateWindow();
        if (QTest::qWaitForWindowActive(window))
            photographer.takeWhatOpens(u"record-"_s + kind.entity,
                                       [window] { QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier); });
    }
    auto *window = main.findChild<DirectoryWindow *>();
    window->showKind(u"tenants"_s);
    QTest::qWait(100);
    photographer.takeWhatOpens(u"history"_s,
                               [window] { (new HistoryDialog(u"Verlauf: Mandanten"_s, {}, window))->open(); });
    DirectoryImport import;
    import.lines = { { 2, DirectoryImport::Line::What::New, u"Stadt Quell"_s, {} },
                     { 3,
                       DirectoryImport::Line::What::Refused,
                       u"Gemeinde Bach"_s,
                       u"Art: unbekannt »Dorf«"_s } };
    import.unknownColumns = { u"Fax"_s };
    photographer.takeWhatOpens(u"import"_s, [&] {
        (new ImportDialog(*recordKind(u"tenants"_s), u"mandanten.csv"_s, import, window))->open();
    });
    window->close();
}

/// A user with roles, an item with its dependencies; the contact points, the import of a file.
void takeDirectoryDialogs(Photographer &photographer, MainWindow &main)
{
    QTest::qWait(50); // the window closed before is gone
    const auto window = [&main] { return main.findChild<QWidget *>(u"directory"_s); };
    for (const QString &entity : { u"users"_s, u"items"_s }) {
        main.openDirectory(entity);
        QTest::qWait(300);
        auto *view = window()->findChild<QTableView *>();
        view->setFocus();
        view->selectRow(1);
        photographer.takeWhatOpens(u"dialog-"_s + entity, [view] { QTest::keyClick(view, Qt::Key_Return); });
    }
    window()->close();
    photographer.takeWhatOpens(u"file-import"_s, [&main] { Q_EMIT main.importWanted(); });
    photographer.takeWhatOpens(u"contact-points"_s, [&main] { showContactPoints(ServiceProfile::shipped(), &main); });
}

void takeProfile(Photographer &photographer, Workplace &workplace)
{
    workplace.openProfile();
    auto *window = workplace.mainWindow()->findChild<QWidget *>(u"profile"_s);
    photographer.take(window, u"profile"_s);
    photographer.takeWhatOpens(u"profile-day"_s, [window] { window->findChild<QPushButton *>(u"addDay"_s)->click(); });
    photographer.takeWhatOpens(u"profile-preview"_s, [window] {
        (new PreviewDialog(u"Serviceprofil in Kraft setzen"_s, u"Die Servicezeit endet freitags um 15 Uhr."_s,
                           u"In Kraft setzen"_s, {}, window))
            ->open();
    });
    window->close();
}

/// The availability page, what stands behind a figure, and the dialogs about outages.
void takeAvailability(Photographer &photographer, MainWindow &main, const Clock &clock)
{
    Q_EMIT main.availabilityAsked();
    auto *window = main.findChild<AvailabilityWindow *>();
    if (!QTest::qWaitFor([window] { return window->shownYear() != nullptr; }, 10000)) {
        photographer.fault(u"availability"_s, u"no figures"_s);
        return;
    }
    photographer.take(window, u"availability"_s);
    QList<QAction *> actions;
    const auto tops = window->findChild<QMenuBar *>()->actions();
    for (const QAction *top : tops)
        collect(top->menu(), actions);
    for (QAction *action : std::as_const(actions)) {
        const QString keys = action->shortcut().toString(QKeySequence::PortableText);
        if (action->text().contains(u'…') && action->isEnabled())
            photographer.takeWhatOpens(u"availability-"_s + QString(keys).replace(u'+', u'-'),
                                       [action] { action->trigger(); });
        else if (keys == u"Ctrl+J")
            action->trigger();
    }
    QTest::qWait(500);
    photographer.take(window, u"availability-compared"_s);
    photographer.takeWhatOpens(u"why"_s, [window] {
        (new WhyDialog(window->shownYear(), 1, AvailabilityBasis::Service,
                       AvailabilityPeriod::year(window->shownYear()->year()), window))
            ->show();
    });
    OutageRecord running;
    running.values.title = u"Anmeldung mit Nutzerkonto Bund gestört"_s;
    running.values.from = clock.now() - 3600;
    SheetRun run({}, {});
    QProgressDialog *progress = run.showProgress(SheetActs::tr("Blatt erstellen"),
                                                 SheetActs::tr("Das Blatt wird erstellt …"), window);
    Q_EMIT run.progressed(7, 20);
    photographer.take(progress, u"sheet-progress"_s);
    progress->hide();
    photographer.takeWhatOpens(u"outage-end"_s, [&] { (new EndOutageDialog(running, clock.now(), window))->open(); });
    window->close();
}

/// Month, week, agenda, and what can be done with a window.
void takeMaintenance(Photographer &photographer, MainWindow &main)
{
    Q_EMIT main.maintenanceAsked();
    auto *window = main.findChild<CalendarWindow *>();
    if (!QTest::qWaitFor([window] { return window->model().rowCount() > 0; })) {
        photographer.fault(u"maintenance"_s, u"no windows"_s);
        return;
    }
    photographer.take(window, u"maintenance-month"_s);
    const auto act = [window](const QKeySequence &keys) {
        const auto actions = window->findChildren<QAction *>();
        for (QAction *action : actions)
            if (action->shortcut() == keys)
                return action->trigger();
    };
    Occurrence closed = window->model().entry(0).window.value_or(Occurrence());
    closed.closedDay = u"2. Weihnachtstag"_s;
    photographer.takeWhatOpens(u"maintenance-closed-day"_s, [&] { window->acts().proposeForClosedDay(closed); });
    act(Qt::CTRL | Qt::Key_2);
    photographer.take(window, u"maintenance-week"_s);
    act(Qt::CTRL | Qt::Key_3);
    photographer.take(window, u"maintenance-agenda"_s);
    act(Qt::CTRL | Qt::Key_1);
    photographer.takeWhatOpens(u"maintenance-new"_s, [&] { act(Qt::CTRL | Qt::Key_N); });
    photographer.takeWhatOpens(u"maintenance-emergency"_s, [&] { act(Qt::CTRL | Qt::SHIFT | Qt::Key_N); });
    photographer.takeWhatOpens(u"maintenance-work"_s, [&] { act(Qt::CTRL | Qt::ALT | Qt::Key_C); });
    photographer.takeWhatOpens(u"maintenance-change"_s, [&] { act(Qt::Key_F2); });
    photographer.takeWhatOpens(u"maintenance-cancel"_s, [&] { act(Qt::Key_Delete); });
    photographer.takeWhatOpens(u"maintenance-announce"_s, [&] { act(Qt::CTRL | Qt::Key_I); });
    Occurrence past = window->model().entry(0).window.value_or(Occurrence());
    photographer.takeWhatOpens(u"maintenance-complete"_s,
                               [&] { (new CompleteDialog(past, ServiceProfile::shipped(), window))->open(); });
    CalendarImport import;
    import.lines = { { 1, ImportLine::What::New, u"Mittwochsfenster"_s, u"Regelfenster"_s },
                     { 2,
                       ImportLine::What::Refused,
                       u"Ganzer Tag"_s,
                       u"Ein Fenster hat Uhrzeiten, keine ganzen Tage."_s } };
    photographer.takeWhatOpens(u"maintenance-import"_s,
                               [&] { (new CalendarImportDialog(u"wartung.ics"_s, import, window))->open(); });
    photographer.takeWhatOpens(u"maintenance-freeze"_s, [&] { (new FreezeDialog({}, past.from, window))->open(); });
    photographer.takeWhatOpens(u"maintenance-rule"_s,
                               [&] { (new RuleDialog({}, QDate(2026, 11, 17), window))->open(); });
    photographer.takeWhatOpens(u"maintenance-rules"_s, [&] { act(Qt::CTRL | Qt::Key_G); });
    window->close();
}

/// What the desk has to tell only at times: alerts, accumulations, a hand-over's return.
void takeNotices(Photographer &photographer, MainWindow &main, const Clock &clock)
{
    TicketFile file;
    main.page()->withSelected([&file](const QList<Ticket> &tickets) { file.ticket = tickets.constFirst(); });
    if (!QTest::qWaitFor([&file] { return !file.ticket.id.isNull(); })) {
        photographer.fault(u"notices"_s, u"no ticket"_s);
        return;
    }
    const Ticket &ticket = file.ticket;
    const auto takeDialog = [&](QDialog *dialog, const QString &name) {
        photographer.takeWhatOpens(name, [dialog] { dialog->open(); });
    };
    auto *toManufacturer = new EscalateDialog({ file }, {}, clock.now() + 86400, clock.now(), &main);
    toManufacturer->findChildren<QComboBox *>().constFirst()->setCurrentIndex(4);
    takeDialog(toManufacturer, u"escalate-manufacturer"_s);
    takeDialog(new ReturnDialog(ticket, &main), u"return"_s);
    takeDialog(new AnswerDialog(ticket, &main), u"answer"_s);
    Notice notice;
    notice.number = ticket.number;
    notice.title = ticket.title;
    takeDialog(new AlertDialog(notice, { true, true }, { { u"Systembetrieb Leitstand"_s, u"0641 9830 1000"_s } },
                               OnCall { u"Herr Wolf"_s, u"0170 1234567"_s, 0, {} }, &main),
               u"alert"_s);
    const MinorReport report { ticket.id, ticket.number, ticket.title, ticket.reportedAt, {}, u"Wohngeld"_s };
    takeDialog(new AccumulationDialog({ {}, { u"Wohngeld"_s }, { report, report, report }, ticket.reportedAt, {} },
                                      ServiceProfile::shipped(), &main),
               u"accumulation"_s);
    takeDialog(new ClosableDialog({ ticket, ticket }, &main), u"closable"_s);
}

/// A replica with what clashes, was refused and waits; its server does not answer.
void takeTeam(Photographer &photographer, MainWindow &main, const Clock &clock)
{
    const QTemporaryDir place;
    const auto database = must(Database::open(place.filePath(u"team.db"_s), Database::Mode::OwnThread));
    const auto title = [&clock](const QString &kind, const QString &field, const QString &value, const QString &seen) {
        return Command::make(kind, u"wolf"_s, clock.now())
            .set(u"tickets"_s, u"t1"_s, { { field, value } }, { { field, seen } });
    };
    must(database
             ->run([&](Connection &c) -> Result<int> {
                 const Ledger ledger(clock);
                 Command user = userWithRoles(u"kern"_s, { u"agent"_s });
                 user.verbs[0].fields.insert(u"name"_s, u"Frau Kern"_s);
                 Command ticket = Command::make(u"ticket.record"_s, u"kern"_s, clock.now());
                 ticket.put(u"tickets"_s, u"t1"_s,
                            { { u"title"_s, u"Antrag lässt sich nicht absenden"_s },
                              { u"channel"_s, u"phone"_s },
                              { u"class"_s, u"minor"_s },
                              { u"reported_at"_s, clock.now() },
                              { u"clock_from"_s, clock.now() },
                              { u"state"_s, u"new"_s } });
                 Command judged = title(u"ticket.qualify"_s, u"class"_s, u"hinders"_s, u"minor"_s);
                 judged.login = u"kern"_s;
                 for (const Command &command : { user, userWithRoles(u"wolf"_s, { u"agent"_s }), ticket, judged })
                     must(ledger.submit(c, command));
                 const Replica replica(clock, u"WO"_s);
                 const auto answered = [&](const Command &command, const Outcome &outcome) {
                     must(replica.submit(c, command));
                     must(replica.keepOutcome(c, command.opId, outcome));
                 };
                 answered(title(u"ticket.close"_s, u"title"_s, u"x"_s, u"Antrag lässt sich nicht absenden"_s),
                          { Outcome::Status::Forbidden, u"o"_s, 1, {}, u"field_right"_s, u"title"_s, {} });
                 answered(title(u"ticket.qualify"_s, u"class"_s, u"prevents"_s, u"hinders"_s),
                          { Outcome::Status::Conflict, u"o"_s, 0, {}, u"changed"_s, u"class"_s, u"hinders"_s });
                 answered(title(u"ticket.follow_up"_s, u"next_step"_s, u"Rückruf am Montag"_s, {}),
                          { Outcome::Status::Rejected, u"o"_s, 0, {}, u"not_found"_s, u"tickets"_s, {} });
                 must(replica.submit(c, title(u"ticket.log"_s, u"next_step"_s, u"Rückruf"_s, {})));
                 return 0;
             })
             .result());
    // a replica from here on
    const auto book = must(database->run([&clock](Connection &c) { return TeamDesk::bookOf(c, clock); }).result());
    CommandDesk commands(*database, book);
    TeamDesk team(*database, commands, clock, { u"127.0.0.1:1"_s, u"servicecenter"_s, u"wolf"_s, {} }, {});
    QTest::qWait(500);
    OutboxWindow outbox(team, nullptr);
    QTest::qWait(200);
    photographer.take(&outbox, u"team-outbox"_s);
    LinkIndicator indicator(team);
    photographer.take(&indicator, u"team-indicator"_s);
    auto *dialog = new ConnectionDialog(
        { u"db1.example.org, db2.example.org:5433"_s, u"servicecenter"_s, u"kern"_s, {} }, &main);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    photographer.takeWhatOpens(u"team-connection"_s, [dialog] {
        dialog->open();
        dialog->showVerdict(fail(Error::Kind::ConnectionLost, {}, u"untrusted"_s));
    });
}

/// What a team adds to list, ticket and search: who is there, and what only the server has.
void takeTogether(Photographer &photographer, const Clock &clock)
{
    const QTemporaryDir place;
    const auto database = must(Database::open(place.filePath(u"desk.db"_s), Database::Mode::OwnThread));
    CommandDesk commands(*database, clock);
    must(database->run([&](Connection &c) { return Ledger(clock).submit(c, userWithRoles(u"wolf"_s, { u"agent"_s })); })
             .result());
    TicketDesk desk(*database, commands, ServiceProfile::shipped(), clock,
                    { u"wolf"_s, u"Herr Wolf"_s, {}, { u"agent"_s } });
    DirectoryDesk directory(*database, commands, clock, desk.session());
    QueueModel queue(*database, desk);
    for (const QString &title :
         { u"Antrag lässt sich nicht absenden"_s, u"Anmeldung bricht ab"_s, u"Drucker im Bürgerbüro druckt leer"_s }) {
        TicketDraft draft;
        draft.id = title.left(6);
        draft.text = title;
        draft.callerName = u"Frau Sommer"_s;
        draft.reportedAt = clock.now() - 600;
        const auto answer = desk.submit(desk.compose().record(draft));
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            qFatal("not recorded");
    }
    desk.presence().take({ { u"Antrag"_s, u"kern"_s, u"Frau Kern"_s, Presence::Act::Types },
                           { u"Antrag"_s, u"lead"_s, u"Herr Lang"_s, Presence::Act::Reads },
                           { u"Drucke"_s, u"lead"_s, u"Herr Lang"_s, Presence::Act::Reads } },
                         true);
    desk.history().setSource(
        [](const HistoryQuery &, const std::shared_ptr<const std::atomic_bool> &) -> Result<HistoryPage> {
            return HistoryPage { { { u"old-2"_s, u"2024-004711"_s, u"Antrag auf Wohngeld verschwindet"_s, u"closed"_s,
                                     u"Stadt Quell"_s, 1'717'000'000, 1'717'100'000 },
                                   { u"old-1"_s,
                                     u"2023-000815"_s,
                                     u"Antrag doppelt angelegt"_s,
                                     u"withdrawn"_s,
                                     {},
                                     1'690'000'000,
                                     1'690'100'000 } },
                                 true };
        });
    Settings settings;
    MainWindow main(settings);
    main.openDesk({ queue, desk, directory, database->path(), place.filePath(u"drafts"_s) });
    queue.load();
    photographer.take(&main, u"team-list"_s);
    main.openTicket(u"Antrag"_s);
    QTest::qWait(300);
    photographer.take(main.findChild<QWidget *>(u"ticket"_s), u"team-ticket"_s);
    main.findChild<QWidget *>(u"ticket"_s)->close();
    auto *search = new SearchDialog(desk, directory, &main);
    search->show();
    photographer.take(search, u"search-empty"_s);
    search->findChild<QLineEdit *>()->setText(u"antrag"_s);
    QTest::qWait(1000);
    photographer.take(search, u"search-older"_s);
    search->close();
}

/// A mail with an attachment, as a client saves it.
QString mailFile(const QTemporaryDir &place)
{
    QFile mail(place.filePath(u"Anfrage.eml"_s));
    if (!mail.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(mail.errorString()));
    mail.write(
        "From: Frau Sommer <sommer@example.org>\nSubject: Gebuehr wird nicht uebernommen\nContent-Type: multipart/mixed; boundary=m\n\n"
        "--m\n\nSeit heute frueh fehlt im Bescheid die Gebuehr.\n--m\nContent-Type: application/pdf; name=Bescheid.pdf\n\n%PDF-1.4\n--m--\n");
    return mail.fileName();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ServiceCenterScreens"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    Photographer photographer(arguments.at(1));
    const QTemporaryDir place;
    const SystemClock clock;
    Workplace workplace(place.filePath(u"demo.db"_s), clock);
    useLanguage(arguments.at(2));
    workplace.setTheme(static_cast<Theme>(arguments.at(3).toInt()));
    bool isReady = false;
    QObject::connect(&workplace, &Workplace::ready, [&isReady] { isReady = true; });
    workplace.startDemonstration();
    if (!QTest::qWaitFor([&isReady] { return isReady; }, 30000))
        return 1;
    MainWindow *main = workplace.mainWindow();
    main->page()->showQueue(Queue::AllOpen);
    photographer.take(main, u"main"_s);
    main->openTicket(main->page()->currentId());
    QTest::qWait(300);
    photographer.take(main->findChild<QWidget *>(u"ticket"_s), u"ticket"_s);
    main->findChild<QWidget *>(u"ticket"_s)->close();
    main->record();
    auto *record = main->findChild<RecordWindow *>(u"record"_s);
    photographer.take(record, u"record"_s);
    record->takeMail(mailFile(place));
    QTest::qWait(500);
    photographer.take(record, u"record-mail"_s);
    record->close();
    QSet<QString> done;
    takeMenus(photographer, *main, done);
    // what is possible depends on owner and state
    for (const Queue queue : { Queue::Mine, Queue::Waiting, Queue::Closed }) {
        main->page()->showQueue(queue);
        QTest::qWait(200);
        takeMenus(photographer, *main, done);
    }
    takeDirectory(photographer, *main);
    takeDirectoryDialogs(photographer, *main);
    takeProfile(photographer, workplace);
    takeAvailability(photographer, *main, clock);
    takeMaintenance(photographer, *main);
    main->page()->showQueue(Queue::AllOpen);
    takeNotices(photographer, *main, clock);
    takeTeam(photographer, *main, clock);
    takeTogether(photographer, clock);
    StartPage start;
    start.resize(900, 560);
    photographer.take(&start, u"start"_s);
    start.showChoices({}, u"db1.example.org, db2.example.org"_s);
    photographer.take(&start, u"start-team"_s);
    start.showLoading(1200, 5000);
    photographer.take(&start, u"start-loading"_s);

    const auto missing = widgetClassesUnder(QStringLiteral(SC_SOURCE_DIR) + u"/views"_s) - photographer.seen();
    for (const QString &name : missing)
        photographer.fault(name, u"was not shown"_s);
    return photographer.faults() == 0 ? 0 : 1;
}
