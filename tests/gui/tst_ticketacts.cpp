#include "tests/support/shop.h"
#include "views/tickets/ticketacttable.h"
#include "views/tickets/ticketwindow.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

QList<QAction *> actsIn(const QMenu *menu)
{
    QList<QAction *> acts;
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu())
            acts += actsIn(action->menu());
        else if (!action->isSeparator())
            acts.append(action);
    }
    return acts;
}

QList<QAction *> actsOf(const QMenuBar *bar)
{
    QList<QAction *> acts;
    const auto menus = bar->actions();
    for (const QAction *menu : menus)
        acts += actsIn(menu->menu());
    return acts;
}

} // namespace

class TestTicketActs : public QObject
{
    Q_OBJECT

private:
    static QString recorded(Shop &shop)
    {
        TicketDraft draft;
        draft.id = u"0190-a"_s;
        draft.text = u"Postfach leer"_s;
        draft.reportedAt = shop.clock.now();
        answerOf(shop.desk.submit(shop.desk.compose().record(draft)));
        return draft.id;
    }

private Q_SLOTS:
    void everyActHasAMenuEntryAndAShortcutOfItsOwn_data()
    {
        QTest::addColumn<bool>("isTicketWindow");
        QTest::newRow("main window") << false;
        QTest::newRow("ticket window") << true;
    }
    void everyActHasAMenuEntryAndAShortcutOfItsOwn()
    {
        QFETCH(bool, isTicketWindow);
        Shop shop;
        QWidget *window = shop.window.get();
        if (isTicketWindow) {
            shop.window->openTicket(recorded(shop));
            window = shop.window->findChild<TicketWindow *>();
        }
        const auto acts = actsOf(window->findChild<QMenuBar *>());
        QVERIFY(acts.size() > ticketActs().size());
        QStringList ids;
        QHash<QString, QString> keys;
        for (const QAction *act : acts) {
            ids.append(act->objectName());
            const QString shortcut = act->shortcut().toString();
            QVERIFY2(!shortcut.isEmpty(), qPrintable(act->text() + u" has no shortcut"_s));
            QVERIFY2(!keys.contains(shortcut), qPrintable(act->text() + u" and "_s + keys.value(shortcut) + u" share "_s + shortcut));
            keys.insert(shortcut, act->text());
        }
        const auto table = ticketActs();
        for (const TicketAct &act : table)
            QVERIFY2(ids.contains(act.id), qPrintable(act.id));
        // What is on a tool bar is in the menu too: tool bar buttons take no focus.
        const auto bars = window->findChildren<QToolBar *>();
        for (const QToolBar *bar : bars)
            for (QAction *action : bar->actions())
                QVERIFY2(acts.contains(action), qPrintable(action->text()));
    }

    void possibleByState_data() // INC-12
    {
        QTest::addColumn<TicketState>("state");
        QTest::addColumn<QString>("possible"); // of take, qualify, notify, wait, resume, solve, close, reopen, withdraw, escalate
        QTest::newRow("new") << TicketState::New << u"take qualify notify escalate wait withdraw"_s;
        QTest::newRow("qualified") << TicketState::Qualified << u"take qualify notify escalate wait solve withdraw"_s;
        QTest::newRow("in progress") << TicketState::InProgress << u"take qualify notify escalate wait solve"_s;
        QTest::newRow("waiting") << TicketState::Waiting << u"take qualify notify escalate resume solve"_s;
        QTest::newRow("solved") << TicketState::Solved << u"qualify notify close reopen"_s;
        QTest::newRow("closed") << TicketState::Closed << u"notify reopen"_s;
        QTest::newRow("withdrawn") << TicketState::Withdrawn << QString();
    }
    void possibleByState()
    {
        QFETCH(TicketState, state);
        QFETCH(QString, possible);
        Ticket ticket;
        ticket.state = state;
        ticket.owner = u"wolf"_s;
        const Session agent { u"kern"_s, u"Frau Kern"_s, {}, { u"agent"_s } };
        const Session auditor { u"pruef"_s, u"Herr Prüf"_s, {}, { u"auditor"_s } };
        const QStringList asked { u"take"_s, u"qualify"_s, u"notify"_s, u"escalate"_s, u"wait"_s, u"resume"_s, u"solve"_s, u"close"_s, u"reopen"_s, u"withdraw"_s };
        QStringList found;
        const auto table = ticketActs();
        for (const TicketAct &act : table) {
            const QString name = act.id.section(u'.', 1);
            if (asked.contains(name) && act.isPossible(ticket, agent))
                found.append(name);
            QCOMPARE(act.isPossible(ticket, auditor), name == u"explain"_s); // who only reads is offered nothing else
        }
        QCOMPARE(found.join(u' '), possible);
    }

    void disabledInTheWindow() // what cannot be done now cannot be clicked; a change of state is followed
    {
        Shop shop;
        const QString id = recorded(shop);
        shop.window->openTicket(id);
        auto *window = shop.window->findChild<TicketWindow *>();
        QVERIFY(window);
        const auto isEnabled = [window](const QString &act) { return window->findChild<QAction *>(act)->isEnabled(); };
        QTRY_VERIFY(isEnabled(u"ticket.wait"_s));
        QVERIFY(!isEnabled(u"ticket.solve"_s));
        QVERIFY(!isEnabled(u"ticket.resume"_s));
        window->findChild<QAction *>(u"ticket.take"_s)->trigger();
        QTRY_VERIFY(isEnabled(u"ticket.solve"_s));
        QVERIFY(!isEnabled(u"ticket.take"_s)); // it is mine already
        QVERIFY(!isEnabled(u"ticket.withdraw"_s));
    }
};

QTEST_MAIN(TestTicketActs)
#include "tst_ticketacts.moc"
