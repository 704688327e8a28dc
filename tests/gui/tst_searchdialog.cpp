#include "tests/support/shop.h"
#include "views/directory/directorywindow.h"
#include "views/queue/queuepage.h"
#include "views/shell/oldertickets.h"
#include "views/shell/searchdialog.h"
#include "views/tickets/ticketdialogs.h"
#include "views/tickets/ticketwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** The one search, and the user's own views of the queue; by keyboard. */
class TestSearchDialog : public QObject
{
    Q_OBJECT

private:
    static QString recorded(Shop &shop, const QString &id, const QString &text)
    {
        TicketDraft draft;
        draft.id = id;
        draft.text = text;
        draft.reportedAt = shop.clock.now();
        const Outcome outcome = must(answerOf(shop.desk.submit(shop.desk.compose().record(draft))));
        return outcome.number;
    }
    static SearchDialog *searchFor(Shop &shop, const QString &text)
    {
        toFront(shop.window.get());
        press(Qt::Key_G, Qt::ControlModifier);
        auto *dialog = waitFor<SearchDialog>(shop.window.get());
        type(text);
        return dialog;
    }
    static QStringList hitsOf(const SearchDialog *dialog)
    {
        QStringList texts;
        const auto *list = dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    static QString saidOf(const QWidget *part)
    {
        QStringList texts;
        const auto labels = part->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'|');
    }
    /// Older tickets, numbered down from the newest: pages of two out of five, each question noted.
    struct History
    {
        QList<HistoryQuery> asked;
        Result<HistoryPage> answer(const HistoryQuery &query)
        {
            asked.append(query);
            HistoryPage page;
            for (int n = query.after ? query.after->number.toInt() - 1 : 5; n > 0 && page.hits.size() < 2; --n)
                page.hits.append({ u"old-%1"_s.arg(n), QString::number(n), u"Altfall"_s, u"closed"_s, u"Stadt Quell"_s,
                                   1'600'000'000, 1'600'086'400 });
            page.hasMore = page.hits.constLast().number != u"1";
            return page;
        }
    };
    static QListWidget *navigation(const Shop &shop) { return shop.window->page()->findChild<QListWidget *>(); }
    static void save(Shop &shop, const QString &name)
    {
        toFront(shop.window.get());
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        waitFor<TextDialog>(shop.window.get());
        type(name);
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.window->findChild<TextDialog *>());
    }
    static void chord(Qt::Key key)
    {
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        press(key);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void opensTheTicket_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a word") << u"haengt"_s; // umlauts as ae
        QTest::newRow("the number") << u"2026-000002"_s;
        QTest::newRow("a part of a word") << u"meldung"_s;
    }
    void opensTheTicket()
    {
        QFETCH(QString, typed);
        Shop shop;
        recorded(shop, u"0190-a"_s, u"Postfach leer"_s);
        recorded(shop, u"0190-b"_s, u"Anmeldung hängt"_s);
        SearchDialog *dialog = searchFor(shop, typed);
        QVERIFY(dialog);
        QTRY_COMPARE(hitsOf(dialog).size(), 2); // the heading and the hit
        QVERIFY(hitsOf(dialog).at(1).contains(u"Anmeldung hängt"_s));
        press(Qt::Key_Return);
        TicketWindow *ticket = nullptr;
        QTRY_VERIFY((ticket = shop.window->findChild<TicketWindow *>()));
        QCOMPARE(ticket->ticketId(), u"0190-b"_s);
    }

    void opensTheRecord() // ORG-2: a name of the base data leads to its row, which is selected
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        const RecordKind &kind = *recordKind(u"tenants"_s);
        for (const QString &name : { u"Stadt Quell"_s, u"Gemeinde Bach"_s, u"Stadt Aue"_s })
            must(answerOf(shop.directory.create(kind, { { u"name"_s, name } })));
        recorded(shop, u"0190-a"_s, u"Bachlauf im Formular"_s); // a ticket that fits, too
        SearchDialog *dialog = searchFor(shop, u"bach"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(hitsOf(dialog).size(), 4);
        press(Qt::Key_Down); // over the heading of the next group
        QVERIFY(dialog->findChild<QListWidget *>()->currentItem()->text().startsWith(u"Gemeinde Bach"_s));
        press(Qt::Key_Up);
        QVERIFY(dialog->findChild<QListWidget *>()->currentItem()->text().contains(u"Bachlauf"_s));
        press(Qt::Key_Up); // no further than the first hit
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        auto *window = waitFor<DirectoryWindow>(shop.window.get());
        QVERIFY(window);
        auto *view = window->findChild<QTableView *>();
        QTRY_COMPARE(view->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view->selectionModel()->selectedRows().constFirst().data().toString(), u"Gemeinde Bach"_s);
        QVERIFY(view->hasFocus()); // the next key is for it

        // Again, while the window shows something else and a filter that hides the record.
        window->showKind(u"teams"_s);
        window->findChild<QLineEdit *>()->setText(u"xyz"_s);
        window->showRecord(u"tenants"_s, must(answerOf(shop.directory.table(kind))).records.constFirst().id);
        QTRY_COMPARE(view->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view->model()->rowCount(), 3);
    }

    void nothingFits() // it says so, and stays
    {
        Shop shop;
        SearchDialog *dialog = searchFor(shop, u"gibtesnicht"_s);
        QVERIFY(dialog);
        QTest::qWait(200);
        press(Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"Nichts passt"_s); }));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shop.window->findChild<SearchDialog *>());
    }

    void tellsWhatCanBeTyped() // before anything is typed, instead of an empty list
    {
        Shop shop;
        SearchDialog *dialog = searchFor(shop, {});
        QVERIFY(dialog);
        QVERIFY(saidOf(dialog).contains(u"Schreiben Sie eine Nummer"_s));
        QVERIFY(!dialog->findChild<QListWidget *>()->isVisible());
        type(u"gibtesnicht"_s);
        QTRY_VERIFY(saidOf(dialog).contains(u"Nichts passt"_s));
    }

    void narrowsToATenant() // what is here, too
    {
        Shop shop({ u"agent"_s, u"administrator"_s });
        must(answerOf(shop.directory.create(*recordKind(u"tenants"_s), { { u"name"_s, u"Stadt Quell"_s } })));
        const QString tenant = must(answerOf(shop.directory.table(*recordKind(u"tenants"_s)))).records.constFirst().id;
        recorded(shop, u"0190-a"_s, u"Postfach leer"_s);
        TicketDraft draft;
        draft.id = u"0190-b"_s;
        draft.text = u"Postfach voll"_s;
        draft.tenantId = tenant;
        draft.reportedAt = shop.clock.now();
        must(answerOf(shop.desk.submit(shop.desk.compose().record(draft))));
        SearchDialog *dialog = searchFor(shop, u"postfach"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(hitsOf(dialog).size(), 3);
        auto *tenants = dialog->findChild<QComboBox *>();
        QTRY_COMPARE(tenants->count(), 2);
        tenants->setCurrentIndex(1);
        QTRY_COMPARE(hitsOf(dialog).size(), 2);
        QVERIFY(hitsOf(dialog).at(1).contains(u"voll"_s));
        dialog->findChild<QLineEdit *>()->clear(); // the tenant alone
        QTest::qWait(200);
        QCOMPARE(hitsOf(dialog).size(), 2);
    }

    void olderOnesComeFromTheServer() // marked, page by page, after what is here; opened like any other
    {
        Shop shop;
        auto history = std::make_shared<History>();
        shop.desk.history().setSource(
            [history](const HistoryQuery &query, const std::shared_ptr<const std::atomic_bool> &) {
                return history->answer(query);
            });
        recorded(shop, u"0190-a"_s, u"Altfall hier"_s);
        SearchDialog *dialog = searchFor(shop, u"altfall"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(hitsOf(dialog).size(), 5); // two headings, one here, two there
        QCOMPARE(hitsOf(dialog).at(2), u"Ältere Vorgänge, nur auf dem Server"_s);
        QVERIFY(hitsOf(dialog).at(3).contains(u"Stadt Quell"_s));
        auto *more = dialog->findChild<OlderTickets *>()->findChild<QAbstractButton *>();
        QTRY_COMPARE(more->text(), u"&Weitere"_s);
        more->click();
        QTRY_COMPARE(hitsOf(dialog).size(), 7);
        more->click();
        QTRY_COMPARE(hitsOf(dialog).size(), 8);
        QTRY_VERIFY(!more->isVisible()); // that was all
        QCOMPARE(history->asked.size(), 3);
        QVERIFY(!history->asked.at(0).after && history->asked.at(2).after->number == u"2");
        dialog->findChild<QListWidget *>()->setCurrentRow(7);
        press(Qt::Key_Return);
        TicketWindow *ticket = nullptr;
        QTRY_VERIFY((ticket = shop.window->findChild<TicketWindow *>()));
        QCOMPARE(ticket->ticketId(), u"old-1"_s);
        QTRY_VERIFY(saidOf(ticket).contains(u"wird vom Server geholt"_s));
        shop.window->ticketMissing(u"old-1"_s, u"Nicht erreichbar"_s);
        QVERIFY(saidOf(ticket).contains(u"Nicht erreichbar"_s));
    }

    void olderOnes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("no server") << static_cast<int>(Error::Kind::ConnectionLost) << u"gerade nicht erreichbar"_s;
        QTest::newRow("too much") << static_cast<int>(Error::Kind::Busy) << u"mehr Wörter"_s;
        QTest::newRow("odd answer") << static_cast<int>(Error::Kind::Internal) << u"melden Sie es"_s;
    }
    void olderOnes() // what is here is found all the same; trying again is one click
    {
        QFETCH(int, kind);
        QFETCH(QString, said);
        Shop shop;
        auto calls = std::make_shared<std::atomic_int>(0);
        shop.desk.history().setSource(
            [calls, kind](const HistoryQuery &,
                          const std::shared_ptr<const std::atomic_bool> &) -> Result<HistoryPage> {
                if (++*calls > 1)
                    return HistoryPage {};
                return fail(static_cast<Error::Kind>(kind), u"x"_s, u"history"_s);
            });
        recorded(shop, u"0190-a"_s, u"Altfall hier"_s);
        SearchDialog *dialog = searchFor(shop, u"altfall"_s);
        QVERIFY(dialog);
        auto *older = dialog->findChild<OlderTickets *>();
        QTRY_VERIFY(saidOf(older).contains(said));
        QCOMPARE(hitsOf(dialog).size(), 2);
        older->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(saidOf(older).contains(u"keine älteren"_s));
    }

    void givesUp() // by button, by typing on, by closing: never waits for the server
    {
        Shop shop;
        auto running = std::make_shared<std::atomic_int>(0);
        shop.desk.history().setSource(
            [running](const HistoryQuery &,
                      const std::shared_ptr<const std::atomic_bool> &stopped) -> Result<HistoryPage> {
                ++*running;
                while (!*stopped)
                    QThread::msleep(5);
                --*running;
                return fail(Error::Kind::ConnectionLost, u"given up"_s);
            });
        SearchDialog *dialog = searchFor(shop, u"alt"_s);
        QVERIFY(dialog);
        auto *older = dialog->findChild<OlderTickets *>();
        QTRY_COMPARE(running->load(), 1);
        QVERIFY(saidOf(older).contains(u"werden auf dem Server gesucht"_s));
        older->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(running->load(), 0);
        QVERIFY(saidOf(older).contains(u"abgebrochen"_s));
        dialog->findChild<QLineEdit *>()->setText(u"altfall"_s);
        QTRY_COMPARE(running->load(), 1);
        dialog->findChild<QLineEdit *>()->clear();
        QTRY_COMPARE(running->load(), 0);
        QVERIFY(!older->isVisible());
        dialog->findChild<QLineEdit *>()->setText(u"altfall"_s);
        QTRY_COMPARE(running->load(), 1);
        dialog->close();
        QTRY_COMPARE(running->load(), 0);
    }

    void viewsAreSavedAndShown() // queue, filter, groups and columns; the same name replaces; remembered
    {
        Shop shop;
        recorded(shop, u"0190-a"_s, u"Postfach leer"_s);
        recorded(shop, u"0190-b"_s, u"Anmeldung hängt"_s);
        shop.queue.load();
        QTRY_COMPARE(shop.queue.rowCount(), 2);
        auto *page = shop.window->page();
        auto *filter = page->findChild<QLineEdit *>();
        page->showQueue(Queue::Unassigned);
        filter->setText(u"postfach"_s);
        shop.queue.setGrouping(Grouping::Class);
        page->columnActions().at(QueueModel::Channel)->setChecked(true);
        save(shop, u"Post & Fach"_s);
        QCOMPARE(navigation(shop)->item(QueueCount)->text(), u"Ansicht: Post & Fach"_s);

        page->apply({ {}, Queue::AllOpen, {}, Grouping::None, {} });
        page->columnActions().at(QueueModel::Channel)->setChecked(false);
        QCOMPARE(shop.queue.rowCount(), 2);
        toFront(shop.window.get());
        chord(Qt::Key_1);
        QTRY_COMPARE(shop.queue.queue(), Queue::Unassigned);
        QCOMPARE(filter->text(), u"postfach"_s);
        QCOMPARE(shop.queue.grouping(), Grouping::Class);
        QVERIFY(page->columnActions().at(QueueModel::Channel)->isChecked());
        QCOMPARE(shop.queue.rowCount(), 2); // a heading and one ticket

        filter->setText(u"anmeldung"_s);
        save(shop, u"Post & Fach"_s);
        QCOMPARE(Settings().savedViews().size(), 1);
        QCOMPARE(Settings().savedViews().constFirst().filter, u"anmeldung"_s); // for the next start
        filter->clear();
        navigation(shop)->setCurrentRow(QueueCount); // in the list as in the menu
        QTRY_COMPARE(filter->text(), u"anmeldung"_s);
    }

    void viewsAreRenamedAndRemoved()
    {
        Shop shop;
        save(shop, u"Eins"_s);
        save(shop, u"Zwei"_s);
        toFront(shop.window.get());
        chord(Qt::Key_1);
        chord(Qt::Key_U);
        auto *dialog = waitFor<TextDialog>(shop.window.get());
        QVERIFY(dialog);
        QCOMPARE(dialog->text(), u"Eins"_s); // to be changed, not typed anew
        type(u"Zwei"_s);
        press(Qt::Key_Return); // there is one already: told, nothing lost
        QVERIFY(dialog->isVisible());
        type(u" b"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(Settings().savedViews().constFirst().name, u"Zwei b"_s);
        toFront(shop.window.get());
        chord(Qt::Key_Delete);
        QTRY_COMPARE(Settings().savedViews().size(), 1);
        QCOMPARE(navigation(shop)->count(), QueueCount + 1);
        QCOMPARE(navigation(shop)->item(QueueCount)->text(), u"Ansicht: Zwei"_s);
    }
};

QTEST_MAIN(TestSearchDialog)
#include "tst_searchdialog.moc"
