#include "models/tickets/queuemodel.h"
#include "tests/support/work.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** Security incidents: who still sees the ticket, who is told, and the 72 hours (INC-15). */
class TestSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seventyTwoHours_data() // GDPR Art. 33: real hours; local clocks are moved in between
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("due");
        QTest::newRow("a plain week") << u"2026-11-17T09:00:00+01:00"_s << u"2026-11-20T09:00:00+01:00"_s;
        QTest::newRow("clocks go back in between") << u"2026-10-24T12:00:00+02:00"_s << u"2026-10-27T11:00:00+01:00"_s;
        QTest::newRow("clocks go forward in between")
            << u"2026-03-28T12:00:00+01:00"_s << u"2026-03-31T13:00:00+02:00"_s;
        QTest::newRow("over New Year, no holiday counts")
            << u"2026-12-31T23:30:00+01:00"_s << u"2027-01-03T23:30:00+01:00"_s;
    }
    void seventyTwoHours()
    {
        QFETCH(QString, since);
        QTEST(toIso(dataProtectionDueAt(fromIso(since).value())), "due");
    }

    void onlyTheConcernedSeeIt_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("who flagged it watches") << u"kern"_s << QStringList { u"agent"_s } << true;
        QTest::newRow("the owner") << u"wolf"_s << QStringList { u"agent"_s } << true;
        QTest::newRow("another agent") << u"other"_s << QStringList { u"agent"_s } << false;
        QTest::newRow("an administrator") << u"admin"_s << QStringList { u"administrator"_s } << false;
        QTest::newRow("lead") << u"lead"_s << QStringList { u"lead"_s } << true;
        QTest::newRow("supervisor") << u"chef"_s << QStringList { u"supervisor"_s } << true;
    }
    void onlyTheConcernedSeeIt()
    {
        QFETCH(QString, login);
        QFETCH(QStringList, roles);
        QFETCH(bool, isSeen);
        Work w;
        const QString id = w.record(w.draft());
        const QString plain = w.record(w.draft());
        w.submit(w.tickets.compose().assign(w.ticket(id), u"wolf"_s));
        w.submit(w.tickets.compose().addReference(w.ticket(id), u"KIS"_s, u"K-1"_s));
        w.submit(w.tickets.compose().link(w.ticket(plain), { id }, LinkKind::Related));
        QCOMPARE(w.submit(w.tickets.compose().flagSecurity(w.ticket(id), { u"Konto übernommen"_s, true, true })).status,
                 Outcome::Status::Applied);

        TicketDesk viewer(*w.desk.database, w.commands, ServiceProfile::shipped(), w.desk.clock,
                          { login, login, {}, { roles.begin(), roles.end() } });
        const auto opened = viewer.open(id).result();
        QCOMPARE(opened.has_value(), isSeen);
        if (!isSeen)
            QCOMPARE(opened.error().kind, Error::Kind::NotAllowed);
        QCOMPARE(must(viewer.byNumber(u"K-1"_s).result()).has_value(), isSeen);
        // every other ticket is found as before
        QCOMPARE(must(viewer.search(u"Antrag"_s).result()).size(), isSeen ? 2 : 1);
        QCOMPARE(must(viewer.similar(u"Antrag lässt sich nicht absenden"_s, 5).result()).size(), isSeen ? 2 : 1);
        QCOMPARE(must(viewer.open(plain).result()).links.size(), isSeen ? 1 : 0);
        QueueModel model(*w.desk.database, viewer);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load();
        QTRY_COMPARE(model.rowCount(), isSeen ? 2 : 1);
        QCOMPARE(model.rowOf(id) >= 0, isSeen);
    }

    // a row that becomes confidential goes at once, and comes back when it is cleared
    void itVanishesUnderTheSelection()
    {
        Work w;
        const QString id = w.record(w.draft());
        TicketDesk viewer(*w.desk.database, w.commands, ServiceProfile::shipped(), w.desk.clock,
                          { u"other"_s, {}, {}, { u"agent"_s } });
        QueueModel model(*w.desk.database, viewer);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load();
        QTRY_COMPARE(model.rowCount(), 1);
        model.setPinned({ model.rowOf(id) });
        w.submit(w.tickets.compose().flagSecurity(w.ticket(id), { u"Konto übernommen"_s, false, false }));
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(Queue::AllOpen), 0);
        w.submit(w.tickets.compose().clearSecurity(w.ticket(id), u"Fehlalarm"_s));
        QTRY_COMPARE(model.newCount(), 1);
    }

    void whoIsNotToldIsTheNextStep()
    {
        Work w;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().flagSecurity(w.ticket(id), { u"Konto übernommen"_s, true, false }));
        Ticket ticket = w.ticket(id);
        QCOMPARE(ticket.securityAt, std::optional(w.desk.clock.now()));
        QVERIFY(ticket.confidential);
        QCOMPARE(ticket.nextStep, u"inform_data_protection"_s);
        QCOMPARE(ticket.followUpAt, std::optional(w.desk.clock.now())); // at once
        w.desk.clock.advance(600);
        w.submit(w.tickets.compose().flagSecurity(ticket, { u"Datenschutz um 09:10 angerufen"_s, true, true }));
        ticket = w.ticket(id);
        QCOMPARE(ticket.securityAt, std::optional(w.desk.clock.now() - 600)); // the 72 hours run from the first flag
        QVERIFY(!ticket.followUpAt);
        QCOMPARE(must(w.tickets.open(id).result()).entries.size(), 2); // who was told when stays on record
    }

    void contactsComeFromTheRegister() // ORG-5
    {
        Work w;
        QCOMPARE(must(w.tickets.securityContacts().result()).size(), 0);
        const auto put = [&](const QString &id, const QString &subject, const QString &name) {
            Command command = Command::make(u"register.put"_s, u"lead"_s, 0);
            command.put(u"register_entries"_s, id,
                        { { u"kind"_s, u"role"_s },
                          { u"subject"_s, subject },
                          { u"name"_s, name },
                          { u"phone"_s, u"0641 1"_s } });
            QCOMPARE(w.submit(command).status, Outcome::Status::Applied);
        };
        put(u"r1"_s, u"ISB"_s, u"Frau Scholl"_s);
        put(u"r2"_s, u"Datenschutz (FB15)"_s, u"Herr Amend"_s);
        put(u"r3"_s, u"Wohngeld"_s, u"Frau Busch"_s);
        const auto contacts = must(w.tickets.securityContacts().result());
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts.at(0).name, u"Frau Scholl"_s);
        QVERIFY(!contacts.at(0).isDataProtection);
        QVERIFY(contacts.at(1).isDataProtection);
    }
};

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
