#include "models/domain/localtime.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/probedapplication.h"
#include "tests/support/shop.h"
#include "views/queue/queuepage.h"
#include "views/tickets/contactdialog.h"
#include "views/tickets/escalatedialog.h"
#include "views/tickets/qualifydialog.h"
#include "views/tickets/recordwindow.h"
#include "views/tickets/ticketdialogs.h"
#include "views/tickets/ticketwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyboardOnly() // record, qualify, take, notify, escalate, solve, close, undo
    {
        Shop shop;
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY(QTest::qWaitForWindowActive(shop.window.get()));

        press(Qt::Key_N, Qt::ControlModifier);
        auto *record = waitFor<RecordWindow>(shop.window.get());
        QVERIFY(record);
        // INC-1: caller, one line, Ctrl+Enter: 4 keystrokes beyond the text (Ctrl+N, three Tabs, Ctrl+Enter = 5)
        type(u"Frau Sommer"_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        type(u"Antrag laesst sich nicht absenden"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM tickets"_s), 1);
        QCOMPARE(shop.value(u"SELECT caller_name AS v FROM tickets"_s), u"Frau Sommer"_s);
        QTRY_VERIFY(shop.window->findChildren<RecordWindow *>().isEmpty());
        QTRY_COMPARE(shop.queue.newCount(), 1); // arrivals wait

        shop.window->activateWindow();
        QTRY_VERIFY(shop.window->isActiveWindow());
        QTest::keyClick(shop.window.get(), Qt::Key_F5);
        QTRY_COMPARE(shop.queue.rowCount(), 1);
        QTest::keyClick(shop.window.get(), Qt::Key_9, Qt::AltModifier); // To inform; the table has the focus
        QTRY_COMPARE(shop.queue.queue(), Queue::ToInform);
        QTest::keyClick(shop.window.get(), Qt::Key_2, Qt::AltModifier | Qt::ShiftModifier); // Waiting
        QTest::keyClick(shop.window.get(), Qt::Key_3, Qt::AltModifier | Qt::ShiftModifier); // All open
        QTRY_COMPARE(shop.queue.queue(), Queue::AllOpen);
        QTRY_COMPARE(shop.window->page()->selectedIds().size(), 1);

        press(Qt::Key_L, Qt::ControlModifier);
        auto *qualify = waitFor<QualifyDialog>(shop.window.get());
        QVERIFY(qualify);
        press(Qt::Key_Tab); // to the class: minor → hinders
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT state AS v FROM tickets"_s), u"qualified"_s);
        QCOMPARE(shop.value(u"SELECT class AS v FROM tickets"_s), u"hinders"_s);

        const auto backInWindow = [&] {
            QTRY_VERIFY(shop.window->findChildren<QDialog *>().isEmpty());
            shop.window->activateWindow(); // the offscreen platform has no window manager that would
            QTRY_VERIFY(shop.window->isActiveWindow() && QApplication::focusWidget());
            // The change has come back into the queue, as it has long before a person presses the next key.
            QTRY_COMPARE(qint64 { shop.queue.tickets().at(shop.queue.placeAt(0)).version },
                         shop.value(u"SELECT version AS v FROM tickets"_s).toLongLong());
        };
        backInWindow();
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT owner AS v FROM tickets"_s), u"kern"_s);
        backInWindow();

        press(Qt::Key_I, Qt::ControlModifier);
        auto *notify = waitFor<ContactDialog>(shop.window.get());
        QVERIFY(notify);
        QVERIFY(notify->value().text.contains(u"2026-000001"_s)); // COM-2: the template names the number
        notify->actButton()->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT notified_at AS v FROM tickets"_s).toLongLong(), shop.clock.now());
        backInWindow();

        press(Qt::Key_E, Qt::ControlModifier);
        auto *escalate = waitFor<EscalateDialog>(shop.window.get());
        QVERIFY(escalate);
        QCOMPARE(escalate->actButton()->text(), u"An 2nd Level übergeben"_s);
        type(u"Protokolle noetig"_s);
        press(Qt::Key_Tab);
        type(u"Neustart"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT level AS v FROM tickets"_s), 2);
        backInWindow();

        press(Qt::Key_R, Qt::ControlModifier);
        auto *solve = waitFor<SolveDialog>(shop.window.get());
        QVERIFY(solve);
        solve->actButton()->click(); // INC-11: refused in the dialog, nothing is lost
        QVERIFY(solve->isVisible());
        type(u"Dienst neu gestartet"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT state AS v FROM tickets"_s), u"solved"_s);
        QCOMPARE(shop.value(u"SELECT next_step AS v FROM tickets"_s), u"tell_solution"_s); // INC-6
        backInWindow();
        QCOMPARE(shop.window->page()->selectedIds().size(), 1); // it stays under the selection

        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shop.value(u"SELECT state AS v FROM tickets"_s), u"closed"_s);
        backInWindow();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT state AS v FROM tickets"_s), u"solved"_s);
        QVERIFY(shop.database->run([](Connection &c) { return Ledger::verify(c); }).result().has_value());
    }

    void draftSurvives() // what was typed is on disk within 2 s, and offered again
    {
        Shop shop;
        shop.window->record();
        auto *first = waitFor<RecordWindow>(shop.window.get());
        QVERIFY(first);
        first->findChild<QPlainTextEdit *>()->setPlainText(u"Halb getippt"_s);
        const QString drafts = shop.folder.filePath(u"drafts"_s);
        QTRY_COMPARE_WITH_TIMEOUT(DraftFile::idsIn(drafts).size(), 1, 2000);
        // As after kill -9: the file is all there is.
        RecordWindow again(shop.desk, shop.directory, drafts, DraftFile::idsIn(drafts).constFirst());
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_COMPARE(again.findChild<QPlainTextEdit *>()->toPlainText(), u"Halb getippt"_s);
    }

    void unsavedTextSurvivesForeignChange()
    {
        Shop shop;
        TicketDraft draft;
        draft.id = u"0190-a"_s;
        draft.text = u"Postfach leer"_s;
        draft.reportedAt = shop.clock.now();
        shop.desk.submit(shop.desk.compose().record(draft));
        QTRY_COMPARE(shop.queue.newCount(), 1);
        shop.window->openTicket(draft.id);
        QWidget *ticket = nullptr;
        QTRY_VERIFY((ticket = shop.window->findChild<QWidget *>(u"ticket"_s))
                    && ticket->windowTitle().contains(u"Postfach"_s));
        auto *note = ticket->findChild<QPlainTextEdit *>();
        note->setPlainText(u"noch nicht fertig"_s);
        Command foreign = Command::make(u"ticket.set"_s, u"wolf"_s, shop.clock.now());
        foreign.set(u"tickets"_s, draft.id, { { u"title"_s, u"Postfach voll"_s } },
                    { { u"title"_s, u"Postfach leer"_s } });
        shop.commands.submit({ foreign });
        QTRY_VERIFY(ticket->windowTitle().contains(u"voll"_s)); // seen without a click
        QCOMPARE(note->toPlainText(), u"noch nicht fertig"_s);
    }

    void stagesAreAnnounced() // A11Y-1: nobody has to look for the clock to come into a graver stage
    {
        Shop shop;
        TicketDraft draft;
        draft.id = u"0190-s"_s;
        draft.text = u"Antrag bricht ab"_s;
        draft.reportedAt = shop.clock.now();
        // 2 service hours: warning from 10:00, breached after 11:00
        draft.disruptionClass = servicetime::DisruptionClass::Prevents;
        shop.desk.submit(shop.desk.compose().record(draft));
        QTRY_COMPARE(shop.queue.newCount(), 1);
        auto *message = shop.window->findChild<QLabel *>(u"message"_s);
        const auto told = [&](const QString &words) {
            QTRY_COMPARE_WITH_TIMEOUT(message->text(), words, 3000);
            QCOMPARE(QAccessible::queryAccessibleInterface(message)->text(QAccessible::Name), words);
        };
        shop.clock.advance(3600 - 30);
        QTest::qWait(1500);
        QVERIFY2(!message->text().contains(u"bald"_s), qPrintable(message->text()));
        shop.clock.advance(60);
        told(u"1 Vorgänge sind bald fällig."_s); // the source text; the German catalogue has the singular
        shop.clock.advance(3600);
        told(u"Bei 1 Vorgängen ist die Frist überschritten."_s);
    }
};

int main(int argc, char *argv[])
{
    ProbedApplication application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    TestJourney journey;
    return QTest::qExec(&journey, argc, argv);
}

#include "tst_journey.moc"
