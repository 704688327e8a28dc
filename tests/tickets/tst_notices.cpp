#include "models/domain/localtime.h"
#include "models/tickets/ticketdesk.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using servicetime::DisruptionClass;

namespace {

Instant at(const char *local)
{
    return fromIso(QString::fromLatin1(local)).value();
}

/** A desk on Tuesday 2026-11-17, 09:00, and programs that open it, one after the other. */
struct Office
{
    explicit Office(const char *now = "2026-11-17T09:00:00")
        : desk(at(now))
    {
    }

    struct Program
    {
        Program(Office &office, const QString &login, const QSet<QString> &roles)
            : commands(*office.desk.database, office.desk.clock)
            , tickets(*office.desk.database, commands, ServiceProfile::shipped(), office.desk.clock,
                      { login, login, {}, roles })
            , arrived(&tickets.notices(), &NoticeDesk::arrived)
        {
            tickets.notices().watch();
        }
        QList<Notice> notices() { return tickets.notices().notices(); }

        CommandDesk commands;
        TicketDesk tickets;
        QSignalSpy arrived;
    };

    Outcome submit(Program &program, const Command &command) { return must(program.tickets.submit(command).result()); }
    Ticket ticket(const QString &id)
    {
        return must(desk.onConnection([&](Connection &c) { return TicketStore::byId(c, id); })).value();
    }
    QString record(Program &program, DisruptionClass disruptionClass)
    {
        return record(program, disruptionClass, desk.clock.now());
    }
    QString record(Program &program, DisruptionClass disruptionClass, Instant reportedAt)
    {
        TicketDraft d;
        d.id = newUuid();
        d.text = u"Anmeldung bricht ab"_s;
        d.reportedAt = reportedAt;
        d.disruptionClass = disruptionClass;
        submit(program, program.tickets.compose().record(d));
        program.tickets.notices().watch(); // reads at once
        return d.id;
    }
    void to(const char *now, Program &program)
    {
        desk.clock.set(at(now));
        program.tickets.notices().tick();
    }

    Desk desk;
};

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stageIsToldOnceAlsoAfterARestart() // INC-4, S45
    {
        Office office;
        QString id;
        {
            Office::Program program(office, u"kern"_s, { u"agent"_s, u"lead"_s, u"supervisor"_s });
            office.desk.clock.set(at("2026-11-17T09:55:00"));
            office.record(program, DisruptionClass::Prevents, at("2026-11-17T09:00:00")); // 2 h: 10:00, 10:30, 11:00
            office.to("2026-11-17T09:59:59", program);
            QCOMPARE(program.arrived.size(), 0);
            office.to("2026-11-17T10:00:00", program);
            office.to("2026-11-17T10:00:05", program);
            program.tickets.notices().watch();
            QCOMPARE(program.arrived.size(), 1);
            QCOMPARE(program.arrived.constFirst().constFirst().value<Notice>().step.role, LadderRole::Owner);
            QCOMPARE(office.desk.value(u"SELECT count(*) FROM ticket_entries WHERE kind = 'stage'"_s), 1);
            // the step taken back is the record, not the notice
            QCOMPARE(must(program.tickets.undoLast().result()).status, Outcome::Status::Applied);
            QCOMPARE(office.desk.value(u"SELECT count(*) FROM tickets WHERE removed_at IS NULL"_s), 0);
            office.desk.clock.set(at("2026-11-17T09:00:00"));
            id = office.record(program, DisruptionClass::Prevents);
            office.to("2026-11-17T10:00:00", program);
        }
        Office::Program again(office, u"kern"_s, { u"agent"_s, u"lead"_s, u"supervisor"_s });
        QCOMPARE(again.arrived.size(), 0);
        office.to("2026-11-17T10:30:00", again);
        QCOMPARE(again.arrived.size(), 1);
        QCOMPARE(again.arrived.constLast().constFirst().value<Notice>().step.role, LadderRole::Lead);
        office.to("2026-11-17T11:00:00", again);
        QCOMPARE(again.arrived.size(), 2);
        QCOMPARE(again.notices().size(), 1); // one line a ticket, the furthest stage
        QCOMPARE(again.notices().constFirst().step.percent, 100);
        office.submit(again,
                      again.tickets.compose().notifyCustomer(office.ticket(id),
                                                             { u"call"_s, {}, {}, 0, office.desk.clock.now() }));
        QTRY_VERIFY(again.notices().isEmpty()); // the customer was told
    }

    void onlyTheRoleConcernedIsTold() // INC-4
    {
        Office office;
        Office::Program kern(office, u"kern"_s, { u"agent"_s });
        Office::Program wolf(office, u"wolf"_s, { u"agent"_s });
        Office::Program lead(office, u"lead"_s, { u"lead"_s });
        const QString id = office.record(kern, DisruptionClass::Prevents);
        office.submit(kern, kern.tickets.compose().take(office.ticket(id)));
        for (Office::Program *program : { &kern, &wolf, &lead })
            program->tickets.notices().watch();
        office.desk.clock.set(at("2026-11-17T10:59:00"));
        for (Office::Program *program : { &kern, &wolf, &lead })
            program->tickets.notices().tick();
        QCOMPARE(kern.arrived.size(), 1);
        QCOMPARE(wolf.arrived.size(), 0);
        QCOMPARE(lead.arrived.size(), 1);
        QCOMPARE(
            office.desk.value(
                u"SELECT group_concat(login || ' ' || text, ', ') FROM (SELECT login, text FROM ticket_entries WHERE kind = 'stage' ORDER BY login)"_s),
            u"kern 50, lead 75"_s);
    }

    void stagesOfABacklogArePutInPieces() // INC-4: once each, also when 260 tickets are late at the first start
    {
        Office office("2026-11-17T09:00:00");
        office.desk.onConnection([](Connection &connection) {
            return connection.execute(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 260) "
                "INSERT INTO tickets (id, number, title, channel, reported_at, recorded_at, recorded_by, state, class, clock_from, caller_name, version, op_id) "
                "SELECT printf('t%03d', i), printf('2025-%06d', i), 'Fall', 'phone', :first + i * 60, :first, 'kern', 'new', 'prevents', :first + i * 60, 'Frau Sommer', 1, 'test' FROM n"_s,
                { { u"first"_s, at("2026-11-10T09:00:00") } });
        });
        Office::Program program(office, u"kern"_s, { u"agent"_s, u"lead"_s, u"supervisor"_s });
        QCOMPARE(program.notices().size(), NoticeDesk::ShownEarlier);
        QCOMPARE(program.notices().constFirst().ticket.value, u"t260"_s); // the newest first
        QCOMPARE(program.notices().constFirst().step.percent, 100); // its furthest stage only
        QCOMPARE(program.notices().constLast().ticket.value, u"t061"_s);
        program.tickets.notices().watch();
        QCOMPARE(program.arrived.size(), NoticeDesk::ShownEarlier);

        const QString fresh = office.record(program, DisruptionClass::Prevents);
        office.to("2026-11-17T10:00:00", program); // what falls due now is told at once all the same
        QCOMPARE(program.notices().constFirst().ticket.value, fresh);
        QCOMPARE(program.notices().size(), NoticeDesk::ShownEarlier + 1);

        program.tickets.notices().dismiss(program.notices().constFirst());
        program.tickets.notices().dismiss(program.notices().constFirst());
        QTRY_COMPARE(program.notices().size(), NoticeDesk::ShownEarlier); // the next one moved up
        QCOMPARE(program.notices().constLast().ticket.value, u"t060"_s);
        QCOMPARE(
            office.desk.value(u"SELECT count(*) FROM ticket_entries WHERE kind = 'stage' AND ticket_id = 't060'"_s),
            3); // also the ones it overtook
        QCOMPARE(
            office.desk.value(u"SELECT count(*) FROM ticket_entries WHERE kind = 'stage' AND ticket_id = 't059'"_s), 0);
    }

    // INC-4: 100 % of a shorter time was told, then the class became a longer one
    void earlierStageIsNotToldAfterAFurtherOne()
    {
        Office office;
        Office::Program program(office, u"kern"_s, { u"agent"_s, u"lead"_s, u"supervisor"_s });
        const QString id = office.record(program, DisruptionClass::Prevents); // 10:00, 10:30, 11:00
        office.desk.clock.set(at("2026-11-17T10:15:00"));
        program.tickets.notices().watch();
        QCOMPARE(program.arrived.size(), 1);
        QCOMPARE(program.notices().constFirst().step.percent, 50);
        office.desk.onConnection([&](Connection &connection) {
            return connection.execute(
                u"INSERT INTO ticket_entries (id, ticket_id, kind, login, text, occurred_at, recorded_at, version, op_id) VALUES (:id, :ticket, 'stage', 'kern', '100', 0, 0, 1, 'test')"_s,
                { { u"id"_s, QString(id + u"/stage/100/kern"_s) }, { u"ticket"_s, id } });
        });
        office.desk.clock.set(at("2026-11-17T10:45:00"));
        Office::Program again(office, u"kern"_s, { u"agent"_s, u"lead"_s, u"supervisor"_s });
        QCOMPARE(again.arrived.size(), 0); // neither 75 % after 100 %,
        office.to("2026-11-17T11:00:00", again);
        QCOMPARE(again.arrived.size(), 0); // nor 100 % a second time
    }

    void stagesFarAheadAreReadInTime() // the outlook reaches a day ahead
    {
        Office office;
        Office::Program program(office, u"kern"_s, { u"agent"_s, u"lead"_s, u"supervisor"_s });
        office.record(program, DisruptionClass::Minor); // 9 h of Tuesday, 7 h of Wednesday: 17:00, Wed 10:00, Wed 14:00
        office.to("2026-11-17T22:00:00", program);
        QCOMPARE(program.arrived.size(), 1);
        QTest::qWait(300); // half a day is over: read anew
        office.to("2026-11-18T14:00:00", program);
        QCOMPARE(program.notices().constFirst().step.percent, 100);
    }

    void alertUntilSomebodyWasTold() // TIME-7, S46
    {
        Office office("2026-11-17T22:00:00");
        Office::Program program(office, u"kern"_s, { u"agent"_s });
        const QString id = office.record(program, DisruptionClass::Prevents);
        QCOMPARE(program.arrived.size(), 1);
        QCOMPARE(program.notices().constFirst().kind, Notice::Kind::Alert);
        QVERIFY(program.notices().constFirst().isOwn);
        program.tickets.notices().dismiss(program.notices().constFirst());
        QCOMPARE(program.notices().size(), 1); // cannot be put away
        Office::Program other(office, u"wolf"_s, { u"agent"_s });
        QCOMPARE(other.notices().size(), 1);
        QVERIFY(!other.notices().constFirst().isOwn);
        office.desk.clock.advance(60);
        office.submit(program, program.tickets.compose().alert(office.ticket(id), u"Herr Wolf, 0170 1"_s, u"kommt"_s));
        QTRY_VERIFY(program.notices().isEmpty());
        QCOMPARE(office.desk.value(u"SELECT party FROM ticket_entries WHERE kind = 'alert'"_s), u"Herr Wolf, 0170 1"_s);
    }

    void alertOfAReportJudgedSoAtNight() // TIME-7: on classifying
    {
        Office office;
        Office::Program program(office, u"kern"_s, { u"agent"_s });
        const QString id = office.record(program, DisruptionClass::Hinders); // by day
        office.desk.clock.set(at("2026-11-17T20:00:00"));
        program.tickets.notices().tick();
        const auto before = program.notices();
        QVERIFY(
            std::none_of(before.begin(), before.end(), [](const Notice &n) { return n.kind == Notice::Kind::Alert; }));
        Qualification q = Qualification::of(office.ticket(id));
        q.disruptionClass = DisruptionClass::Prevents;
        office.submit(program, program.tickets.compose().qualify(office.ticket(id), q));
        program.tickets.notices().watch();
        QCOMPARE(program.arrived.constLast().constFirst().value<Notice>().kind, Notice::Kind::Alert);
        // Service begins: the desk takes over, nothing to alert any more.
        office.to("2026-11-18T07:00:00", program);
        const auto notices = program.notices();
        QVERIFY(std::none_of(notices.begin(), notices.end(),
                             [](const Notice &n) { return n.kind == Notice::Kind::Alert; }));
    }

    void accumulationIsPointedOut() // SLA-8
    {
        Office office;
        Command base = Command::make(u"service.create"_s, u"admin"_s, 0);
        base.put(u"services"_s, u"kita"_s, { { u"name"_s, u"Kita-Gebühren"_s } });
        office.desk.submit(base);
        Office::Program program(office, u"kern"_s, { u"agent"_s });
        for (int i = 0; i < 3; ++i) {
            const QString id = office.record(program, DisruptionClass::Minor);
            Qualification q = Qualification::of(office.ticket(id));
            q.service = { u"kita"_s };
            office.submit(program, program.tickets.compose().qualify(office.ticket(id), q));
        }
        program.tickets.notices().watch();
        QCOMPARE(program.notices().size(), 1);
        const Notice notice = program.notices().constFirst();
        QCOMPARE(notice.kind, Notice::Kind::Accumulation);
        QCOMPARE(notice.accumulation.serviceNames, QStringList { u"Kita-Gebühren"_s });
        program.tickets.notices().dismiss(notice);
        QVERIFY(program.notices().isEmpty());
        program.tickets.notices().watch();
        QVERIFY(program.notices().isEmpty());
        Office::Program restarted(office, u"kern"_s, { u"agent"_s });
        QVERIFY(restarted.notices().isEmpty()); // decided: not asked again
        Office::Program other(office, u"wolf"_s, { u"agent"_s });
        QCOMPARE(other.notices().size(), 1);
        const QString fourth = office.record(program, DisruptionClass::Minor);
        Qualification q = Qualification::of(office.ticket(fourth));
        q.service = { u"kita"_s };
        office.submit(program, program.tickets.compose().qualify(office.ticket(fourth), q));
        Office::Program later(office, u"kern"_s, { u"agent"_s });
        QCOMPARE(later.notices().size(), 1); // one more report is another matter
    }

    void closableAreFound() // INC-11
    {
        Office office;
        Office::Program program(office, u"kern"_s, { u"agent"_s });
        const QString id = office.record(program, DisruptionClass::Hinders);
        office.submit(program, program.tickets.compose().take(office.ticket(id)));
        office.submit(program, program.tickets.compose().solve(office.ticket(id), u"Neustart"_s, {}));
        office.desk.clock.set(at("2026-11-24T17:59:59"));
        QCOMPARE(must(program.tickets.closable().result()).size(), 0);
        office.desk.clock.set(at("2026-11-24T18:00:00")); // the 5th working day is over
        QCOMPARE(must(program.tickets.closable().result()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
