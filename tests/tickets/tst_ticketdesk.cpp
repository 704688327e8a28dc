#include "models/domain/ids.h"
#include "models/domain/localtime.h"
#include "models/tickets/proposals.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketdesk.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/work.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using servicetime::DisruptionClass;

namespace {

Instant at(const QString &local)
{
    return fromIso(local).value();
}

} // namespace

class TestTicketDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftProblems() // INC-1
    {
        TicketDraft d;
        d.reportedAt = 1000;
        QCOMPARE(d.problems(1000), (QList<TicketDraft::Problem> { { u"text"_s, u"missing"_s } }));
        d.text = u"\n  \nx"_s;
        QCOMPARE(d.title(), u"x"_s);
        QCOMPARE(d.problems(1000), {});
        QCOMPARE(d.problems(900), (QList<TicketDraft::Problem> { { u"reportedAt"_s, u"in_future"_s } }));
        d.text = QString(201, u'x');
        QCOMPARE(d.problems(1000).value(0).code, u"too_long"_s);
        d.text = u"x"_s;
        d.reachedOtherAt = 1001;
        QCOMPARE(d.problems(2000).value(0).field, u"reachedOtherAt"_s);
    }

    void arrivalOfPost() // SLA-2: date only = opening of that service day; a Sunday rolls on
    {
        TicketDraft d;
        d.channel = Channel::Post;
        d.isDateOnly = true;
        d.reportedAt = at(u"2026-11-17T13:00:00"_s);
        QCOMPARE(toIso(d.arrival(ServiceProfile::shipped())), u"2026-11-17T07:00:00+01:00"_s);
        d.reportedAt = at(u"2026-11-22T13:00:00"_s);
        QCOMPARE(toIso(d.arrival(ServiceProfile::shipped())), u"2026-11-23T07:00:00+01:00"_s);
        d.isDateOnly = false;
        QCOMPARE(d.arrival(ServiceProfile::shipped()), d.reportedAt);
    }

    void journey() // INC-2, INC-3, INC-4, INC-8, INC-11, INC-12, INC-16
    {
        Work w;
        QSignalSpy changed(&w.tickets, &TicketDesk::ticketsChanged);
        const QString id = w.record(w.draft());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(w.ticket(id).number, u"2026-000001"_s);
        QCOMPARE(w.ticket(id).title, u"Antrag lässt sich nicht absenden"_s);
        QCOMPARE(w.ticket(id).description, u"Seit heute früh, alle Sachbearbeiter."_s);

        w.submit(w.tickets.compose().qualify(
            w.ticket(id), { TicketKind::Incident, DisruptionClass::Hinders, {}, u"public_client"_s, u"ours"_s, 1, 2 }));
        QCOMPARE(w.ticket(id).state, TicketState::Qualified);
        QCOMPARE(w.ticket(id).priority, 2); // 1 + 2 − 1
        w.submit(w.tickets.compose().take(w.ticket(id)));
        QCOMPARE(w.ticket(id).owner, u"kern"_s);
        QCOMPARE(w.ticket(id).state, TicketState::InProgress);
        w.submit(w.tickets.compose().notifyCustomer(
            w.ticket(id), { u"call"_s, u"Wir arbeiten daran."_s, u"Frau Sommer"_s, 120, w.desk.clock.now() }));
        QCOMPARE(w.ticket(id).notifiedAt, std::optional(w.desk.clock.now()));
        w.submit(w.tickets.compose().setFollowUp(w.ticket(id), u"Rückruf"_s, w.desk.clock.now() + 86400,
                                                 u"Hersteller antwortet morgen"_s));
        QCOMPARE(w.ticket(id).followUpReason, u"Hersteller antwortet morgen"_s);
        w.submit(w.tickets.compose().escalate(w.ticket(id), { 2, {}, u"Protokoll nötig"_s, u"Neustart"_s }));
        QCOMPARE(w.ticket(id).level, 2);
        QCOMPARE(w.ticket(id).owner, QString());
        QCOMPARE(w.ticket(id).escalationCount, 1);
        QCOMPARE(w.desk.value(u"SELECT login FROM ticket_watchers"_s), u"kern"_s);
        w.submit(w.tickets.compose().escalate(w.ticket(id), { 3, {}, u"weiter"_s, u"alles"_s }));
        QCOMPARE(w.desk.value(u"SELECT count(*) FROM ticket_watchers"_s), 1);
        QCOMPARE(w.ticket(id).escalationCount, 2); // ping-pong counter

        QCOMPARE(w.submit(w.tickets.compose().solve(w.ticket(id), u" "_s, {})).rule, u"tickets_solved"_s); // INC-11
        QCOMPARE(w.submit(w.tickets.compose().solve(w.ticket(id), u"Zertifikat erneuert"_s, {})).status,
                 Outcome::Status::Applied);
        w.submit(w.tickets.compose().close(w.ticket(id)));
        QCOMPARE(w.ticket(id).state, TicketState::Closed);
        must(w.tickets.undoLast().result());
        QCOMPARE(w.ticket(id).state, TicketState::Solved);
        w.submit(w.tickets.compose().reopen(w.ticket(id), u"tritt wieder auf"_s));
        QCOMPARE(w.ticket(id).state, TicketState::InProgress);
        QCOMPARE(w.ticket(id).solution, u"Zertifikat erneuert"_s); // the history stays
        QVERIFY(w.desk.onConnection([](Connection &c) { return Ledger::verify(c); }).has_value());

        const TicketFile file = must(w.tickets.open(id).result());
        QStringList kinds;
        for (const TicketEntry &entry : file.entries)
            kinds.append(entry.kind);
        QCOMPARE(kinds.count(u"escalation"_s), 2);
        QCOMPARE(kinds.count(u"notification"_s), 1);
        QVERIFY(file.activities.size() > 10);
    }

    void firstNotificationFacts() // SLA-5, PROF-3
    {
        Work w;
        const QString id = w.record(w.draft());
        w.desk.clock.advance(2 * 3600);
        w.submit(
            w.tickets.compose().notifyCustomer(w.ticket(id), { u"call"_s, {}, {}, 0, w.desk.clock.now() - 16 * 60 }));
        const Ticket told = w.ticket(id);
        QCOMPARE(toIso(*told.notifiedAt), u"2026-11-17T10:44:00+01:00"_s);
        QCOMPARE(toIso(*told.notifiedDueAt), u"2026-11-17T17:00:00+01:00"_s);
        QVERIFY(told.notifiedLateRecord); // claimed more than 15 min before recording
        QCOMPARE(w.desk.value(u"SELECT notified_used FROM tickets"_s).toInt(), 104 * 60);
        QCOMPARE(w.desk.value(u"SELECT notified_profile FROM tickets"_s),
                 QString(u"1.2/"_s + ServiceProfile::shipped().calendarVersion()));
        // A later one informs, the first keeps its facts.
        w.desk.clock.advance(3600);
        w.submit(w.tickets.compose().notifyCustomer(w.ticket(id), { u"call"_s, {}, {}, 0, w.desk.clock.now() }));
        QCOMPARE(w.ticket(id).notifiedAt, told.notifiedAt);
        QCOMPARE(w.ticket(id).lastInformedAt, std::optional(w.desk.clock.now()));
    }

    void claimIsNeverLaterThanRecorded() // SLA-5
    {
        Work w;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().notifyCustomer(w.ticket(id), { u"call"_s, {}, {}, 0, w.desk.clock.now() + 3600 }));
        QCOMPARE(w.ticket(id).notifiedAt, std::optional(w.desk.clock.now()));
        QVERIFY(!w.ticket(id).notifiedLateRecord);
    }

    void informedDuringTheCall() // SLA-5: a report taken by phone can contain it
    {
        Work w;
        TicketDraft d = w.draft();
        d.informedDuringCall = true;
        const Ticket t = w.ticket(w.record(d));
        QCOMPARE(t.notifiedAt, std::optional(d.reportedAt));
        QCOMPARE(t.notifiedVia, u"call"_s);
    }

    void reclassifying() // SLA-6
    {
        Work w;
        const QString id = w.record(w.draft(DisruptionClass::Minor));
        const QueueRules rules(ServiceProfile::shipped(), u"kern"_s);
        w.desk.clock.advance(3 * 3600); // 12:00
        w.submit(w.tickets.compose().qualify(
            w.ticket(id),
            { TicketKind::Incident, DisruptionClass::Hinders, Qualification::Reason::Misjudged, {}, {}, 2, 2 }));
        QCOMPARE(toIso(*rules.dueAt(w.ticket(id))), u"2026-11-17T17:00:00+01:00"_s); // from the report
        w.submit(w.tickets.compose().qualify(
            w.ticket(id),
            { TicketKind::Incident, DisruptionClass::Prevents, Qualification::Reason::Worsened, {}, {}, 2, 2 }));
        QCOMPARE(toIso(*rules.dueAt(w.ticket(id))), u"2026-11-17T14:00:00+01:00"_s); // from now
        const auto details
            = QJsonDocument::fromJson(
                  w.desk.value(u"SELECT details FROM ticket_entries WHERE kind = 'reclassified' ORDER BY id DESC"_s)
                      .toByteArray())
                  .object();
        QCOMPARE(toIso(details.value("old_due"_L1).toInteger()), u"2026-11-17T17:00:00+01:00"_s);
        QCOMPARE(toIso(details.value("new_due"_L1).toInteger()), u"2026-11-17T14:00:00+01:00"_s);
        // After the first notification the verdict stays.
        w.submit(w.tickets.compose().notifyCustomer(w.ticket(id), { u"call"_s, {}, {}, 0, w.desk.clock.now() }));
        w.submit(w.tickets.compose().qualify(
            w.ticket(id),
            { TicketKind::Incident, DisruptionClass::Minor, Qualification::Reason::Worsened, {}, {}, 2, 2 }));
        QCOMPARE(rules.read(w.ticket(id), w.desk.clock.now()).stage, servicetime::Stage::Met);
        QCOMPARE(toIso(*rules.dueAt(w.ticket(id))), u"2026-11-17T14:00:00+01:00"_s);
    }

    void noPromiseForThirdParties() // SLA-11
    {
        Work w;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().qualify(
            w.ticket(id), { TicketKind::Incident, DisruptionClass::Hinders, {}, {}, u"third_party"_s, 2, 2 }));
        QVERIFY(!w.ticket(id).promised);
        w.submit(w.tickets.compose().qualify(
            w.ticket(id), { TicketKind::Incident, DisruptionClass::Hinders, {}, {}, u"ours"_s, 2, 2 }));
        QVERIFY(w.ticket(id).promised);
    }

    void undoneNotificationLetsTheClockRun() // INC-16
    {
        Work w;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().notifyCustomer(w.ticket(id),
                                                    { u"call"_s, u"falscher Vorgang"_s, {}, 0, w.desk.clock.now() }));
        must(w.tickets.undoLast().result());
        QVERIFY(!w.ticket(id).notifiedAt);
        const TicketFile file = must(w.tickets.open(id).result());
        QCOMPARE(file.entries.size(), 1);
        QVERIFY(file.entries.first().voided); // and stays visible
    }

    void waitingAndResuming() // INC-12
    {
        Work w;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().wait(w.ticket(id), WaitingFor::Customer, w.desk.clock.now() + 86400));
        QCOMPARE(w.ticket(id).state, TicketState::Waiting);
        w.submit(w.tickets.compose().resume(w.ticket(id)));
        QCOMPARE(w.ticket(id).state, TicketState::InProgress);
        QVERIFY(!w.ticket(id).resumeAt);
    }

    void waitingHasADate() // INC-8: the day it goes on is its follow-up; an earlier one that is set stays
    {
        Work w;
        const Instant resumeAt = w.desk.clock.now() + 86400;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().wait(w.ticket(id), WaitingFor::Customer, resumeAt));
        QCOMPARE(w.ticket(id).followUpAt, std::optional(resumeAt));
        QCOMPARE(w.ticket(id).nextStep, u"resume"_s);
        w.submit(w.tickets.compose().resume(w.ticket(id)));
        QVERIFY(!w.ticket(id).followUpAt);
        w.submit(w.tickets.compose().setFollowUp(w.ticket(id), u"anrufen"_s, resumeAt - 3600, u"Rückfrage"_s));
        w.submit(w.tickets.compose().wait(w.ticket(id), WaitingFor::Customer, resumeAt));
        QCOMPARE(w.ticket(id).nextStep, u"anrufen"_s);
        w.submit(w.tickets.compose().resume(w.ticket(id)));
        QCOMPARE(w.ticket(id).followUpAt, std::optional(resumeAt - 3600)); // not the waiting's
    }

    void proposedDates_data() // INC-6, INC-8; 2026-11-20 is a Friday, service until 15:00; 2026-12-24 and 25 are closed
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("told"); // the customer of a solution
        QTest::addColumn<QString>("nextDay");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("change");
        QTest::newRow("in service hours")
            << u"2026-11-17T09:00:00"_s << u"2026-11-17T09:00:00"_s << u"2026-11-18T07:00:00"_s
            << u"2026-11-19T07:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("at night") << u"2026-11-17T22:00:00"_s << u"2026-11-18T07:00:00"_s << u"2026-11-18T07:00:00"_s
                                  << u"2026-11-19T07:00:00"_s << u"2026-11-24T07:00:00"_s;
        QTest::newRow("exactly at closing")
            << u"2026-11-20T15:00:00"_s << u"2026-11-23T07:00:00"_s << u"2026-11-23T07:00:00"_s
            << u"2026-11-24T07:00:00"_s << u"2026-11-27T07:00:00"_s;
        QTest::newRow("before Christmas")
            << u"2026-12-23T18:30:00"_s << u"2026-12-28T07:00:00"_s << u"2026-12-28T07:00:00"_s
            << u"2026-12-29T07:00:00"_s << u"2027-01-05T07:00:00"_s;
    }
    void proposedDates()
    {
        QFETCH(QString, now);
        QFETCH(QString, told);
        QFETCH(QString, nextDay);
        QFETCH(QString, customer);
        QFETCH(QString, change);
        const ServiceProfile &profile = ServiceProfile::shipped();
        const Instant at = fromIso(now).value();
        QCOMPARE(Proposals::solutionTold(profile, at), fromIso(told).value());
        QCOMPARE(Proposals::openingAfter(profile, at, 1), fromIso(nextDay).value());
        QCOMPARE(Proposals::resume(profile, at, WaitingFor::Customer), fromIso(customer).value());
        QCOMPARE(Proposals::resume(profile, at, WaitingFor::Change), fromIso(change).value());
    }

    void solutionIsTold() // INC-6: a follow-up until the customer was told; reopening ends it too
    {
        Work w;
        const Instant morning = w.desk.clock.now() + 36000;
        const QString id = w.record(w.draft());
        w.submit(w.tickets.compose().take(w.ticket(id)));
        w.submit(w.tickets.compose().setFollowUp(w.ticket(id), u"anrufen"_s, morning + 86400, u"Rückfrage"_s));
        w.submit(w.tickets.compose().solve(w.ticket(id), u"Neustart"_s, {}, morning));
        Ticket t = w.ticket(id);
        QCOMPARE(t.nextStep, u"tell_solution"_s);
        QCOMPARE(t.followUpAt, std::optional(morning));
        const QueueRules rules(ServiceProfile::shipped(), u"kern"_s);
        const auto isFollowUp = [&](const Ticket &ticket) {
            return (rules.queuesOf(ticket, morning) >> static_cast<int>(Queue::FollowUps) & 1U) != 0;
        };
        QVERIFY(isFollowUp(t));
        w.submit(w.tickets.compose().notifyCustomer(t, { u"call"_s, u"gelöst"_s, {}, 0, w.desk.clock.now() }));
        t = w.ticket(id);
        QVERIFY(!t.followUpAt && t.nextStep.isEmpty());
        QVERIFY(!isFollowUp(t));
        w.submit(w.tickets.compose().reopen(t, u"doch nicht"_s));
        w.submit(w.tickets.compose().solve(w.ticket(id), u"Neustart"_s, {})); // the customer knows
        QVERIFY(!w.ticket(id).followUpAt);
    }

    void duplicates() // INC-12, INC-14
    {
        Work w;
        const QString first = w.record(w.draft());
        const QString second = w.record(w.draft());
        QCOMPARE(w.submit(w.tickets.compose().withdraw(w.ticket(second), u"duplicate"_s, { u"nothing"_s })).rule,
                 u"tickets_withdrawn"_s);
        QCOMPARE(w.submit(w.tickets.compose().withdraw(w.ticket(second), u"duplicate"_s, { first })).status,
                 Outcome::Status::Applied);
        must(w.tickets.undoLast().result());
        QCOMPARE(w.ticket(second).state, TicketState::New);
    }

    void searchAndReferences() // INC-13; 'Störung' finds 'stoerung', words as prefixes
    {
        Work w;
        TicketDraft d = w.draft();
        d.text = u"Störung in der Straßenverkehrsbehörde"_s;
        const QString id = w.record(d);
        w.submit(w.tickets.compose().addReference(w.ticket(id), u"KIS"_s, u"K-4711"_s));
        const auto hits = [&](const QString &text) { return must(w.tickets.search(text).result()).size(); };
        QCOMPARE(hits(u"stoerung strassen"_s), 1);
        QCOMPARE(hits(u"STÖRUNG"_s), 1);
        QCOMPARE(hits(u"K-4711"_s), 1);
        QCOMPARE(hits(u"störung bahn"_s), 0);
        QCOMPARE(hits(u"\" OR *"_s), 0);
        QVERIFY(
            must(w.desk.onConnection([](Connection &c) { return TicketStore::byNumber(c, u"K-4711"_s); })).has_value());
    }

    void bulkIsOneStep() // INC-16
    {
        Work w;
        QList<Command> commands;
        for (int i = 0; i < 3; ++i)
            commands.append(w.tickets.compose().assign(w.ticket(w.record(w.draft())), u"wolf"_s));
        must(w.tickets.submit(commands).result());
        QCOMPARE(w.desk.value(u"SELECT count(*) FROM tickets WHERE owner = 'wolf'"_s), 3);
        must(w.tickets.undoLast().result());
        QCOMPARE(w.desk.value(u"SELECT count(*) FROM tickets WHERE owner IS NULL"_s), 3);
    }
};

QTEST_GUILESS_MAIN(TestTicketDesk)
#include "tst_ticketdesk.moc"
