#include "tests/support/shop.h"
#include "views/tickets/assigndialog.h"
#include "views/tickets/escalatedialog.h"
#include "views/tickets/linkdialogs.h"
#include "views/tickets/qualifydialog.h"
#include "views/tickets/securitydialog.h"
#include "views/tickets/ticketacttable.h"
#include "views/tickets/ticketdialogs.h"
#include "views/tickets/ticketsidepane.h"
#include "views/tickets/ticketwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTextEdit>
#include <QToolBar>
#include <QTreeWidget>

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
    static QString recorded(Shop &shop, const QString &id = u"0190-a"_s, const QString &text = u"Postfach leer"_s)
    {
        TicketDraft draft;
        draft.id = id;
        draft.text = text;
        draft.reportedAt = shop.clock.now();
        answerOf(shop.desk.submit(shop.desk.compose().record(draft)));
        return draft.id;
    }

    /// Two tickets in the list, both selected.
    static void selectTwo(Shop &shop)
    {
        recorded(shop);
        recorded(shop, u"0190-b"_s, u"Anmeldung hängt"_s);
        shop.queue.load();
        [&] { QTRY_COMPARE(shop.queue.rowCount(), 2); }();
        toFront(shop.window.get());
        shop.window->page()->focusTable();
        shop.window->findChild<QTableView *>()->selectAll();
        [&] { QTRY_COMPARE(shop.window->page()->selectedCount(), 2); }();
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
            QVERIFY2(!keys.contains(shortcut),
                     qPrintable(act->text() + u" and "_s + keys.value(shortcut) + u" share "_s + shortcut));
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
        // of take, qualify, notify, wait, resume, solve, close, reopen, withdraw, escalate
        QTest::addColumn<QString>("possible");
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
        const QStringList asked { u"take"_s,   u"qualify"_s, u"notify"_s, u"escalate"_s, u"wait"_s,
                                  u"resume"_s, u"solve"_s,   u"close"_s,  u"reopen"_s,   u"withdraw"_s };
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

    void typedTextIsGivenUpByTheSecondEsc() // the first says so; a button that says so is enough
    {
        const auto open = [] {
            auto dialog = std::make_unique<SolveDialog>(Ticket(), 1000, 1000, nullptr);
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            return dialog;
        };
        auto dialog = open();
        QTest::keyClick(dialog.get(), Qt::Key_Escape); // nothing was typed
        QVERIFY(!dialog->isVisible());

        dialog = open();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Cache geleert"_s);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Ihr Text ist noch nicht festgehalten."_s);
        }));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());

        dialog = open();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Cache geleert"_s);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto cancel = std::find_if(buttons.begin(), buttons.end(),
                                         [](const QPushButton *one) { return one->text() == u"Abbrechen"_s; });
        QVERIFY(cancel != buttons.end());
        (*cancel)->click();
        QVERIFY(!dialog->isVisible());
    }

    void noteIsNotLostByClosing() // the ticket's window stays, and with it the program, until it was told
    {
        Shop shop;
        shop.window->openTicket(recorded(shop));
        QPointer<TicketWindow> window = shop.window->findChild<TicketWindow *>();
        auto *note = window->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(!note->isReadOnly()); // the ticket is read
        note->setPlainText(u"Rückruf erbeten"_s);
        QVERIFY(!shop.window->close());
        QVERIFY(window->isVisible());
        QCOMPARE(window->focusWidget(), note);

        note->setPlainText(u"Rückruf bis zwölf erbeten"_s); // typed on: told anew
        toFront(window);
        press(Qt::Key_Escape);
        QVERIFY(window->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note->toPlainText().isEmpty()); // once it is saved
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window);

        shop.window->openTicket(u"0190-a"_s);
        window = shop.window->findChild<TicketWindow *>();
        window->findChild<QPlainTextEdit *>()->setPlainText(u"nichts"_s);
        QVERIFY(!window->close());
        QVERIFY(shop.window->close()); // told already
    }

    void nothingStaysOfWhatBecameConfidential() // INC-15; but what was typed can be copied
    {
        Shop shop;
        const QString id = recorded(shop);
        const auto opened = answerOf(shop.desk.open(id));
        Attachment file;
        file.id = newUuid();
        file.name = u"Postfach.png"_s;
        file.mediaType = u"image/png"_s;
        file.size = 3;
        file.sha256 = QString(64, u'0');
        answerOf(shop.desk.submit(shop.desk.compose().attach(opened->ticket, { file })));
        shop.window->openTicket(id);
        auto *window = shop.window->findChild<TicketWindow *>();
        const auto told = [window] {
            QString all = window->windowTitle();
            for (const auto *label : window->findChildren<QLabel *>())
                all += label->text();
            for (const auto *text : window->findChildren<QTextEdit *>())
                all += text->toPlainText();
            for (const auto *list : window->findChildren<QListWidget *>())
                for (int row = 0; row < list->count(); ++row)
                    all += list->item(row)->text();
            return all;
        };
        for (const QString &word : { u"Postfach leer"_s, u"Postfach.png"_s, u"Stufen"_s })
            QTRY_VERIFY2(told().contains(word), qPrintable(word));
        auto *note = window->findChild<QPlainTextEdit *>();
        note->setPlainText(u"Rückruf erbeten"_s);

        answerOf(shop.database->run(
            [](Connection &c) { return c.execute(u"UPDATE tickets SET confidential = 1"_s).has_value(); }));
        Q_EMIT shop.desk.ticketsChanged({ id });
        QTRY_COMPARE(window->windowTitle(), u"Vertraulicher Vorgang"_s);
        for (const QString &word : { u"Postfach"_s, u"Stufen"_s })
            QVERIFY2(!told().contains(word), qPrintable(told()));
        QCOMPARE(note->toPlainText(), u"Rückruf erbeten"_s);
        QVERIFY(note->isEnabled() && note->isReadOnly());
        for (const QString &act : { u"Notiz &festhalten"_s, u"Dr&ucken …"_s, u"Als &PDF speichern …"_s })
            for (const auto *action : window->findChildren<QAction *>())
                QVERIFY2(action->text() != act || !action->isEnabled(), qPrintable(act));
    }

    void longReportFitsTheScreen() // of 1366 x 768, under a title bar: note and buttons are not pushed out
    {
        Shop shop;
        QString text = u"Antrag geht nicht\n"_s;
        for (int line = 0; line < 100; ++line)
            text += u"Zeile %1 der weitergeleiteten Nachricht\n"_s.arg(line);
        shop.window->openTicket(recorded(shop, u"0190-a"_s, text));
        auto *window = waitFor<TicketWindow>(shop.window.get());
        const auto *report = window->findChild<QTextEdit *>();
        QTRY_VERIFY(report->toPlainText().startsWith(u"Zeile 0"_s));
        QVERIFY(report->isVisible());
        QCOMPARE_LE(window->minimumSizeHint().height(), 768 - 40);
        QCOMPARE_LE(window->height(), window->screen()->availableSize().height());
    }

    void linkByKeyboardAndOpen() // INC-14: words, the hit, Enter; then Enter on the link opens the other
    {
        Shop shop;
        const QString id = recorded(shop);
        const QString other = recorded(shop, u"0190-b"_s, u"Anmeldung hängt"_s);
        shop.window->openTicket(id);
        auto *window = shop.window->findChild<TicketWindow *>();
        toFront(window);
        QTRY_VERIFY(window->findChild<QAction *>(u"ticket.link"_s)->isEnabled());
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = waitFor<OtherTicketDialog>(window);
        QVERIFY(dialog);
        dialog->actButton()->click(); // nothing chosen yet: it says so and stays
        QVERIFY(dialog->isVisible());
        type(u"Anmeldung"_s);
        QTRY_COMPARE(dialog->other().value, other);
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM ticket_links"_s), 1);
        auto *pane = window->findChild<TicketSidePane *>();
        auto *links = pane->findChildren<QListWidget *>().at(1);
        QTRY_VERIFY(links->item(0)->text().contains(u"Anmeldung hängt"_s));
        links->setCurrentRow(0);
        QVERIFY(!pane->removableLink().isEmpty());
        Q_EMIT links->itemActivated(links->item(0));
        QTRY_COMPARE(shop.window->findChildren<TicketWindow *>().size(), 2);
        window->findChild<TicketSidePane *>()->findChildren<QListWidget *>().at(1)->setFocus();
        Q_EMIT pane->unlinkAsked(pane->removableLink());
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM ticket_links WHERE removed_at IS NULL"_s), 0);
    }

    void assignSeveralByKeyboard() // ORG-6, INC-16: a part of the name, Enter; one step, taken back as one
    {
        Shop shop;
        const Instant now = shop.clock.now();
        Command absence = Command::make(u"duty.create"_s, u"system"_s, 0);
        absence.put(u"duty_times"_s, u"d"_s,
                    { { u"person"_s, u"wolf"_s },
                      { u"kind"_s, u"absence"_s },
                      { u"from_at"_s, now - 60 },
                      { u"to_at"_s, now + 86400 },
                      { u"substitute"_s, u"kern"_s } });
        QCOMPARE(answerOf(shop.commands.submit({ absence }))->status, Outcome::Status::Applied);
        selectTwo(shop);
        press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = waitFor<AssignDialog>(shop.window.get());
        QVERIFY(dialog);
        press(Qt::Key_Return); // nobody chosen: it says so and stays
        QVERIFY(dialog->isVisible());
        const auto *warning = dialog->findChild<QLabel *>(u"absence"_s);
        QVERIFY(!warning->isVisible());
        type(u"WO"_s);
        QCOMPARE(dialog->login(), u"wolf"_s);
        QVERIFY(warning->isVisible() && warning->text().contains(u"Vertretung: kern"_s)); // said before it is done
        press(Qt::Key_Return);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM tickets WHERE owner = 'wolf'"_s), 2);
        answerOf(shop.desk.undoLast());
        QCOMPARE(shop.value(u"SELECT count(*) AS v FROM tickets WHERE owner IS NULL"_s), 2);
    }

    void assignToNobody() // back to the queue: offered when somebody has it
    {
        Shop shop;
        Ticket ticket;
        ticket.number = u"2026-000001"_s;
        AssignDialog unowned({ ticket }, { { u"wolf"_s, u"Herr Wolf"_s, {} } }, u"kern"_s, nullptr);
        unowned.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(unowned.findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        ticket.owner = u"wolf"_s;
        AssignDialog owned({ ticket }, { { u"wolf"_s, u"Herr Wolf"_s, {} } }, u"kern"_s, nullptr);
        owned.setAttribute(Qt::WA_DeleteOnClose, false);
        owned.show();
        toFront(&owned);
        press(Qt::Key_Down);
        QCOMPARE(owned.login(), u"wolf"_s);
        press(Qt::Key_Down);
        QCOMPARE(owned.name(), u"Niemand"_s);
        QVERIFY(owned.login().isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(owned.result(), QDialog::Accepted);
    }

    void handOverSeveral() // INC-4, INC-16: level and reason for a selection, one step
    {
        Shop shop;
        selectTwo(shop);
        press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = waitFor<EscalateDialog>(shop.window.get());
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u'2'));
        QCOMPARE(dialog->value().level, 2); // the one above
        type(u"Serverseitig"_s);
        press(Qt::Key_Tab);
        type(u"Neu gestartet"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shop.value(u"SELECT count(*) AS v FROM tickets WHERE level = 2 AND escalation_count = 1"_s), 2);
        QCOMPARE(shop.value(
                     u"SELECT count(*) AS v FROM ticket_entries WHERE kind = 'escalation' AND text = 'Serverseitig'"_s),
                 2);
        answerOf(shop.desk.undoLast());
        QCOMPARE(shop.value(u"SELECT count(*) AS v FROM tickets WHERE level = 1 AND escalation_count = 0"_s), 2);
    }

    void datesAreProposed() // INC-8: by what is waited for, until the user sets one
    {
        Ticket ticket;
        ticket.number = u"2026-000001"_s;
        DateDialog dialog(
            DateDialog::Purpose::Wait, ticket,
            [](WaitingFor reason) { return 1'763'460'000 + static_cast<int>(reason) * 86400LL; }, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *reason = dialog.findChild<QComboBox *>();
        QCOMPARE(dialog.at(), 1'763'460'000 + 86400); // the customer
        reason->setCurrentIndex(2); // a change
        QCOMPARE(dialog.at(), 1'763'460'000 + 3 * 86400);
        auto *date = dialog.findChild<QDateTimeEdit *>();
        date->setDateTime(date->dateTime().addDays(1));
        reason->setCurrentIndex(0);
        QCOMPARE(dialog.at(), 1'763'460'000 + 4 * 86400); // set by the user
    }

    void solutionSaysWhenItIsTold() // INC-6
    {
        const Instant night = fromIso(u"2026-11-17T22:00:00"_s).value();
        const Instant morning = fromIso(u"2026-11-18T07:00:00"_s).value();
        Ticket ticket;
        SolveDialog dialog(ticket, night, morning, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.findChild<QLabel *>(u"tellAt"_s)->text().contains(u"18.11.2026 07:00"_s));
        QCOMPARE(dialog.tellAt(), std::optional(morning));
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(!dialog.tellAt());
    }

    void qualifySaysTheConsequence() // SLA-6, SLA-11: before it is done
    {
        Shop shop;
        const QString id = recorded(shop);
        const TicketFile file = answerOf(shop.desk.open(id)).value();
        QualifyDialog dialog(file, {}, shop.desk.compose(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto combos = dialog.findChildren<QComboBox *>();
        const auto named = [&](const QString &name) {
            return *std::find_if(combos.begin(), combos.end(),
                                 [&](const QComboBox *combo) { return combo->accessibleName() == name; });
        };
        const auto labels = dialog.findChildren<QLabel *>();
        const QLabel *consequence = *std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->accessibleName() == u"Folge für die Frist"_s;
        });
        named(u"Störungsklasse"_s)->setCurrentIndex(0); // prevents: 2 h from Tue 09:00
        QVERIFY2(consequence->text().contains(u"17.11.2026 11:00"_s), qPrintable(consequence->text()));
        QVERIFY(!consequence->text().contains(u"Ohne Zusage"_s));
        const QLabel *cause = dialog.findChild<QLabel *>(u"causeDefinition"_s);
        named(u"Ort der Ursache"_s)->setCurrentIndex(2); // the customer's (SLA-10)
        QVERIFY2(cause->text().contains(u"mindert die Verfügbarkeit nie"_s), qPrintable(cause->text()));
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"Übergabepunkt"_s); }));
        // what a disruption is
        named(u"Ort der Ursache"_s)->setCurrentIndex(4);
        QVERIFY(consequence->text().contains(u"Ohne Zusage"_s));
        QCOMPARE(dialog.value().isPromised, std::optional(false));
        named(u"Leistung"_s)->setEditText(u"gibt es nicht"_s); // what is typed is never taken for an entry
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
    }

    void securityIncident() // INC-15: who is told at once is shown with phone; the 72 hours stand in the window
    {
        Shop shop({ u"agent"_s, u"lead"_s });
        const QString id = recorded(shop);
        Command contact = Command::make(u"register.put"_s, u"kern"_s, shop.clock.now());
        contact.put(u"register_entries"_s, u"r1"_s,
                    { { u"kind"_s, u"role"_s },
                      { u"subject"_s, u"ISB"_s },
                      { u"name"_s, u"Frau Scholl"_s },
                      { u"phone"_s, u"0641 9830 1"_s } });
        QCOMPARE(answerOf(shop.commands.submit({ contact }))->status, Outcome::Status::Applied);
        shop.window->openTicket(id);
        auto *window = shop.window->findChild<TicketWindow *>();
        toFront(window);
        QTRY_VERIFY(window->findChild<QAction *>(u"ticket.security"_s)->isEnabled());
        press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = waitFor<SecurityDialog>(window);
        QVERIFY(dialog);
        bool isPhoneShown = false;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isPhoneShown = isPhoneShown || label->text().contains(u"0641 9830 1"_s);
        QVERIFY(isPhoneShown);
        type(u"Konto uebernommen"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // the ISB was told
        dialog->actButton()->click();
        QTRY_COMPARE(shop.value(u"SELECT confidential AS v FROM tickets"_s), 1);
        QCOMPARE(shop.value(u"SELECT next_step AS v FROM tickets"_s), u"inform_data_protection"_s);
        const auto isTold = [&] {
            const auto shown = window->findChildren<QLabel *>();
            return std::any_of(shown.begin(), shown.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"20.11.2026 09:00, noch 72:00 h"_s);
            });
        };
        QTRY_VERIFY(isTold()); // Tue 2026-11-17 09:00 + 72 h
    }
};

QTEST_MAIN(TestTicketActs)
#include "tst_ticketacts.moc"
