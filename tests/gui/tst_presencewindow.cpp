#include "tests/support/shop.h"
#include "views/tickets/ticketwindow.h"
#include "views/widgets/shownlist.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** Who else reads and types, as list and ticket tell it; and what this person's window tells the others. */
class TestPresenceWindow : public QObject
{
    Q_OBJECT

private:
    static Presence other(Presence::Act act) { return { u"0190-a"_s, u"wolf"_s, u"Herr Wolf"_s, act }; }
    static QString saidIn(const QWidget *window)
    {
        QStringList texts;
        const auto labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'|');
    }
    static void record(Shop &shop)
    {
        TicketDraft draft;
        draft.id = u"0190-a"_s;
        draft.text = u"Anmeldung hängt"_s;
        draft.reportedAt = shop.clock.now();
        must(answerOf(shop.desk.submit(shop.desk.compose().record(draft))));
        shop.queue.load();
        QTRY_COMPARE(shop.queue.rowCount(), 1);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void theListTells()
    {
        Shop shop;
        record(shop);
        const QAbstractItemModel *shown = shop.window->page()->findChild<QTableView *>()->model();
        const QModelIndex title = shown->index(0, QueueModel::Title);
        QSignalSpy painted(shown, &QAbstractItemModel::dataChanged);
        shop.desk.presence().take({ other(Presence::Act::Reads) }, false);
        QCOMPARE(title.data().toString(), u"◉ Anmeldung hängt"_s);
        QCOMPARE(painted.size(), 1); // that row, nothing else
        shop.desk.presence().take({ other(Presence::Act::Types) }, false);
        QCOMPARE(title.data().toString(), u"✎ Anmeldung hängt"_s);
        QCOMPARE(title.data(Qt::EditRole).toString(), u"Anmeldung hängt"_s);
        // a file does not tell who was there
        QVERIFY(!shownListAsCsv(*shop.window->page()->findChild<QTableView *>()).contains("\u270e"));
        QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(u"Schreibt gerade: Herr Wolf"_s));
        QVERIFY(title.data(Qt::ToolTipRole).toString().contains(u"Schreibt gerade: Herr Wolf"_s));
        shop.desk.presence().take({ other(Presence::Act::Gone) }, false);
        QCOMPARE(title.data().toString(), u"Anmeldung hängt"_s);
    }

    void theTicketTells() // and the note can be written all the same
    {
        Shop shop;
        record(shop);
        QSignalSpy told(&shop.desk.presence(), &PresenceBoard::toTell);
        shop.desk.presence().take({ other(Presence::Act::Reads) }, false);
        shop.window->openTicket(u"0190-a"_s);
        TicketWindow *ticket = waitFor<TicketWindow>(shop.window.get());
        QVERIFY(ticket);
        QTRY_VERIFY(saidIn(ticket).contains(u"Anmeldung hängt"_s)); // it was read
        QVERIFY(saidIn(ticket).contains(u"Liest gerade: Herr Wolf"_s));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(1).value<Presence::Act>(), Presence::Act::Reads);
        shop.desk.presence().take({ other(Presence::Act::Types) }, false);
        QVERIFY(saidIn(ticket).contains(u"Schreibt gerade: Herr Wolf"_s));
        auto *note = ticket->findChild<QPlainTextEdit *>();
        QVERIFY(note->isEnabled() && !note->isReadOnly());
        QVERIFY(QTest::qWaitForWindowActive(ticket));
        note->setFocus();
        QTRY_VERIFY(note->hasFocus());
        type(u"Bitte warten"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM ticket_entries WHERE text = 'Bitte warten'"_s).toInt(), 1);
        shop.desk.presence().take({}, true);
        QVERIFY(!saidIn(ticket).contains(u"Herr Wolf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 10'000); // typed, five seconds after the first
        QCOMPARE(told.at(1).at(1).value<Presence::Act>(), Presence::Act::Types);
        ticket->close();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3, 10'000);
        QCOMPARE(told.at(2).at(1).value<Presence::Act>(), Presence::Act::Gone);
    }
};

QTEST_MAIN(TestPresenceWindow)
#include "tst_presencewindow.moc"
