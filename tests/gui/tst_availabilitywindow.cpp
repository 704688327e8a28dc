#include "app/desktop/availabilityplace.h"
#include "app/desktop/maintenanceplace.h"
#include "models/availability/outagecommands.h"
#include "models/availability/outagestore.h"
#include "tests/support/shop.h"
#include "views/availability/availabilitywindow.h"
#include "views/availability/figuretable.h"
#include "views/availability/outagedialog.h"
#include "views/availability/outagedialogs.h"
#include "views/availability/outageimportdialog.h"
#include "views/availability/whydialog.h"
#include "views/charts/charttones.h"
#include "views/charts/daystrip.h"
#include "views/charts/monthschart.h"
#include "views/maintenance/calendarwindow.h"
#include "views/tickets/ticketwindow.h"
#include "views/widgets/itemsedit.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// The shop with a platform, two services and an outage of last week, as app/desktop joins them.
struct Tower
{
    explicit Tower(const QStringList &roles = { u"agent"_s })
        : shop(roles)
    {
        const auto put = [this](const QString &entity, const QString &id, const QJsonObject &fields) {
            run(Command::make(u"base.put"_s, u"system"_s, 0).put(entity, id, fields));
        };
        put(u"services"_s, u"wohngeld"_s, { { u"name"_s, u"Wohngeld"_s } });
        put(u"services"_s, u"kita"_s, { { u"name"_s, u"Kita"_s } });
        put(u"items"_s, u"civento"_s, { { u"name"_s, u"civento"_s }, { u"kind"_s, u"platform"_s } });
        put(u"items"_s, u"portal"_s,
            { { u"name"_s, u"Portal"_s },
              { u"kind"_s, u"component"_s },
              { u"platform_id"_s, u"civento"_s },
              { u"service_id"_s, u"wohngeld"_s } });
        OutageValues values;
        values.title = u"Portal weg"_s;
        values.from = fromIso(u"2026-11-10T08:00:00"_s).value();
        values.to = values.from + 3600;
        values.items = { u"portal"_s };
        values.services = { u"wohngeld"_s };
        run(OutageCommands::record(values, u"system"_s, shop.clock.now()));
        maintenance = std::make_unique<MaintenanceDesk>(*shop.database, shop.commands, ServiceProfile::shipped(),
                                                        shop.clock, shop.desk.session());
        place = std::make_unique<AvailabilityPlace>(*shop.database, shop.commands, ServiceProfile::shipped(),
                                                    shop.clock, shop.desk.session(), *maintenance, *shop.window);
    }
    ~Tower() { shop.window.reset(); }

    void run(const Command &command)
    {
        const auto outcome = answerOf(shop.commands.note(command));
        if (!outcome || outcome->status != Outcome::Status::Applied)
            qFatal("%s", qPrintable(command.kind));
    }
    /// The page with Wohngeld's November on it.
    AvailabilityWindow *open()
    {
        Q_EMIT shop.window->availabilityAsked();
        auto *window = waitFor<AvailabilityWindow>(shop.window.get());
        [&] { QTRY_VERIFY(window->shownYear()); }();
        table(window, u"Leistungen und Plattformen"_s)->setCurrentCell(2, 0);
        return window;
    }
    static FigureTable *table(QWidget *window, const QString &name)
    {
        for (auto *one : window->findChildren<FigureTable *>())
            if (one->accessibleName() == name)
                return one;
        qFatal("no table %s", qPrintable(name));
    }
    QString outages(const QString &what)
    {
        return shop
            .value(
                u"SELECT group_concat(v, '|') AS v FROM (SELECT %1 AS v FROM outages WHERE removed_at IS NULL ORDER BY from_at)"_s
                    .arg(what))
            .toString();
    }

    Shop shop;
    std::unique_ptr<MaintenanceDesk> maintenance;
    std::unique_ptr<AvailabilityPlace> place;
};

/// Closes the dialog that an act opened in \p window, beside \p holder; false when there came none.
bool closeOpened(QWidget *window, const QWidget *holder = nullptr)
{
    QDialog *opened = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (auto *dialog : window->findChildren<QDialog *>())
            if (dialog != holder && dialog->isVisible())
                opened = dialog;
        return opened != nullptr;
    });
    if (!isThere)
        return false;
    QPointer<QDialog> gone = opened;
    opened->close();
    return QTest::qWaitFor([&] { return gone.isNull(); });
}

/// The window in which a list stands; opens it from the page.
QWidget *holderOf(const QString &place, AvailabilityWindow *window, const Tower &tower)
{
    if (place == u"page")
        return window;
    if (place == u"import") {
        QFile csv(tower.shop.folder.filePath(u"kuma.csv"_s));
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("no file");
        csv.write("monitor,time,status\nPortal,2026-11-11 08:00:00,0\nPortal,2026-11-11 08:10:00,1\n");
        csv.close();
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = waitFor<OutageImportDialog>(window);
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        dialog->setFile(csv.fileName());
        [&] { QTRY_VERIFY(dialog->actButton()->isEnabled()); }();
        return dialog;
    }
    FigureTable *outages = Tower::table(window, u"Ausfälle"_s);
    outages->setFocus();
    outages->setCurrentCell(0, 0);
    press(place == u"why" ? Qt::Key_F1 : Qt::Key_H, place == u"why" ? Qt::NoModifier : Qt::ControlModifier);
    if (place == u"why")
        return waitFor<WhyDialog>(window);
    return waitFor<OutageHistoryDialog>(window);
}

} // namespace

/** The availability page through real windows, by keyboard. */
class TestAvailabilityWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void showsFiguresAndOutages() // AVL-1, AVL-7
    {
        Tower tower;
        AvailabilityWindow *window = tower.open();
        FigureTable *subjects = Tower::table(window, u"Leistungen und Plattformen"_s);
        QCOMPARE(subjects->rowCount(), 3);
        QCOMPARE(subjects->item(0, 0)->text(), u"civento (Plattform)"_s);
        QCOMPARE(subjects->item(2, 0)->text(), u"Wohngeld"_s);
        // November up to Tue 17, 09:00: 9 Mon-Thu of 11 h (2-5, 9-12, 16), two Fridays of 8 h, two hours today: 117 h;
        // one is lost.
        QCOMPARE(subjects->item(2, 1)->text(), u"99,14 %"_s);
        FigureTable *list = Tower::table(window, u"Ausfälle"_s);
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 2)->text(), u"Portal weg"_s);
        QCOMPARE(list->item(0, 6)->text(), u"60"_s);
    }

    void chartIsReadByKeyboard() // A11Y-1
    {
        Tower tower;
        AvailabilityWindow *window = tower.open();
        auto *chart = window->findChild<MonthsChart *>();
        chart->setFocus();
        QTRY_VERIFY(chart->hasFocus());
        press(Qt::Key_Home);
        QVERIFY2(chart->accessibleDescription().startsWith(u"Januar 2026: 100,00 %"_s),
                 qPrintable(chart->accessibleDescription()));
        press(Qt::Key_End);
        QCOMPARE(chart->accessibleDescription(), u"Dezember 2026: noch keine zugesagte Zeit"_s); // AVL-4
        press(Qt::Key_Left);
        QVERIFY(chart->accessibleDescription().startsWith(u"November 2026: 99,14 %"_s));
        auto *days = window->findChild<DayStrip *>(); // follows to November
        days->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < 9; ++i)
            press(Qt::Key_Right);
        QVERIFY2(days->accessibleDescription().contains(u"Portal weg"_s), qPrintable(days->accessibleDescription()));
    }

    void whyThisFigure() // AVL-3: Enter opens the rows and minutes, these open in turn, the list is exported
    {
        Tower tower;
        AvailabilityWindow *window = tower.open();
        auto *chart = window->findChild<MonthsChart *>();
        chart->setFocus();
        press(Qt::Key_Return);
        auto *why = waitFor<WhyDialog>(window);
        QCOMPARE(why->windowTitle(), u"Warum 99,14 %?"_s);
        const QString formula = why->findChild<QLabel *>()->text();
        QVERIFY2(formula.contains(u"(7.020 − 60) / 7.020 Minuten ist 99,14 %"_s), qPrintable(formula));
        FigureTable *days = Tower::table(why, u"Zeiträume"_s);
        QCOMPARE(days->rowCount(), 30);
        QCOMPARE(days->item(9, 2)->text(), u"60"_s);
        QCOMPARE(Tower::table(why, u"Ausfälle"_s)->item(0, 2)->text(), u"Portal weg"_s);
        why->close();
        FigureTable *subjects = Tower::table(window, u"Leistungen und Plattformen"_s);
        toFront(window);
        subjects->setFocus();
        subjects->setCurrentCell(2, 2);
        QTRY_VERIFY(!window->findChild<WhyDialog *>());
        press(Qt::Key_Return);
        auto *year = waitFor<WhyDialog>(window);
        QVERIFY(year->findChild<QLabel *>()->text().contains(u"Mittel von 11 Monaten"_s));
    }

    void everyChartOpens() // AVL-3: what stands behind its value
    {
        Tower tower;
        AvailabilityWindow *window = tower.open();
        const auto charts = window->findChildren<ReadableChart *>();
        QCOMPARE(charts.size(), 3);
        for (ReadableChart *chart : charts) {
            toFront(window);
            chart->setFocus();
            press(Qt::Key_Return);
            QVERIFY2(closeOpened(window), qPrintable(chart->accessibleName()));
        }
    }

    void everyListOpensAndExports_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("numbers"); // columns whose cells open something
        QTest::newRow("services") << u"page"_s << u"Leistungen und Plattformen"_s << 2;
        QTest::newRow("figures") << u"page"_s << u"Zahlen"_s << 4;
        QTest::newRow("outages") << u"page"_s << u"Ausfälle"_s << 2;
        QTest::newRow("why: outages") << u"why"_s << u"Ausfälle"_s << 2;
        QTest::newRow("why: days") << u"why"_s << u"Zeiträume"_s << 3;
        QTest::newRow("history of an outage") << u"history"_s << u"Verlauf"_s << 0;
        QTest::newRow("dry run of an import") << u"import"_s << u"Probelauf"_s << 0;
    }

    void everyListOpensAndExports() // AVL-3: every number by Enter, every list as CSV as it is shown
    {
        QFETCH(QString, place);
        QFETCH(QString, list);
        QFETCH(int, numbers);
        Tower tower;
        AvailabilityWindow *window = tower.open();
        toFront(window);
        QWidget *holder = holderOf(place, window, tower);
        QTableView *table = nullptr;
        for (auto *one : holder->findChildren<QTableView *>())
            if (one->accessibleName() == list)
                table = one;
        QVERIFY(table);
        for (auto *tabs : holder->findChildren<QTabWidget *>())
            if (tabs->indexOf(table) >= 0)
                tabs->setCurrentWidget(table);
        int opened = 0;
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex cell = table->model()->index(0, column);
            if (!(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
                continue;
            toFront(holder);
            table->setFocus();
            table->setCurrentIndex(cell);
            press(Qt::Key_Return);
            QVERIFY2(closeOpened(holder == window ? window : holder->parentWidget(), holder),
                     qPrintable(cell.data().toString()));
            ++opened;
        }
        QCOMPARE(opened, numbers);
        toFront(holder);
        table->setFocus();
        press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = table->findChild<QFileDialog *>()));
        const QString name = tower.shop.folder.filePath(u"list.csv"_s);
        files->selectFile(name);
        static_cast<QDialog *>(files)->accept();
        QFile file(name);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u'\n'), table->model()->rowCount() + 1);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY(text.contains(table->model()->headerData(column, Qt::Horizontal).toString()));
    }

    void maintenancePlace() // AVL-2, MNT-1: outages stand on the calendar, an overrun is proposed as one
    {
        Tower tower;
        ProfileDesk profiles(*tower.shop.database, tower.shop.commands, ServiceProfile::shipped(), tower.shop.clock,
                             tower.shop.desk.session());
        MaintenancePlace maintenance(*tower.maintenance, profiles, tower.shop.directory, tower.place->desk(),
                                     *tower.shop.window);
        Q_EMIT tower.shop.window->maintenanceAsked();
        auto *calendar = waitFor<CalendarWindow>(tower.shop.window.get());
        const auto titles = [&] {
            QStringList list;
            for (int row = 0; row < calendar->model().rowCount(); ++row)
                list.append(calendar->model().entry(row).title);
            return list;
        };
        QTRY_VERIFY2(titles().contains(u"Portal weg"_s), qPrintable(titles().join(u'|')));
        OutageValues values;
        values.title = u"Neu"_s;
        values.from = tower.shop.clock.now() - 60;
        values.items = { u"portal"_s };
        tower.run(OutageCommands::record(values, u"system"_s, tower.shop.clock.now()));
        QTRY_VERIFY(titles().contains(u"Neu"_s)); // follows
        Q_EMIT tower.shop.window->maintenanceAsked();
        QCOMPARE(tower.shop.window->findChildren<CalendarWindow *>().size(), 1);
        Occurrence held;
        held.title = u"Mittwochsfenster"_s;
        held.window = MaintenanceWindow();
        held.window->items = { u"portal"_s };
        Q_EMIT calendar->acts().outageProposed(held, values.from - 3600, values.from);
        auto *dialog = waitFor<OutageDialog>(calendar);
        QCOMPARE(dialog->values().title, u"Wartung überzogen: Mittwochsfenster"_s);
        QCOMPARE(dialog->values().from, values.from - 3600);
        QCOMPARE(dialog->values().to, values.from);
        QCOMPARE(dialog->values().items, QStringList { u"portal"_s });
        QCOMPARE(dialog->values().services, QStringList { u"wohngeld"_s }); // proposed (CI-3)
    }

    void outageByKeyboard() // AVL-2, CI-3, INC-16
    {
        Tower tower;
        AvailabilityWindow *window = tower.open();
        toFront(window);
        press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = waitFor<OutageDialog>(window);
        type(u"Formular leer"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible()); // nothing is affected yet: told, not saved
        auto *items = dialog->findChild<ItemsEdit *>();
        auto *choice = items->findChild<QComboBox *>();
        choice->setFocus();
        choice->setEditText(u"Portal"_s);
        items->findChildren<QPushButton *>().constFirst()->click();
        QListWidget *services = nullptr;
        for (auto *list : dialog->findChildren<QListWidget *>())
            if (list->accessibleName() == u"Leistungen")
                services = list;
        QVERIFY(services);
        QCOMPARE(services->item(1)->text(), u"Wohngeld"_s);
        QCOMPARE(services->item(1)->checkState(), Qt::Checked); // proposed
        QCOMPARE(services->item(0)->checkState(), Qt::Unchecked);
        dialog->actButton()->click();
        QTRY_COMPARE(tower.outages(u"title || coalesce(to_at, ' läuft')"_s),
                     u"Portal weg1794297600|Formular leer läuft"_s);
        FigureTable *list = Tower::table(window, u"Ausfälle"_s);
        QTRY_COMPARE(list->rowCount(), 2);
        list->setCurrentCell(1, 0);
        toFront(window);
        tower.shop.clock.advance(600);
        press(Qt::Key_E, Qt::ControlModifier);
        auto *end = waitFor<EndOutageDialog>(window);
        end->actButton()->click();
        QTRY_COMPARE(
            tower.shop.value(u"SELECT to_at - from_at AS v FROM outages WHERE title = 'Formular leer'"_s).toInt(), 600);
        toFront(window);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(
            tower.shop.value(u"SELECT count(*) AS v FROM outages WHERE title = 'Formular leer' AND to_at IS NULL"_s)
                .toInt(),
            1);
    }

    void correctionAsksForItsReason() // AVL-2
    {
        Tower tower;
        AvailabilityWindow *window = tower.open();
        FigureTable *list = Tower::table(window, u"Ausfälle"_s);
        toFront(window);
        list->setFocus();
        list->setCurrentCell(0, 0);
        press(Qt::Key_Return);
        auto *dialog = waitFor<OutageDialog>(window);
        for (auto *combo : dialog->findChildren<QComboBox *>())
            if (combo->accessibleName() == u"Störungsklasse")
                combo->setCurrentIndex(1);
        dialog->actButton()->click();
        QVERIFY(dialog->isVisible());
        dialog->findChildren<QLineEdit *>().constLast()->setText(u"nur langsam"_s);
        dialog->actButton()->click();
        QTRY_COMPARE(tower.outages(u"class || ' ' || correction"_s), u"hinders nur langsam"_s);
        QTRY_COMPARE(list->item(0, 6)->text(), u"0"_s); // hinders has no weight
        QTRY_VERIFY(list->item(0, 7)->text().contains(u"nur langsam"_s));
        toFront(window);
        list->setFocus();
        press(Qt::Key_H, Qt::ControlModifier);
        auto *history = waitFor<OutageHistoryDialog>(window);
        FigureTable *changes = Tower::table(history, u"Verlauf"_s);
        QVERIFY(changes->rowCount() >= 3); // class, reason, recorded
        history->close();
        toFront(window);
        press(Qt::Key_Delete, Qt::ControlModifier);
        auto *withdrawal = waitFor<WithdrawOutageDialog>(window);
        type(u"war keiner"_s);
        withdrawal->actButton()->click();
        QTRY_COMPARE(tower.outages(u"title"_s), QString());
    }

    void fromATicket() // AVL-2: this incident is an outage
    {
        Tower tower;
        TicketDraft draft;
        draft.id = u"t"_s;
        draft.text = u"Anmeldung bricht ab"_s;
        draft.disruptionClass = servicetime::DisruptionClass::Hinders;
        draft.reportedAt = tower.shop.clock.now() - 1800;
        must(answerOf(tower.shop.desk.submit(tower.shop.desk.compose().record(draft))));
        TicketFile file = must(answerOf(tower.shop.desk.open(u"t"_s)));
        file.items = { { { u"portal"_s }, u"Portal"_s, u"ours"_s } };
        Q_EMIT tower.shop.window->outageWanted(file, tower.shop.window.get());
        auto *dialog = waitFor<OutageDialog>(tower.shop.window.get());
        const OutageValues values = dialog->values();
        QCOMPARE(values.title, u"Anmeldung bricht ab"_s);
        QCOMPARE(values.from, draft.reportedAt);
        QCOMPARE(values.ticketId, u"t"_s);
        QCOMPARE(values.items, QStringList { u"portal"_s });
        QCOMPARE(values.services, QStringList { u"wohngeld"_s });
        QCOMPARE(values.disruptionClass, servicetime::DisruptionClass::Hinders);
        dialog->actButton()->click();
        QTRY_COMPARE(tower.outages(u"coalesce(ticket_id, '-')"_s), u"-|t"_s);
    }

    void ticketListsItsOutages_data()
    {
        QTest::addColumn<QString>("service"); // that was down
        QTest::addColumn<bool>("isOnThePage");
        QTest::newRow("promised") << u"wohngeld"_s << true;
        QTest::newRow("nothing is promised") << u"alt"_s << false;
    }

    void ticketListsItsOutages() // AVL-2: by keyboard from the ticket to its outage and back
    {
        QFETCH(QString, service);
        QFETCH(bool, isOnThePage);
        Tower tower;
        TicketDraft draft;
        draft.id = u"t"_s;
        draft.text = u"Anmeldung bricht ab"_s;
        draft.disruptionClass = servicetime::DisruptionClass::Hinders;
        must(answerOf(tower.shop.desk.submit(tower.shop.desk.compose().record(draft))));
        tower.shop.window->openTicket(u"t"_s);
        auto *ticket = waitFor<TicketWindow>(tower.shop.window.get());
        QListWidget *list = nullptr;
        for (auto *one : ticket->findChildren<QListWidget *>())
            if (one->accessibleName() == u"Ausfälle")
                list = one;
        QVERIFY(list);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"keine; »Als Ausfall festhalten« im Menü trägt einen ein"_s);
        OutageValues values; // in September: the page goes there
        values.title = u"Anmeldung weg"_s;
        values.from = fromIso(u"2026-09-15T08:00:00"_s).value();
        values.to = values.from + 600;
        values.items = { u"portal"_s };
        values.services = { service };
        values.ticketId = u"t"_s;
        if (!isOnThePage)
            values.items.clear();
        tower.run(Command::make(u"base.put"_s, u"system"_s, 0)
                      .put(u"services"_s, u"alt"_s, { { u"name"_s, u"Altverfahren"_s }, { u"state"_s, u"pilot"_s } }));
        tower.run(OutageCommands::record(values, u"system"_s, tower.shop.clock.now()));
        QTRY_COMPARE(list->item(0)->text(), u"Di 15.09.2026 08:00 bis Di 15.09.2026 08:10: Anmeldung weg"_s);
        toFront(ticket);
        list->setFocus();
        list->setCurrentRow(0);
        press(Qt::Key_Return);
        AvailabilityWindow *window = nullptr;
        QTRY_VERIFY((window = tower.shop.window->findChild<AvailabilityWindow *>()));
        if (!isOnThePage) { // it is shown all the same
            QVERIFY(waitFor<OutageHistoryDialog>(window)->windowTitle().contains(u"Anmeldung weg"_s));
            return;
        }
        FigureTable *outages = Tower::table(window, u"Ausfälle"_s);
        QTRY_VERIFY(outages->hasFocus());
        QCOMPARE(outages->item(outages->currentRow(), 2)->text(), u"Anmeldung weg"_s);
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(ticket->isActiveWindow());
    }

    void importWithDryRun() // AVL-2
    {
        Tower tower;
        QFile csv(tower.shop.folder.filePath(u"kuma.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(
            "monitor,time,status\nPortal,2026-11-11 08:00:00,0\nPortal,2026-11-11 08:10:00,1\nDrucker,2026-11-11 08:00:00,0\n");
        csv.close();
        AvailabilityWindow *window = tower.open();
        toFront(window);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = waitFor<OutageImportDialog>(window);
        QVERIFY(!dialog->actButton()->isEnabled());
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        dialog->setFile(csv.fileName());
        QTRY_VERIFY(dialog->actButton()->isEnabled());
        QCOMPARE(tower.outages(u"title"_s), u"Portal weg"_s); // nothing is written yet
        dialog->actButton()->click();
        QTRY_COMPARE(tower.outages(u"title"_s), u"Portal weg|Ausfall: Portal"_s);
    }

    void comparesTwoYears()
    {
        Tower tower;
        AvailabilityWindow *window = tower.open();
        toFront(window);
        press(Qt::Key_J, Qt::ControlModifier);
        auto *chart = window->findChild<MonthsChart *>();
        QTRY_VERIFY2(chart->valueText(10).contains(u"; November 2025: 100,00 %"_s), qPrintable(chart->valueText(10)));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(window->findChild<QComboBox *>()->currentIndex(), 9);
    }

    // A11Y-1: bars against their ground, and what is missed is hatched, not only of another colour
    void tonesAreToldApart()
    {
        for (const auto theme : { Theme::Light, Theme::Dark, Theme::HighContrast }) {
            const ChartTones tones = ChartTones::of(paletteOf(theme));
            for (const QColor &bar : { tones.met, tones.missed, tones.other, tones.text })
                QVERIFY2(contrast(bar, tones.ground) >= 3.0, qPrintable(bar.name()));
            QVERIFY(tones.missedBrush().style() != tones.metBrush().style());
            QVERIFY(tones.otherBrush().style() != tones.metBrush().style());
        }
    }

    void auditorsOnlyRead() // ORG-1
    {
        Tower tower({ u"auditor"_s });
        AvailabilityWindow *window = tower.open();
        const auto actions = window->findChild<QMenuBar *>()->actions().constFirst()->menu()->actions();
        QVERIFY(!actions.constFirst()->isEnabled());
    }
};

QTEST_MAIN(TestAvailabilityWindow)
#include "tst_availabilitywindow.moc"
