#include "models/maintenance/maintenancedesk.h"
#include "tests/support/shop.h"
#include "views/maintenance/announcementdialog.h"
#include "views/maintenance/calendargrid.h"
#include "views/maintenance/calendarimportdialog.h"
#include "views/maintenance/calendarwindow.h"
#include "views/maintenance/ruledialogs.h"
#include "views/maintenance/windowdialogs.h"
#include "views/maintenance/workdialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

Instant at(const QString &local)
{
    return fromIso(local).value();
}

/// The shop with its maintenance calendar on Tuesday 2026-11-17, 09:00, as app/desktop joins them; the agreed windows
/// are rules.
struct Works
{
    explicit Works(const QStringList &roles = { u"agent"_s, u"lead"_s })
        : shop(roles)
        , desk(*shop.database, shop.commands, ServiceProfile::shipped(), shop.clock, shop.desk.session())
    {
        must(shop.database
                 ->run([this](Connection &c) {
                     return Ledger(shop.clock)
                         .submit(c,
                                 MaintenanceCommands(ServiceProfile::shipped(), u"system"_s, shop.clock.now())
                                     .adoptAgreed({}));
                 })
                 .result());
        window = new CalendarWindow(desk, shop.directory, shop.window.get());
        tester = std::make_unique<QAbstractItemModelTester>(&window->model(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        window->show();
        toFront(window);
        [this] { QTRY_COMPARE(window->model().rowCount(), 4); }();
        for (auto *one : window->findChildren<CalendarGrid *>())
            if (one->accessibleName() == u"Monat")
                grid = one;
        grid->setFocus();
    }
    ~Works() { delete window; }
    void choose(const QString &from)
    {
        for (int row = 0; row < window->model().rowCount(); ++row)
            if (window->model().entry(row).from == at(from)) {
                grid->setCurrentIndex(window->model().index(row, CalendarModel::Title));
                return;
            }
        qFatal("nothing begins at %s", qPrintable(from));
    }
    QString meaning() { return window->findChild<ChangeDialog *>()->findChild<QLabel *>(u"meaning"_s)->text(); }
    QString message() { return window->findChild<QLabel *>(u"message"_s)->text(); }
    QString details() { return window->findChild<QPlainTextEdit *>(u"details"_s)->toPlainText(); }
    QVariant value(const QString &what)
    {
        return shop.value(u"SELECT %1 AS v FROM maintenance_windows WHERE removed_at IS NULL"_s.arg(what));
    }

    Shop shop;
    MaintenanceDesk desk;
    CalendarWindow *window;
    std::unique_ptr<QAbstractItemModelTester> tester;
    CalendarGrid *grid = nullptr;
};

} // namespace

/** The maintenance calendar through real windows, by keyboard (MNT-1..6). */
class TestCalendarWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void windowsOfTheMonth() // MNT-1, MNT-4
    {
        Works works;
        QCOMPARE(works.window->findChild<QLabel *>(u"span"_s)->text(), u"November 2026"_s);
        QStringList starts;
        for (int row = 0; row < works.window->model().rowCount(); ++row)
            starts.append(toIso(works.window->model().entry(row).from).left(16));
        // The rules begin on 18 November; the month's last week ends on Sunday, 6 December.
        QCOMPARE(starts,
                 (QStringList { u"2026-11-18T19:00"_s, u"2026-11-25T19:00"_s, u"2026-11-28T14:00"_s,
                                u"2026-12-02T19:00"_s }));
        press(Qt::Key_PageDown);
        QTRY_COMPARE(works.window->findChild<QLabel *>(u"span"_s)->text(), u"Dezember 2026"_s);
        works.choose(u"2026-12-26T14:00:00"_s);
        QVERIFY2(works.details().contains(u"Geschlossener Tag: 2. Weihnachtstag"_s),
                 qPrintable(works.details())); // M03
        QTRY_VERIFY(works.details().contains(u"Rufbereitschaft: niemand eingetragen"_s)); // who is on call meanwhile
    }

    void movedByKeys() // MNT-2: the consequence is shown while it moves, and has to be chosen before it is saved
    {
        Works works;
        works.choose(u"2026-12-02T19:00:00"_s);
        press(Qt::Key_Up, Qt::AltModifier);
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(works.grid->proposal());
        // 2 December 18:00, 14 days
        const QString consequence = u"Abweichung: ankündigen bis Mi 18.11.2026 18:00, noch 1 Tag"_s;
        QVERIFY2(works.message().contains(consequence), qPrintable(works.message()));
        press(Qt::Key_Escape); // leaves it
        QVERIFY(!works.grid->proposal());
        press(Qt::Key_Up, Qt::AltModifier);
        press(Qt::Key_Up, Qt::AltModifier);
        press(Qt::Key_Return);
        auto *dialog = waitFor<ChangeDialog>(works.window);
        QVERIFY2(works.meaning().startsWith(consequence), qPrintable(works.meaning()));
        dialog->accept(); // nothing chosen: told, nothing saved
        QVERIFY(dialog->isVisible());
        QCOMPARE(works.value(u"count(*)"_s).toInt(), 0);
        auto *choice = dialog->findChild<QComboBox *>(u"announcing"_s);
        choice->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(works.value(u"count(*)"_s).toInt(), 1);
        QCOMPARE(works.value(u"from_at"_s).toLongLong(), at(u"2026-12-02T18:00:00"_s));
        QCOMPARE(works.value(u"to_at"_s).toLongLong(), at(u"2026-12-02T22:00:00"_s));
        QCOMPARE(works.value(u"notice_by"_s).toLongLong(), at(u"2026-11-18T18:00:00"_s));
        QTRY_VERIFY(works.details().contains(u"andere Zeit"_s));
        must(answerOf(works.shop.commands.undoLast(u"kern"_s)));
        QTRY_VERIFY(works.details().contains(u"Regelfenster"_s));

        toFront(works.window);
        works.grid->setFocus();
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(works.grid->proposal());
        press(Qt::Key_Escape);
        QVERIFY(works.window->isVisible()); // it left the move only
        press(Qt::Key_Escape);
        QTRY_VERIFY(!works.window->isVisible());
    }

    void resizedByKeys() // Alt and Shift: only the end
    {
        Works works;
        works.choose(u"2026-12-02T19:00:00"_s);
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(works.grid->proposal());
        QCOMPARE(works.grid->proposal()->from, at(u"2026-12-02T19:00:00"_s));
        QCOMPARE(works.grid->proposal()->to, at(u"2026-12-02T23:30:00"_s));
    }

    void dragged() // to the day before; letting go asks
    {
        Works works;
        works.choose(u"2026-12-02T19:00:00"_s);
        const QRect piece = works.grid->visualRect(works.grid->currentIndex());
        const QPoint from = piece.center();
        const int day = works.grid->viewport()->width() / 7;
        QTest::mousePress(works.grid->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(works.grid->viewport(), from - QPoint(day / 2, 0));
        QTest::mouseMove(works.grid->viewport(), from - QPoint(day, 0));
        QVERIFY(works.grid->proposal());
        QCOMPARE(works.grid->proposal()->from, at(u"2026-12-01T19:00:00"_s));
        QTest::mouseRelease(works.grid->viewport(), Qt::LeftButton, {}, from - QPoint(day, 0));
        QTRY_VERIFY(works.window->findChild<ChangeDialog *>());
        QVERIFY2(works.meaning().contains(u"zu spät. Anzukündigen war bis Di 17.11.2026 19:00"_s)
                     || works.meaning().contains(u"ankündigen bis Di 17.11.2026 19:00, das ist heute"_s),
                 qPrintable(works.meaning()));
    }

    void tooLate() // MNT-2: warning, reason required, shortfall recorded
    {
        Works works;
        works.choose(u"2026-11-18T19:00:00"_s);
        press(Qt::Key_F2);
        auto *dialog = waitFor<ChangeDialog>(works.window);
        dialog->findChildren<QDateTimeEdit *>().at(0)->setDateTime(
            QDateTime(QDate(2026, 11, 18), QTime(20, 0), Qt::UTC));
        QVERIFY2(
            works.meaning().startsWith(
                u"Abweichung: zu spät. Anzukündigen war bis Mi 04.11.2026 19:00; die Unterschreitung um 12 Tage"_s),
            qPrintable(works.meaning()));
        dialog->findChild<QComboBox *>(u"announcing"_s)->setCurrentIndex(2);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // no reason
        dialog->findChildren<QPlainTextEdit *>().at(0)->setFocus();
        type(u"Patch des Herstellers"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(works.value(u"count(*)"_s).toInt(), 1);
        QCOMPARE(works.value(u"shortfall_s"_s).toLongLong(),
                 at(u"2026-11-17T09:00:00"_s) - at(u"2026-11-04T19:00:00"_s));
        QTRY_VERIFY2(works.details().contains(u"Ankündigungsfrist um 12 Tage unterschritten"_s),
                     qPrintable(works.details()));
    }

    // MNT-4: what a window is about decides its collisions; the time stays, nothing is announced anew
    void itemsAreEditedAfterwards()
    {
        Works works;
        must(answerOf(works.shop.commands.note(
            Command::make(u"base.put"_s, u"system"_s, 0)
                .put(u"items"_s, u"portal"_s, { { u"name"_s, u"Portal"_s }, { u"kind"_s, u"component"_s } }))));
        const auto toggle = [&works] {
            toFront(works.window);
            works.grid->setFocus();
            works.choose(u"2026-12-02T19:00:00"_s);
            press(Qt::Key_F2);
            auto *dialog = waitFor<ChangeDialog>(works.window);
            auto *items = dialog->findChild<QListWidget *>();
            items->setFocus();
            items->setCurrentRow(0);
            press(Qt::Key_Space);
            press(Qt::Key_Return, Qt::ControlModifier);
        };
        const auto items = [&works] {
            return works.shop
                .value(
                    u"SELECT coalesce(group_concat(item_id), '') AS v FROM maintenance_items WHERE removed_at IS NULL"_s)
                .toString();
        };
        toggle();
        QTRY_COMPARE(items(), u"portal"_s);
        QCOMPARE(works.value(u"kind"_s).toString(), u"regular"_s);
        QCOMPARE(works.value(u"notice_by"_s).toLongLong(), 0);
        const auto isRead = [&works] {
            return works.window->model().entry(works.grid->currentIndex().row()).window->window.has_value();
        };
        QTRY_VERIFY(!works.window->findChild<ChangeDialog *>() && isRead());
        toggle();
        QTRY_COMPARE(items(), QString());
    }

    void announcedWithProof() // MNT-3: text with duration, reason, restrictions; marked as sent
    {
        Works works;
        works.choose(u"2026-11-25T19:00:00"_s);
        press(Qt::Key_I, Qt::ControlModifier);
        auto *dialog = waitFor<AnnouncementDialog>(works.window);
        const QString text = dialog->findChildren<QPlainTextEdit *>().at(0)->toPlainText();
        QVERIFY2(text.contains(u"Dauer: voraussichtlich 4 h."_s) && text.contains(u"Grund: "_s)
                     && text.contains(u"Einschränkungen: "_s),
                 qPrintable(text));
        dialog->accept();
        QVERIFY(dialog->isVisible()); // no proof
        dialog->findChildren<QLineEdit *>().at(dialog->findChildren<QLineEdit *>().size() - 2)->setFocus();
        type(u"Ablage 4711"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(works.value(u"state"_s).toString(), u"announced"_s);
        QCOMPARE(works.shop.value(u"SELECT proof AS v FROM maintenance_announcements"_s).toString(), u"Ablage 4711"_s);
        QTRY_VERIFY2(works.details().contains(u"(Ablage 4711)"_s), qPrintable(works.details()));
    }

    void emergency() // MNT-6
    {
        Works works;
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = waitFor<NewWindowDialog>(works.window);
        type(u"Webserver dringend neu starten"_s);
        dialog->findChild<QComboBox *>(u"announcing"_s)->setCurrentIndex(2);
        dialog->findChildren<QPlainTextEdit *>().at(0)->setPlainText(u"CVE wird ausgenutzt"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // nobody approved it
        dialog->findChildren<QLineEdit *>().constLast()->setText(u"Herr Berg"_s);
        dialog->accept();
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->findChildren<QLabel *>().constLast()->text()));
        QTRY_COMPARE(works.value(u"approver"_s).toString(), u"Herr Berg"_s);
        QCOMPARE(works.value(u"kind"_s).toString(), u"emergency"_s);
    }

    void overrunProposesAnOutage() // MNT-1: what of it lay in core hours is handed on
    {
        Works works;
        works.shop.clock.set(at(u"2026-11-19T08:00:00"_s));
        QList<QPair<Instant, Instant>> proposed;
        connect(&works.window->acts(), &CalendarActs::outageProposed, this,
                [&](const Occurrence &, Instant from, Instant to) {
                    proposed.append({ from, to });
                });
        works.choose(u"2026-11-25T19:00:00"_s);
        works.choose(u"2026-11-18T19:00:00"_s); // by now it has begun
        press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = waitFor<CompleteDialog>(works.window);
        dialog->findChildren<QDateTimeEdit *>().at(1)->setDateTime(
            QDateTime(QDate(2026, 11, 19), QTime(7, 15), Qt::UTC));
        QVERIFY(dialog->findChild<QLabel *>(u"meaning"_s)
                    ->text()
                    .contains(u"davon in der Kernzeit: Do 19.11.2026 06:30–07:15"_s));
        dialog->accept();
        QVERIFY(dialog->isVisible()); // no reason
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Rollback"_s);
        dialog->accept();
        QTRY_COMPARE(proposed.size(), 1);
        QCOMPARE(toIso(proposed.constFirst().first), u"2026-11-19T06:30:00+01:00"_s);
        QCOMPARE(toIso(proposed.constFirst().second), u"2026-11-19T07:15:00+01:00"_s);
        QCOMPARE(works.value(u"state"_s).toString(), u"completed"_s);
    }

    void collisionsAreTold() // MNT-4: in the core hours; words for eye and ear
    {
        Works works;
        MaintenanceWindow window;
        window.kind = WindowKind::Emergency;
        window.title = u"Neustart"_s;
        window.from = at(u"2026-11-19T18:00:00"_s);
        window.to = at(u"2026-11-19T19:00:00"_s);
        window.reason = u"Speicher voll"_s;
        window.approver = u"Herr Berg"_s;
        must(answerOf(works.desk.submit(works.desk.compose().add(window))));
        QTRY_COMPARE(works.window->model().rowCount(), 5);
        works.choose(u"2026-11-19T18:00:00"_s);
        QVERIFY2(works.details().contains(u"▲ liegt 18:00–18:30 in der Kernzeit"_s), qPrintable(works.details()));
        const QString told = works.grid->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(u"Neustart"_s) && told.contains(u"in der Kernzeit"_s), qPrintable(told));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(works.grid);
        QVERIFY(list);
        QAccessibleInterface *cell = list->tableInterface()->cellAt(works.grid->currentIndex().row(),
                                                                    CalendarModel::Title);
        QVERIFY(cell && cell->text(QAccessible::Name).contains(u"in der Kernzeit"_s));
        QVERIFY(!cell->rect().isEmpty());
    }

    // MNT-4: what it meets is said while it is edited and while it moves, in month and week alike
    void changeIsMadeMovedAndRemoved()
    {
        Works works;
        works.choose(u"2026-11-18T19:00:00"_s);
        press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = waitFor<WorkDialog>(works.window);
        QCOMPARE(dialog->findChild<QLabel *>(u"meaning"_s)->text(), u"Nichts steht entgegen."_s);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // no title
        type(u"TLS-Einstellungen"_s);
        dialog->findChildren<QDateTimeEdit *>().at(0)->setDateTime(QDateTime(QDate(2026, 11, 19), QTime(18, 0)));
        QCOMPARE(dialog->findChild<QLabel *>(u"meaning"_s)->text(), u"▲ liegt 18:00–18:30 in der Kernzeit"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(works.window->model().rowCount(), 5);
        works.choose(u"2026-11-19T18:00:00"_s);
        QVERIFY2(works.details().contains(u"▲ liegt 18:00–18:30 in der Kernzeit"_s), qPrintable(works.details()));
        toFront(works.window);
        works.grid->setFocus();
        press(Qt::Key_Down, Qt::AltModifier); // half an hour later
        QVERIFY2(works.message().contains(u"nichts steht entgegen"_s), qPrintable(works.message()));
        press(Qt::Key_Return);
        waitFor<WorkDialog>(works.window)->accept();
        const auto from = [&works] {
            return works.shop.value(u"SELECT max(from_at) AS v FROM planned_works WHERE removed_at IS NULL"_s)
                .toLongLong();
        };
        QTRY_COMPARE(from(), at(u"2026-11-19T18:30:00"_s));
        toFront(works.window);
        press(Qt::Key_3, Qt::ControlModifier); // and in the agenda
        QTRY_VERIFY(works.details().startsWith(u"TLS-Einstellungen"_s));
        press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(from(), 0);
    }

    void changeIsDragged()
    {
        Works works;
        PlannedWork work { {},
                           PlannedWork::Kind::Release,
                           PlannedWork::State::Planned,
                           u"civento 2026.2"_s,
                           at(u"2026-11-19T20:00:00"_s),
                           at(u"2026-11-19T22:00:00"_s),
                           {},
                           {} };
        must(answerOf(works.desk.submit(works.desk.compose().addWork(work))));
        QTRY_COMPARE(works.window->model().rowCount(), 5);
        works.choose(u"2026-11-19T20:00:00"_s);
        const QRect place = works.grid->visualRect(works.grid->currentIndex());
        QVERIFY(!place.isEmpty());
        const QPoint target = place.center() + QPoint(works.grid->viewport()->width() / 7, 0); // the next day
        QTest::mousePress(works.grid->viewport(), Qt::LeftButton, {}, place.center());
        QMouseEvent move(QEvent::MouseMove, target, works.grid->viewport()->mapToGlobal(target), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(works.grid->viewport(), &move);
        QTest::mouseRelease(works.grid->viewport(), Qt::LeftButton, {}, target);
        auto *dialog = waitFor<WorkDialog>(works.window);
        QCOMPARE(toIso(dialog->work().from), u"2026-11-20T20:00:00+01:00"_s);
        QCOMPARE(toIso(dialog->work().to), u"2026-11-20T22:00:00+01:00"_s);
    }

    void changeIsDraggedInTheWeek() // MNT-4: to the next day at the same time; by its lower edge only the end moves
    {
        Works works;
        const PlannedWork work { {},
                                 PlannedWork::Kind::Change,
                                 PlannedWork::State::Planned,
                                 u"TLS"_s,
                                 at(u"2026-11-19T20:00:00"_s),
                                 at(u"2026-11-19T22:00:00"_s),
                                 {},
                                 {} };
        must(answerOf(works.desk.submit(works.desk.compose().addWork(work))));
        QTRY_COMPARE(works.window->model().rowCount(), 5);
        works.choose(u"2026-11-19T20:00:00"_s);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(works.window->model().rowCount(), 2); // of that week
        CalendarGrid *week = nullptr;
        for (auto *one : works.window->findChildren<CalendarGrid *>())
            if (one->accessibleName() == u"Woche")
                week = one;
        QVERIFY(week);
        const auto drag = [&](const QPoint &from, const QPoint &to) {
            QTest::mousePress(week->viewport(), Qt::LeftButton, {}, from);
            QMouseEvent move(QEvent::MouseMove, to, week->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(week->viewport(), &move);
            QTest::mouseRelease(week->viewport(), Qt::LeftButton, {}, to);
        };
        const auto place = [&] {
            const QModelIndex index = works.window->model().index(1, CalendarModel::Title);
            week->scrollTo(index);
            return week->visualRect(index);
        };
        QVERIFY(!place().isEmpty());
        drag(place().center(), place().center() + QPoint(place().width(), 0));
        auto *moved = waitFor<WorkDialog>(works.window);
        QCOMPARE(toIso(moved->work().from), u"2026-11-20T20:00:00+01:00"_s);
        QCOMPARE(toIso(moved->work().to), u"2026-11-20T22:00:00+01:00"_s);
        moved->close();
        QTRY_VERIFY(!works.window->findChild<WorkDialog *>());
        const QPoint edge(place().center().x(), place().bottom() - 1);
        drag(edge, edge + QPoint(0, place().height() / 4));
        auto *longer = waitFor<WorkDialog>(works.window);
        QCOMPARE(toIso(longer->work().from), u"2026-11-19T20:00:00+01:00"_s);
        QCOMPARE(toIso(longer->work().to), u"2026-11-19T22:30:00+01:00"_s);
    }

    void closedDayByKeyboard_data()
    {
        QTest::addColumn<QString>("letter"); // of the button
        QTest::addColumn<QString>("kind"); // of the window afterwards; empty: nothing is recorded
        QTest::addColumn<QString>("from");
        QTest::newRow("kept") << u"S"_s << QString() << QString();
        QTest::newRow("left out") << u"A"_s << u"cancelled"_s << u"2026-12-26T14:00:00"_s;
        QTest::newRow("moved") << u"V"_s << u"deviation"_s << u"2026-12-27T14:00:00"_s; // Sunday, no holiday
    }

    void closedDayByKeyboard() // MNT-1: keep, skip or move
    {
        QFETCH(QString, letter);
        QFETCH(QString, kind);
        QFETCH(QString, from);
        Works works;
        press(Qt::Key_PageDown);
        QTRY_COMPARE(works.window->findChild<QLabel *>(u"span"_s)->text(), u"Dezember 2026"_s);
        works.choose(u"2026-12-26T14:00:00"_s);
        press(Qt::Key_T, Qt::ControlModifier);
        QDialog *dialog = nullptr;
        // On Windows isActiveWindow() tells what the system has done already, before the dialog has its shortcuts.
        QTRY_VERIFY((dialog = works.window->findChild<QDialog *>(u"closed-day"_s))
                    && QApplication::activeWindow() == dialog);
        const QString words = dialog->findChild<QLabel *>()->text();
        QVERIFY2(words.contains(u"2. Weihnachtstag"_s) && words.endsWith(u"Ohne Entscheidung findet es statt."_s),
                 qPrintable(words));
        QTest::keyClick(dialog, static_cast<Qt::Key>(letter.at(0).unicode()), Qt::AltModifier);
        if (kind.isEmpty()) {
            QTRY_VERIFY(!works.window->findChild<QDialog *>(u"closed-day"_s));
            QCOMPARE(works.value(u"count(*)"_s).toInt(), 0);
            return;
        }
        auto *change = waitFor<ChangeDialog>(works.window);
        change->accept(); // its announcement has to be chosen (MNT-2)
        QVERIFY(change->isVisible());
        change->findChildren<QPlainTextEdit *>().constFirst()->setFocus();
        type(u"Feiertag"_s);
        change->findChild<QComboBox *>(u"announcing"_s)->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(works.value(u"count(*)"_s).toInt(), 1);
        QCOMPARE(works.value(u"kind"_s).toString(), kind);
        QCOMPARE(works.value(u"from_at"_s).toLongLong(), at(from));
        QCOMPARE(works.value(u"original_at"_s).toLongLong(), at(u"2026-12-26T14:00:00"_s));
    }

    void whoIsOnCallMeanwhile() // from its begin to its end, with the hand-over
    {
        Works works;
        const auto duty = [&](const QString &id, const QString &person, const QString &from, const QString &to) {
            Command command = Command::make(u"base.put"_s, u"system"_s, 0);
            command.put(u"duty_times"_s, id,
                        { { u"person"_s, person },
                          { u"kind"_s, u"on_call"_s },
                          { u"from_at"_s, at(from) },
                          { u"to_at"_s, at(to) },
                          { u"phone"_s, QString(u"0641 "_s + id) } });
            const Outcome outcome = must(answerOf(works.shop.commands.note(command)));
            QCOMPARE(outcome.status, Outcome::Status::Applied);
        };
        duty(u"1"_s, u"Frau Wolf"_s, u"2026-11-25T16:00:00"_s, u"2026-11-25T21:00:00"_s);
        duty(u"2"_s, u"Herr Berg"_s, u"2026-11-25T21:00:00"_s, u"2026-11-25T22:00:00"_s);
        works.choose(u"2026-11-25T19:00:00"_s);
        QTRY_VERIFY2(
            works.details().endsWith(
                u"Rufbereitschaft: Frau Wolf, 0641 1\nab Mi 25.11.2026 21:00: Rufbereitschaft: Herr Berg, 0641 2\nab Mi 25.11.2026 22:00: Rufbereitschaft: niemand eingetragen"_s),
            qPrintable(works.details()));
        works.choose(u"2026-11-28T14:00:00"_s);
        QTRY_VERIFY2(works.details().endsWith(u"\nRufbereitschaft: niemand eingetragen"_s),
                     qPrintable(works.details()));
    }

    void everyListExports_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<bool>("opens"); // Enter
        QTest::newRow("agenda") << u"Agenda"_s << true;
        QTest::newRow("rules") << u"Regelfenster und Sperrzeiten"_s << true;
        QTest::newRow("a calendar file's entries") << u"Einträge der Datei"_s << false;
    }

    void everyListExports() // what it shows, with Ctrl+Alt+S
    {
        QFETCH(QString, list);
        QFETCH(bool, opens);
        Works works;
        CalendarImport import;
        import.lines = { { 1, ImportLine::What::New, u"Mittwoch"_s, u"Regelfenster"_s } };
        if (list == u"Agenda")
            press(Qt::Key_3, Qt::ControlModifier);
        else if (list == u"Regelfenster und Sperrzeiten")
            press(Qt::Key_G, Qt::ControlModifier);
        else
            (new CalendarImportDialog(u"x.ics"_s, import, works.window))->open();
        QTableView *view = nullptr;
        const auto isThere = [&] {
            for (auto *one : works.window->findChildren<QTableView *>())
                if (one->accessibleName() == list && one->isVisible() && one->model()->rowCount() > 0)
                    view = one;
            return view != nullptr;
        };
        QTRY_VERIFY(isThere());
        toFront(view->window());
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = view->findChild<QFileDialog *>()));
        const QString name = works.shop.folder.filePath(u"list.csv"_s);
        files->selectFile(name);
        static_cast<QDialog *>(files)->accept();
        QFile file(name);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), view->model()->rowCount() + 1);
        if (!opens)
            return;
        toFront(view->window());
        view->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(works.window->findChild<ChangeDialog *>() || works.window->findChild<RuleDialog *>());
    }

    void rulesBelongToTheLead()
    {
        Works agent({ u"agent"_s });
        press(Qt::Key_G, Qt::ControlModifier);
        auto *dialog = waitFor<RulesDialog>(agent.window);
        QTRY_COMPARE(dialog->findChild<QTableWidget *>()->rowCount(), 2);
        for (const auto *button : dialog->findChildren<QPushButton *>())
            QCOMPARE(button->isEnabled(), button->text() == u"S&chließen");
    }

    void newRule() // MNT-1
    {
        Works works;
        press(Qt::Key_G, Qt::ControlModifier);
        auto *rules = waitFor<RulesDialog>(works.window);
        rules->findChildren<QPushButton *>().constFirst()->click();
        auto *dialog = waitFor<RuleDialog>(rules);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // no name
        type(u"Datenbankpflege"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rules->findChild<QTableWidget *>()->rowCount(), 3);
        QCOMPARE(works.shop.value(u"SELECT first_day AS v FROM maintenance_rules WHERE name = 'Datenbankpflege'"_s)
                     .toString(),
                 u"2026-11-18"_s);
    }

    void freezeIsOpenedByEnter() // REL-8: as a rule is; what is changed is one step, the rest stays
    {
        Works works;
        must(answerOf(works.desk.submit(works.desk.compose().addFreeze({ {},
                                                                         u"Jahresabschluss"_s,
                                                                         at(u"2026-12-01T00:00:00"_s),
                                                                         at(u"2027-01-04T00:00:00"_s),
                                                                         u"Kassenschluss"_s }))));
        press(Qt::Key_G, Qt::ControlModifier);
        auto *rules = waitFor<RulesDialog>(works.window);
        auto *table = rules->findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 3);
        table->setFocus();
        table->setCurrentCell(2, 0);
        press(Qt::Key_Return);
        auto *dialog = waitFor<FreezeDialog>(rules);
        QVERIFY(!rules->findChild<RuleDialog *>()); // Enter opens what is chosen, and nothing else
        QCOMPARE(dialog->freeze().name, u"Jahresabschluss"_s);
        QCOMPARE(toIso(dialog->freeze().to), u"2027-01-04T00:00:00+01:00"_s);
        type(u"Jahresabschluss 2026"_s); // the old name is selected
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(
            works.shop
                .value(
                    u"SELECT group_concat(name || '|' || to_at || '|' || reason) AS v FROM freezes WHERE removed_at IS NULL"_s)
                .toString(),
            u"Jahresabschluss 2026|%1|Kassenschluss"_s.arg(at(u"2027-01-04T00:00:00"_s)));
        QTRY_COMPARE(works.message(), u"Die Sperrzeit gilt."_s);
    }

    void pages() // the week of what was chosen, the agenda; every page shows the same choice
    {
        Works works;
        works.choose(u"2026-11-25T19:00:00"_s);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(works.window->findChild<QLabel *>(u"span"_s)->text(), u"23.11. bis 29.11.2026"_s);
        QCOMPARE(works.window->model().rowCount(), 2);
        press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(works.window->model().rowCount() > 10);
        QVERIFY(works.details().startsWith(u"Mittwochsfenster"_s));
    }
};

QTEST_MAIN(TestCalendarWindow)
#include "tst_calendarwindow.moc"
