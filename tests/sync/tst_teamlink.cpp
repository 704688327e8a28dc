#include "models/sync/backoff.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/newticket.h"
#include "tests/support/teamplace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using Fault = FaultProxy::Fault;

namespace {

constexpr int Soon = 10'000; // a bound for hanging, not a measure

#define SC_TRY_IN_STEP(member) QTRY_VERIFY2_WITH_TIMEOUT((member).isInStep(), qPrintable((member).standing()), Soon)

} // namespace

/** Two running clients and a real server: sending, listening, losing the connection (P2-P6, P9, P10, I3). */
class TestTeamLink : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TeamPlace> place;

    int onServer(const QString &title)
    {
        return must(place->server.admin()->value(
                        u"SELECT count(*) FROM core.tickets WHERE title = CAST(:title AS text)"_s,
                        { { u"title"_s, title } }))
            .toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        place = std::make_unique<TeamPlace>(
            u"sc_tst_teamlink"_s,
            QList<std::pair<QString, QStringList>> { { u"kern"_s, { u"agent"_s } }, { u"wolf"_s, { u"agent"_s } } });
    }
    void init() { place->proxy.set(Fault::None); }
    void cleanupTestCase() { place.reset(); }

    void colleagueSeesItWithoutAClick() // flow 2, P6: one path for own and foreign changes
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        Member wolf(place->url(u"wolf"_s), u"wolf"_s, place->newFolder());
        const QAbstractItemModelTester tester(&wolf.queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY_WITH_TIMEOUT(kern.isInStep() && wolf.isInStep(), Soon);
        wolf.queue.load();
        QSignalSpy announced(&wolf.commands, &CommandDesk::changed);

        const QString id = kern.record(u"Drucker im Bürgerbüro"_s);
        QVERIFY(kern.ticket(id)->number.startsWith(u"V-"));
        QTRY_VERIFY_WITH_TIMEOUT(wolf.ticket(id).has_value(), Soon);
        QTRY_VERIFY_WITH_TIMEOUT(announced.count() > 0, Soon);
        const auto isShown = [&] { // an arrival waits until somebody wants to see it
            wolf.queue.showNew();
            return wolf.queue.rowOf(id) >= 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), Soon);
        QTRY_VERIFY_WITH_TIMEOUT(kern.ticket(id)->number.startsWith(u"20"), Soon); // the server's, by the same feed
        QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().unsent, 0, Soon);

        QCOMPARE(wolf.submit(wolf.retitle(id, u"Drucker druckt leer"_s)).status, Outcome::Status::Applied);
        QTRY_COMPARE_WITH_TIMEOUT(kern.title(id), u"Drucker druckt leer"_s, Soon);
    }

    // INC-16: here at once, at the colleague's through the server; a colleague's later change forbids it
    void undoTravels()
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        Member wolf(place->url(u"wolf"_s), u"wolf"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        const QString id = kern.record(u"Rückgängig"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.title(id), u"Rückgängig"_s, Soon);
        SC_TRY_IN_STEP(kern);

        QCOMPARE(kern.submit(kern.retitle(id, u"Verschrieben"_s)).status, Outcome::Status::Applied);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.title(id), u"Verschrieben"_s, Soon);
        // the feed has brought it
        QTRY_COMPARE_WITH_TIMEOUT(kern.count(u"SELECT count(*) FROM pending_rows"_s), 0, Soon);
        const auto undone = kern.desk.undoLast();
        QTRY_VERIFY(undone.isFinished());
        QCOMPARE(must(undone.result()).status, Outcome::Status::Applied);
        QCOMPARE(kern.title(id), u"Rückgängig"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.title(id), u"Rückgängig"_s, Soon);

        QCOMPARE(kern.submit(kern.retitle(id, u"Von Kern"_s)).status, Outcome::Status::Applied);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.title(id), u"Von Kern"_s, Soon);
        QVERIFY(kern.desk.canUndo());
        QCOMPARE(wolf.submit(wolf.retitle(id, u"Von Wolf"_s)).status, Outcome::Status::Applied);
        QTRY_VERIFY_WITH_TIMEOUT(!kern.desk.canUndo(), Soon); // seen before the click
        QCOMPARE(kern.desk.undoVerdict().rule, u"changed_by_other"_s);
    }

    void undoOfWhatIsNotSentYet()
    {
        place->proxy.set(Fault::Refuse);
        Member kern(place->through(u"kern"_s), u"kern"_s, place->newFolder());
        const QString id = newUuid();
        TicketDraft draft;
        draft.id = id;
        draft.text = u"Ohne Netz"_s;
        draft.reportedAt = QDateTime::currentSecsSinceEpoch() - 60;
        // A fresh replica knows no roles yet: what it cannot judge is not saved.
        QCOMPARE(kern.submit(kern.desk.compose().record(draft)).status, Outcome::Status::Forbidden);
        QCOMPARE(kern.link.state().unsent, 0);

        place->proxy.set(Fault::None);
        kern.link.retry();
        SC_TRY_IN_STEP(kern);
        place->proxy.set(Fault::Refuse);
        QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().kind, LinkState::Kind::Offline, Soon);
        QVERIFY(kern.link.state().offlineSince > 0);
        QVERIFY(!kern.record(u"Unterwegs"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().unsent, 1, Soon);
        const auto undone = kern.desk.undoLast();
        QTRY_VERIFY(undone.isFinished());
        QCOMPARE(must(undone.result()).status, Outcome::Status::Applied);
        QCOMPARE(kern.count(u"SELECT count(*) FROM tickets WHERE title = 'Unterwegs' AND removed_at IS NULL"_s), 0);
        place->proxy.set(Fault::None);
        SC_TRY_IN_STEP(kern);
        QCOMPARE(must(place->server.admin()->value(
                          u"SELECT count(*) FROM core.tickets WHERE title = 'Unterwegs' AND removed_at IS NULL"_s))
                     .toInt(),
                 0);
        QCOMPARE(onServer(u"Unterwegs"_s), 1); // voided, never deleted
    }

    void offlineStartThenSentOnce() // P1, P5, I1, I2
    {
        const QString folder = place->newFolder();
        QString known;
        {
            Member kern(place->through(u"kern"_s), u"kern"_s, folder);
            SC_TRY_IN_STEP(kern);
            known = kern.record(u"Vor der Reise"_s);
            QTRY_VERIFY_WITH_TIMEOUT(onServer(u"Vor der Reise"_s) == 1 && kern.isInStep(), Soon);
        }
        place->proxy.set(Fault::Refuse);
        QString made;
        {
            Member kern(place->through(u"kern"_s), u"kern"_s, folder);
            QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().kind, LinkState::Kind::Offline, Soon);
            QCOMPARE(kern.title(known), u"Vor der Reise"_s);
            made = kern.record(u"Auf der Reise"_s);
            QVERIFY(!made.isEmpty());
            QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().unsent, 1, Soon);
        }
        place->proxy.set(Fault::None);
        Member kern(place->through(u"kern"_s), u"kern"_s, folder);
        SC_TRY_IN_STEP(kern);
        QCOMPARE(onServer(u"Auf der Reise"_s), 1);
        QTRY_VERIFY_WITH_TIMEOUT(kern.ticket(made)->number.startsWith(u"20"), Soon);
    }

    void aHungRequestEnds_data() // P9: libpq would wait for ever
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("nothing goes through") << Fault::Stall;
        QTest::newRow("answers are lost") << Fault::LoseAnswers;
    }
    void aHungRequestEnds()
    {
        QFETCH(Fault, fault);
        const QString title = u"Hängt: %1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        Member kern(place->through(u"kern"_s), u"kern"_s, place->newFolder(), std::chrono::milliseconds(1500));
        SC_TRY_IN_STEP(kern);
        place->proxy.set(fault);
        QVERIFY(!kern.record(title).isEmpty()); // saving waits for nobody
        kern.link.retry();
        QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().kind, LinkState::Kind::Offline, Soon);
        QCOMPARE(kern.link.state().unsent, 1);
        place->proxy.set(Fault::None);
        SC_TRY_IN_STEP(kern);
        QCOMPARE(onServer(title), 1);
    }

    void endsWhileTheServerHangs() // the end of the program waits for no server
    {
        QElapsedTimer clock;
        {
            Member kern(place->through(u"kern"_s), u"kern"_s, place->newFolder(), std::chrono::seconds(60));
            SC_TRY_IN_STEP(kern);
            place->proxy.set(Fault::Stall);
            QVERIFY(!kern.record(u"Wird später gesendet"_s).isEmpty());
            kern.link.retry();
            QTest::qWait(200);
            clock.start();
        }
        // half of what a request may take
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    }

    void aBackendThatDies() // kill -9 of the session on the server: noticed on the socket, back by itself
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        QSignalSpy states(&kern.link, &TeamLink::stateChanged);
        must(place->server.admin()->run(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'kern'"_s));
        QTRY_VERIFY_WITH_TIMEOUT(states.count() > 0, Soon);
        QVERIFY(!kern.record(u"Nach dem Abbruch"_s).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(onServer(u"Nach dem Abbruch"_s) == 1 && kern.isInStep(), 40'000);
    }

    void outboxOfAnOlderDayIsNoticed() // I3: a replica restored from a backup; told, then sent as a new client
    {
        const QString folder = place->newFolder();
        const QString copy = place->newFolder();
        {
            Member kern(place->url(u"kern"_s), u"kern"_s, folder);
            SC_TRY_IN_STEP(kern);
            QVERIFY(!kern.record(u"Vor der Sicherung"_s).isEmpty());
            SC_TRY_IN_STEP(kern);
            kern.on([](Connection &c) {
                return c.execute(u"UPDATE outbox SET outcome = NULL, answered_at = NULL"_s);
            }); // the answer came after the backup
            kern.on([&](Connection &c) { return c.execute(u"VACUUM INTO '%1/team.db'"_s.arg(copy)); });
            QVERIFY(!kern.record(u"Nach der Sicherung"_s).isEmpty());
            SC_TRY_IN_STEP(kern);
        }
        Member restored(place->url(u"kern"_s), u"kern"_s, copy);
        QTRY_COMPARE_WITH_TIMEOUT(restored.link.state().kind, LinkState::Kind::Halted, Soon);
        QCOMPARE(restored.link.state().trouble.subject, u"outbox"_s);
        const QString id = restored.record(u"Auf der Rückkehr"_s);
        QVERIFY(!id.isEmpty());
        QCOMPARE(onServer(u"Auf der Rückkehr"_s), 0);
        restored.link.enrolAnew();
        SC_TRY_IN_STEP(restored);
        QCOMPARE(onServer(u"Auf der Rückkehr"_s), 1);
        QCOMPARE(onServer(u"Vor der Sicherung"_s), 1);
        QCOMPARE(onServer(u"Nach der Sicherung"_s), 1);
        QTRY_VERIFY_WITH_TIMEOUT(restored.ticket(id)->number.startsWith(u"20"), Soon);
    }

    void whatNobodyToldComesAllTheSame() // P6: a notification is lost; every 15 s it is looked regardless
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        const auto admin = place->server.admin();
        const QString tell = u"DO $$ BEGIN EXECUTE replace(pg_get_functiondef('core.submit_as'::regproc), "
                             u"'pg_notify(''%1''', 'pg_notify(''%2'''); END $$"_s;
        must(admin->run(tell.arg(u"service_center"_s, u"nowhere"_s)));
        const QString id = newUuid();
        const Outcome outcome = place->server.submit(
            u"wolf"_s, Command::make(u"t"_s, u"wolf"_s, 1).put(u"tickets"_s, id, newTicket(u"Ohne ein Wort"_s)));
        must(admin->run(tell.arg(u"nowhere"_s, u"service_center"_s)));
        QCOMPARE(outcome.status, Outcome::Status::Applied);
        QTest::qWait(2000);
        QVERIFY(!kern.ticket(id)); // it was not told
        QTRY_VERIFY_WITH_TIMEOUT(kern.ticket(id).has_value(), 30'000);
    }

    void triesAgainAfterLongerAndLonger() // P9: up to 0.2 s, then doubled up to 30 s, each time anything up to it
    {
        Backoff backoff;
        for (int life = 0; life < 2; ++life) {
            for (const int limit : { 200, 400, 800, 1600, 3200, 6400, 12'800, 25'600, 30'000, 30'000 }) {
                qint64 longest = 0;
                qint64 shortest = limit;
                for (int client = 0; client < 200; ++client) { // each has failed as often
                    Backoff other = backoff;
                    const qint64 wait = other.next().count();
                    longest = std::max(longest, wait);
                    shortest = std::min(shortest, wait);
                }
                QVERIFY2(longest <= limit && longest > limit * 8 / 10 && shortest < limit * 2 / 10,
                         qPrintable(u"%1: %2 to %3"_s.arg(limit).arg(shortest).arg(longest)));
                static_cast<void>(backoff.next());
            }
            backoff.reset();
        }
    }

    void whatIsNotSentStaysTold() // I3: fetching goes on, and what colleagues do does not hide it
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        Member wolf(place->url(u"wolf"_s), u"wolf"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        QVERIFY(!kern.record(u"Vor der Kopie"_s).isEmpty());
        SC_TRY_IN_STEP(kern);
        // a copy of this outbox sends as this client
        const qint64 next = kern.count(u"SELECT max(seq) + 1 FROM outbox"_s);
        const QString client = kern.on([](Connection &c) { return ReplicaMeta(c).identity(); }).clientId;
        must(place->server.send(u"kern"_s, client, next,
                                Command::make(u"t"_s, u"kern"_s, 1).append(u"ticket_entries"_s, newUuid(), {})));
        QVERIFY(!kern.record(u"Nach der Kopie"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().trouble.subject, u"outbox"_s, Soon);
        const Instant at = QDateTime::currentSecsSinceEpoch();
        const QString id = wolf.record(u"Von nebenan"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kern.ticket(id) && kern.link.state().inStepAt >= at, Soon);
        QCOMPARE(kern.link.state().kind, LinkState::Kind::Halted);
        QCOMPARE(kern.link.state().trouble.subject, u"outbox"_s);
        kern.link.enrolAnew();
        SC_TRY_IN_STEP(kern);
        QCOMPARE(onServer(u"Nach der Kopie"_s), 1);
    }

    // P3: the server has less than it answered; played by taking its last operation away
    void whatAFailoverLostIsSentAgain()
    {
        const QString folder = place->newFolder();
        {
            Member kern(place->url(u"kern"_s), u"kern"_s, folder);
            SC_TRY_IN_STEP(kern);
            QVERIFY(!kern.record(u"Erster"_s).isEmpty());
            QVERIFY(!kern.record(u"Verlorener"_s).isEmpty());
            SC_TRY_IN_STEP(kern);
        }
        const auto admin = place->server.admin();
        const QString op = must(admin->value(u"SELECT op_id FROM core.ledger ORDER BY seq DESC LIMIT 1"_s)).toString();
        for (
            const QString &sql :
            { u"DELETE FROM core.ticket_references WHERE op_id = CAST(:op AS text)"_s,
              u"DELETE FROM core.tickets WHERE op_id = CAST(:op AS text)"_s,
              u"DELETE FROM core.ticket_entries WHERE op_id = CAST(:op AS text)"_s,
              u"DELETE FROM core.activities WHERE op_id = CAST(:op AS text)"_s,
              u"DELETE FROM core.before_images WHERE op_id = CAST(:op AS text)"_s,
              u"DELETE FROM core.ledger WHERE op_id = CAST(:op AS text)"_s,
              u"UPDATE core.clients c SET last_seq = last_seq - 1, last_op_id = (SELECT o.op_id FROM core.ops o WHERE o.client_id = c.client_id AND o.client_seq = c.last_seq - 1) WHERE last_op_id = CAST(:op AS text)"_s,
              u"DELETE FROM core.ops WHERE op_id = CAST(:op AS text)"_s })
            must(admin->run(sql, { { u"op"_s, op } }));
        must(admin->run(
            u"UPDATE core.ledger_head SET seq = (SELECT max(seq) FROM core.ledger), hash = (SELECT hash FROM core.ledger ORDER BY seq DESC LIMIT 1)"_s));
        must(admin->run(u"UPDATE core.counters SET value = value - 1 WHERE name LIKE 'tickets-%'"_s));
        QCOMPARE(onServer(u"Verlorener"_s), 0);
        Member kern(place->url(u"kern"_s), u"kern"_s, folder);
        QTRY_VERIFY_WITH_TIMEOUT(onServer(u"Verlorener"_s) == 1 && kern.isInStep(), Soon);
        QCOMPARE(onServer(u"Erster"_s), 1);
        QTRY_COMPARE_WITH_TIMEOUT(kern.count(u"SELECT count(*) FROM tickets WHERE title = 'Verlorener'"_s), 1, Soon);
    }

    void otherRulesOnlyRead() // 'a client with another hash only reads'
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        const auto admin = place->server.admin();
        const QString hash = must(admin->value(u"SELECT rules_hash FROM core.settings"_s)).toString();
        must(admin->run(u"UPDATE core.settings SET rules_hash = 'other'"_s));
        kern.link.retry();
        QVERIFY(!kern.record(u"Fremde Regeln"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().kind, LinkState::Kind::Halted, Soon);
        QCOMPARE(kern.link.state().trouble.subject, u"rules"_s);
        QCOMPARE(onServer(u"Fremde Regeln"_s), 0);
        must(admin->run(u"UPDATE core.settings SET rules_hash = CAST(:hash AS text)"_s, { { u"hash"_s, hash } }));
        kern.link.retry();
        QTRY_COMPARE_WITH_TIMEOUT(onServer(u"Fremde Regeln"_s), 1, Soon);
        SC_TRY_IN_STEP(kern);
    }

    // outside the window: its history comes when it is opened, and it is said when it cannot
    void anOldTicketOpensWhole()
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        Member wolf(place->through(u"wolf"_s), u"wolf"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        const QString old = kern.record(u"Vor langer Zeit"_s);
        const QString young = kern.record(u"Von heute"_s);
        const Instant at = QDateTime::currentSecsSinceEpoch();
        const auto entries = [&] {
            return wolf.count(u"SELECT count(*) FROM activities WHERE ticket_id = '%1'"_s.arg(old));
        };
        QTRY_VERIFY_WITH_TIMEOUT(entries() > 0, Soon);
        QCOMPARE(
            kern.submit(Command::make(u"t"_s, u"kern"_s, at)
                            .add(u"ticket_links"_s, newUuid(),
                                 { { u"ticket_id"_s, young }, { u"other_id"_s, old }, { u"kind"_s, u"related"_s } }))
                .status,
            Outcome::Status::Applied);
        QCOMPARE(kern.submit(Command::make(u"t"_s, u"kern"_s, at)
                                 .transition(u"tickets"_s, old, u"new"_s, u"in_progress"_s,
                                             { { u"closed_at"_s, at - 91LL * 86400 } }))
                     .status,
                 Outcome::Status::Applied);
        QTRY_COMPARE_WITH_TIMEOUT(entries(), 0, Soon);
        QVERIFY(wolf.ticket(old));
        SC_TRY_IN_STEP(wolf);

        QSignalSpy notBrought(&wolf.link, &TeamLink::notBrought);
        QSignalSpy announced(&wolf.commands, &CommandDesk::changed);
        wolf.link.bring(old);
        QTRY_VERIFY_WITH_TIMEOUT(entries() > 0, Soon);
        QTRY_VERIFY_WITH_TIMEOUT(!announced.isEmpty(), Soon); // what an open window reads again by
        QCOMPARE(notBrought.count(), 0);

        wolf.on([](Connection &c) { return c.execute(u"DELETE FROM kept_tickets"_s, {}); });
        place->proxy.set(Fault::Refuse);
        wolf.link.retry();
        QTRY_COMPARE_WITH_TIMEOUT(wolf.link.state().kind, LinkState::Kind::Offline, Soon);
        wolf.link.bring(young); // whole here: nobody has to be asked
        wolf.link.bring(old);
        QTRY_COMPARE_WITH_TIMEOUT(notBrought.count(), 1, Soon);
        QCOMPARE(notBrought.constFirst().constFirst().toString(), old);
    }

    void workGoesOnWhileItLoadsAnew() // the roles are what the server said, until the rows are there again
    {
        Member kern(place->through(u"kern"_s), u"kern"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        place->proxy.set(Fault::Refuse);
        QTRY_COMPARE_WITH_TIMEOUT(kern.link.state().kind, LinkState::Kind::Offline, Soon);
        const SystemClock clock;
        kern.on([&clock](Connection &c) { return Replica(clock, {}).startAnew(c).map([] { return true; }); });
        QCOMPARE(kern.count(u"SELECT count(*) FROM user_roles"_s), 0);
        QVERIFY(!kern.record(u"Beim Laden aufgenommen"_s).isEmpty());
        place->proxy.set(Fault::None);
        kern.link.retry();
        QTRY_COMPARE_WITH_TIMEOUT(onServer(u"Beim Laden aufgenommen"_s), 1, Soon);
        SC_TRY_IN_STEP(kern);
    }

    void anotherHistoryIsSaid() // P6: everything comes again, what waits is kept, and it is told
    {
        Member kern(place->url(u"kern"_s), u"kern"_s, place->newFolder());
        SC_TRY_IN_STEP(kern);
        const int tickets = kern.count(u"SELECT count(*) FROM tickets"_s);
        QSignalSpy diverged(&kern.link, &TeamLink::historyDiverged);
        QSignalSpy anew(&kern.link, &TeamLink::startedAnew);
        kern.link.fetchEverything(); // asked for: nothing to tell
        QTRY_COMPARE_WITH_TIMEOUT(anew.count(), 1, Soon);
        QTRY_COMPARE_WITH_TIMEOUT(kern.count(u"SELECT count(*) FROM tickets"_s), tickets, Soon);
        SC_TRY_IN_STEP(kern);
        QCOMPARE(diverged.count(), 0);
        must(place->server.admin()->run(
            u"UPDATE core.ledger SET hash = 'tampered' WHERE seq = (SELECT max(seq) FROM core.ledger)"_s));
        QVERIFY(!kern.record(u"Nach dem Eingriff"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(diverged.count(), 1, Soon);
        QTRY_COMPARE_WITH_TIMEOUT(onServer(u"Nach dem Eingriff"_s), 1, Soon);
        SC_TRY_IN_STEP(kern);
        QTRY_COMPARE_WITH_TIMEOUT(kern.count(u"SELECT count(*) FROM tickets"_s), tickets + 1, Soon);
    }

    void lockedLoginLosesTheRows() // P10; last: wolf cannot come back
    {
        Member wolf(place->url(u"wolf"_s), u"wolf"_s, place->newFolder());
        SC_TRY_IN_STEP(wolf);
        QVERIFY(wolf.count(u"SELECT count(*) FROM tickets"_s) > 0);
        QSignalSpy anew(&wolf.link, &TeamLink::startedAnew);
        must(place->server.installation->lockUser(u"wolf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(wolf.link.state().trouble.subject, u"login"_s, Soon);
        QTRY_COMPARE_WITH_TIMEOUT(wolf.count(u"SELECT count(*) FROM tickets"_s), 0, Soon);
        QVERIFY(anew.count() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(wolf.record(u"Trotzdem"_s).isEmpty(), Soon); // and nothing is taken from here any more
    }
};

QTEST_GUILESS_MAIN(TestTeamLink)
#include "tst_teamlink.moc"
