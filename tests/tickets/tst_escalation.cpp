#include "models/domain/localtime.h"
#include "models/tickets/accumulation.h"
#include "models/tickets/alerting.h"
#include "models/tickets/closing.h"
#include "models/tickets/escalationladder.h"
#include "models/tickets/escalationrules.h"
#include "models/tickets/messagetemplate.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketdesk.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using servicetime::DisruptionClass;

namespace {

Instant at(const char *local)
{
    return fromIso(QString::fromLatin1(local)).value();
}

QStringList fields(const QList<EscalationRules::Problem> &problems)
{
    QStringList found;
    for (const EscalationRules::Problem &problem : problems)
        found.append(problem.item.isEmpty() ? problem.field : problem.item);
    return found;
}

/// Tuesday 2026-11-17, 09:00.
struct Work
{
    Work()
        : desk(at("2026-11-17T09:00:00"))
        , commands(*desk.database, desk.clock)
        , tickets(*desk.database, commands, ServiceProfile::shipped(), desk.clock,
                  { u"kern"_s, u"Frau Kern"_s, {}, { u"agent"_s } })
    {
    }
    Outcome submit(const Command &command) { return must(tickets.submit(command).result()); }
    Ticket ticket(const QString &id)
    {
        return must(desk.onConnection([&](Connection &c) { return TicketStore::byId(c, id); })).value();
    }
    QString record(DisruptionClass disruptionClass, Instant reportedAt)
    {
        TicketDraft d;
        d.id = newUuid();
        d.text = u"Antrag lässt sich nicht absenden"_s;
        d.reportedAt = reportedAt;
        d.disruptionClass = disruptionClass;
        submit(tickets.compose().record(d));
        return d.id;
    }

    Desk desk;
    CommandDesk commands;
    TicketDesk tickets;
};

} // namespace

class TestEscalation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredItems_data() // INC-4
    {
        QTest::addColumn<Escalation>("value");
        QTest::addColumn<QStringList>("missing");
        const Instant now = at("2026-11-17T09:00:00");
        QTest::newRow("nothing said") << Escalation { 2, {}, u" "_s, {} } << QStringList { u"reason"_s, u"tried"_s };
        QTest::newRow("2nd level needs no more") << Escalation { 2, {}, u"r"_s, u"t"_s } << QStringList();
        QTest::newRow("3rd level: logs") << Escalation { 3, {}, u"r"_s, u"t"_s } << QStringList { u"logs"_s };
        QTest::newRow("3rd level: blank logs")
            << Escalation { 3, {}, u"r"_s, u"t"_s, {}, { { u"logs"_s, u" \n"_s } } } << QStringList { u"logs"_s };
        QTest::newRow("3rd level with logs")
            << Escalation { 3, {}, u"r"_s, u"t"_s, {}, { { u"logs"_s, u"server.log"_s } } } << QStringList();
        QTest::newRow("department: the question")
            << Escalation { 1, u"FB61"_s, u"r"_s, u"t"_s, u"department"_s } << QStringList { u"question"_s };
        QTest::newRow("manufacturer") << Escalation { 1,      u"saascom"_s,      u"r"_s,
                                                      u"t"_s, u"manufacturer"_s, { { u"steps"_s, u"1."_s } } }
                                      << QStringList { u"product_version"_s, u"affected_items"_s };
        QTest::newRow("manufacturer without name") << Escalation {
            1,
            {},
            u"r"_s,
            u"t"_s,
            u"manufacturer"_s,
            { { u"steps"_s, u"1."_s }, { u"product_version"_s, u"v"_s }, { u"affected_items"_s, u"x"_s } }
        } << QStringList { u"party"_s };
        QTest::newRow("followed up now") << Escalation { 2, {}, u"r"_s, u"t"_s, {}, {}, now }
                                         << QStringList { u"follow_up"_s };
        QTest::newRow("followed up later") << Escalation { 2, {}, u"r"_s, u"t"_s, {}, {}, now + 1 } << QStringList();
    }
    void requiredItems()
    {
        QFETCH(Escalation, value);
        QFETCH(QStringList, missing);
        QCOMPARE(fields(EscalationRules::shipped().problems(value, at("2026-11-17T09:00:00"))), missing);
    }

    void requiredItemsAreData() // INC-4: another row is another question, without code
    {
        const auto rules = EscalationRules::fromCsv("target,item,german,english\nlevel_2,logs,Protokolle,Logs\n");
        QVERIFY(rules);
        QCOMPARE(fields(rules->problems({ 2, {}, u"r"_s, u"t"_s }, 0)), QStringList { u"logs"_s });
        QCOMPARE(fields(rules->problems({ 3, {}, u"r"_s, u"t"_s }, 0)), QStringList());
        QCOMPARE(EscalationRules::fromCsv("target,item,german,english\nlevel_4,logs,a,b\n").error().subject, u"2"_s);
        QCOMPARE(EscalationRules::fromCsv("target,item,german,english\nlevel_2,logs,a,b\nlevel_2,logs,c,d\n")
                     .error()
                     .subject,
                 u"3"_s);
        QCOMPARE(EscalationRules::fromCsv("target,item,german,english\nlevel_2,logs,,b\n").error().subject, u"2"_s);
        QCOMPARE(EscalationRules::fromCsv("target,item\n").error().subject, u"1"_s);
    }

    void handOverAndReturn() // INC-4: tracking stays with the desk, and it can come back
    {
        Work w;
        const QString id = w.record(DisruptionClass::Hinders, w.desk.clock.now());
        w.submit(w.tickets.compose().take(w.ticket(id)));
        const Instant later = w.desk.clock.now() + 86400;
        w.submit(w.tickets.compose().escalate(w.ticket(id),
                                              { 1,
                                                u"saascom"_s,
                                                u"Fehler im Produkt"_s,
                                                u"Neustart"_s,
                                                u"manufacturer"_s,
                                                { { u"steps"_s, u"Absenden"_s } },
                                                later }));
        Ticket t = w.ticket(id);
        QCOMPARE(t.externalParty, u"saascom"_s);
        QCOMPARE(t.owner, u"kern"_s);
        QCOMPARE(t.followUpAt, std::optional(later));
        QCOMPARE(t.followUpReason, u"Fehler im Produkt"_s);
        const TicketFile file = must(w.tickets.open(id).result());
        QCOMPARE(file.watchers, QStringList { u"kern"_s });
        const auto facts = QJsonDocument::fromJson(file.entries.constLast().details.toUtf8()).object();
        QCOMPARE(facts.value("target"_L1).toString(), u"manufacturer"_s);
        QCOMPARE(facts.value("items"_L1).toArray().first().toObject().value("text"_L1).toString(), u"Absenden"_s);
        w.submit(w.tickets.compose().returnEscalation(t, u"behoben in 4.2"_s));
        t = w.ticket(id);
        QCOMPARE(t.externalParty, QString());
        QCOMPARE(t.owner, u"kern"_s);
        w.submit(w.tickets.compose().escalate(t, { 3, {}, u"r"_s, u"t"_s }));
        w.submit(w.tickets.compose().returnEscalation(w.ticket(id), u"fehlt etwas"_s));
        QCOMPARE(w.ticket(id).level, 2);
        w.submit(w.tickets.compose().returnEscalation(w.ticket(id), u"für das 1st Level"_s));
        w.submit(w.tickets.compose().returnEscalation(w.ticket(id), u"noch einmal"_s));
        QCOMPARE(w.ticket(id).level, 1);
        QCOMPARE(w.ticket(id).escalationCount, 2); // hand-overs, not returns
    }

    void ladder_data() // INC-4, S46: by head, in service hours only
    {
        QTest::addColumn<DisruptionClass>("disruptionClass");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("steps");
        // 2 h: 1 h, 1.5 h, 2 h
        QTest::newRow("prevents in the morning")
            << DisruptionClass::Prevents << u"2026-11-17T09:00:00"_s
            << QStringList { u"2026-11-17T10:00:00+01:00"_s, u"2026-11-17T10:30:00+01:00"_s,
                             u"2026-11-17T11:00:00+01:00"_s };
        // At night nothing falls due before 07:00 + the share.
        QTest::newRow("prevents at night")
            << DisruptionClass::Prevents << u"2026-11-17T23:00:00"_s
            << QStringList { u"2026-11-18T08:00:00+01:00"_s, u"2026-11-18T08:30:00+01:00"_s,
                             u"2026-11-18T09:00:00+01:00"_s };
        // Fri 14:00 + 1 h = 15:00, closing; the rest on Monday.
        QTest::newRow("prevents over the weekend")
            << DisruptionClass::Prevents << u"2026-11-20T14:00:00"_s
            << QStringList { u"2026-11-20T15:00:00+01:00"_s, u"2026-11-23T07:30:00+01:00"_s,
                             u"2026-11-23T08:00:00+01:00"_s };
        // 8 h from Thu 16:00: 4 h = Thu 2 h + Fri 2 h; 6 h = Fri 11:00; 8 h = Fri 13:00.
        QTest::newRow("hinders over a night")
            << DisruptionClass::Hinders << u"2026-11-19T16:00:00"_s
            << QStringList { u"2026-11-20T09:00:00+01:00"_s, u"2026-11-20T11:00:00+01:00"_s,
                             u"2026-11-20T13:00:00+01:00"_s };
    }
    void ladder()
    {
        QFETCH(DisruptionClass, disruptionClass);
        QFETCH(QString, from);
        QFETCH(QStringList, steps);
        QStringList found;
        const auto ladder = escalationLadder(ServiceProfile::shipped(), disruptionClass, fromIso(from).value());
        for (const LadderStep &step : ladder)
            found.append(toIso(step.at));
        QCOMPARE(found, steps);
        QCOMPARE(ladder.at(0).role, LadderRole::Owner);
        QCOMPARE(ladder.at(1).role, LadderRole::Lead);
        QCOMPARE(ladder.at(2).role, LadderRole::Supervisor);
    }

    void stepsFallDueAtTheirInstant() // INC-4, S45, SLA-5, SLA-7
    {
        Ticket t;
        t.disruptionClass = DisruptionClass::Prevents;
        t.clockFrom = at("2026-11-17T09:00:00");
        const auto count = [&](const char *now) { return stepsReached(ServiceProfile::shipped(), t, at(now)).size(); };
        QCOMPARE(count("2026-11-17T09:59:59"), 0);
        QCOMPARE(count("2026-11-17T10:00:00"), 1);
        QCOMPARE(count("2026-11-17T10:30:00"), 2);
        QCOMPARE(count("2026-11-17T11:00:00"), 3);
        t.state = TicketState::Waiting; // no pause
        QCOMPARE(count("2026-11-17T11:00:00"), 3);
        t.notifiedAt = at("2026-11-17T10:10:00");
        QCOMPARE(count("2026-11-17T11:00:00"), 0);
        t.notifiedAt.reset();
        t.state = TicketState::Withdrawn;
        QCOMPARE(count("2026-11-17T11:00:00"), 0);
    }

    void alerts_data() // TIME-7, TIME-3, S46
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isOperation");
        QTest::addColumn<bool>("isOnCall");
        QTest::newRow("service hours") << u"2026-11-17T09:00:00"_s << false << false;
        QTest::newRow("Tue 18:30, staffed") << u"2026-11-17T18:30:00"_s << true << false;
        QTest::newRow("Tue 19:00, unattended") << u"2026-11-17T19:00:00"_s << false << true;
        QTest::newRow("Fri 15:00, staffed without desk") << u"2026-11-20T15:00:00"_s << true << false;
        QTest::newRow("Fri 18:00, nobody on site") << u"2026-11-20T18:00:00"_s << false << true;
        QTest::newRow("Saturday") << u"2026-11-21T12:00:00"_s << false << true;
        QTest::newRow("Thu 24 Dec: staffed by the letter, both") << u"2026-12-24T12:00:00"_s << true << true;
        QTest::newRow("Thu 24 Dec at night") << u"2026-12-24T22:00:00"_s << false << true;
    }
    void alerts()
    {
        QFETCH(QString, now);
        QFETCH(bool, isOperation);
        QFETCH(bool, isOnCall);
        QCOMPARE(alertTargets(ServiceProfile::shipped(), fromIso(now).value()),
                 (AlertTargets { isOperation, isOnCall }));
    }

    void alertIsDue() // TIME-7
    {
        const ServiceProfile &profile = ServiceProfile::shipped();
        QVERIFY(isAlertDue(profile, at("2026-11-17T20:00:00"), at("2026-11-17T20:00:00")));
        QVERIFY(isAlertDue(profile, at("2026-11-20T15:00:00"), at("2026-11-23T06:59:59"))); // the whole weekend
        QVERIFY(!isAlertDue(profile, at("2026-11-20T15:00:00"), at("2026-11-23T07:00:00")));
        QVERIFY(!isAlertDue(profile, at("2026-11-20T15:00:00"), at("2026-11-23T19:00:00"))); // a service day passed
        // reported within service hours
        QVERIFY(!isAlertDue(profile, at("2026-11-17T17:00:00"), at("2026-11-17T19:00:00")));
    }

    void gaps() // TIME-7: Fri 15:00-18:30 without desk, 18:00-18:30 without staff
    {
        const ProfileVersion &version = ServiceProfile::shipped().versionFor(at("2026-11-20T12:00:00"));
        QCOMPARE(coverageGaps(version, at("2026-11-20T12:00:00")),
                 (QList<CoverageGap> { { at("2026-11-20T06:30:00"), at("2026-11-20T07:00:00"), true },
                                       { at("2026-11-20T15:00:00"), at("2026-11-20T18:00:00"), true },
                                       { at("2026-11-20T18:00:00"), at("2026-11-20T18:30:00"), false } }));
        QCOMPARE(coverageGaps(version, at("2026-11-17T12:00:00")),
                 (QList<CoverageGap> { { at("2026-11-17T06:30:00"), at("2026-11-17T07:00:00"), true },
                                       { at("2026-11-17T18:00:00"), at("2026-11-17T18:30:00"), true } }));
        QCOMPARE(coverageGaps(version, at("2026-11-21T12:00:00")), {});
    }

    void accumulation_data() // SLA-8, PROF-4: 3 in 5 working days
    {
        QTest::addColumn<QStringList>("reports");
        QTest::addColumn<QString>("tipped"); // empty: not enough
        QTest::addColumn<int>("count");
        QTest::newRow("two") << QStringList { u"2026-11-17T09:00:00"_s, u"2026-11-17T10:00:00"_s } << QString() << 0;
        QTest::newRow("three on one day, in any order")
            << QStringList { u"2026-11-17T11:00:00"_s, u"2026-11-17T09:00:00"_s, u"2026-11-17T10:00:00"_s }
            << u"2026-11-17T11:00:00+01:00"_s << 3;
        // Fri 13, Mon 16, Tue 17, Wed 18, Thu 19 are five working days.
        QTest::newRow("Friday to Thursday")
            << QStringList { u"2026-11-13T09:00:00"_s, u"2026-11-16T09:00:00"_s, u"2026-11-19T17:00:00"_s }
            << u"2026-11-19T17:00:00+01:00"_s << 3;
        QTest::newRow("Friday to Friday is six")
            << QStringList { u"2026-11-13T09:00:00"_s, u"2026-11-16T09:00:00"_s, u"2026-11-20T08:00:00"_s } << QString()
            << 0;
        // A Saturday is none: Sat 14, Mon 16 … Fri 20.
        QTest::newRow("Saturday to Friday")
            << QStringList { u"2026-11-14T09:00:00"_s, u"2026-11-16T09:00:00"_s, u"2026-11-20T08:00:00"_s }
            << u"2026-11-20T08:00:00+01:00"_s << 3;
        // Tue 22, Wed 23, (24, 25, weekend), Mon 28, Tue 29, Wed 30 Dec are five; 31 is none either.
        QTest::newRow("over Christmas") << QStringList { u"2026-12-22T09:00:00"_s, u"2026-12-28T09:00:00"_s,
                                                         u"2026-12-31T09:00:00"_s }
                                        << u"2026-12-31T09:00:00+01:00"_s << 3;
        QTest::newRow("Mon 21 Dec is one too early")
            << QStringList { u"2026-12-21T09:00:00"_s, u"2026-12-28T09:00:00"_s, u"2026-12-30T09:00:00"_s } << QString()
            << 0;
        // The window slides: the first is too old, the later three are enough; a fifth joins without tipping again.
        QTest::newRow("sliding") << QStringList { u"2026-11-02T09:00:00"_s, u"2026-11-16T09:00:00"_s,
                                                  u"2026-11-17T09:00:00"_s, u"2026-11-18T09:00:00"_s,
                                                  u"2026-11-19T09:00:00"_s }
                                 << u"2026-11-18T09:00:00+01:00"_s << 4;
    }
    void accumulation()
    {
        QFETCH(QStringList, reports);
        QFETCH(QString, tipped);
        QFETCH(int, count);
        QList<MinorReport> rows;
        for (const QString &when : std::as_const(reports))
            rows.append({ { u"t%1"_s.arg(rows.size()) }, {}, {}, fromIso(when).value(), { u"s"_s }, u"Wohngeld"_s });
        // another service never helps
        rows.append({ { u"other"_s }, {}, {}, rows.constFirst().reportedAt, { u"another"_s }, u"Kita"_s });
        const auto found = accumulations(ServiceProfile::shipped(), rows);
        QCOMPARE(found.size(), tipped.isEmpty() ? 0 : 1);
        if (!tipped.isEmpty()) {
            QCOMPARE(toIso(found.constFirst().tippedAt), tipped);
            QCOMPARE(found.constFirst().reports.size(), count);
        }
    }

    void sameReportsOfTwoServicesAreOne() // SLA-8: what they share is at fault
    {
        QList<MinorReport> rows;
        for (const QString &service : { u"a"_s, u"b"_s })
            for (int i = 0; i < 3; ++i)
                rows.append({ { u"t%1"_s.arg(i) }, {}, {}, at("2026-11-17T09:00:00") + i, { service }, service });
        const auto found = accumulations(ServiceProfile::shipped(), rows);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().serviceNames, (QStringList { u"a"_s, u"b"_s }));
    }

    void accumulatedTicketIsOneStep() // SLA-8, INC-16
    {
        Work w;
        const Command base = [] {
            Command c = Command::make(u"item.create"_s, u"admin"_s, 0);
            c.put(u"services"_s, u"wohngeld"_s, { { u"name"_s, u"Wohngeld"_s } });
            c.put(u"items"_s, u"client"_s, { { u"name"_s, u"Public Client"_s }, { u"service_id"_s, u"wohngeld"_s } });
            c.put(u"items"_s, u"db"_s, { { u"name"_s, u"Datenbank"_s } });
            c.add(u"item_dependencies"_s, u"client/db"_s,
                  { { u"item_id"_s, u"client"_s }, { u"needs_id"_s, u"db"_s } });
            return c;
        }();
        QCOMPARE(w.desk.submit(base).status, Outcome::Status::Applied);
        // One names the service, one an item of it, one what that item needs.
        const QString named = w.record(DisruptionClass::Minor, at("2026-11-16T09:00:00"));
        const QString byItem = w.record(DisruptionClass::Minor, at("2026-11-16T10:00:00"));
        const QString byNeed = w.record(DisruptionClass::Minor, at("2026-11-17T08:00:00"));
        const auto reads = [&] {
            return accumulations(ServiceProfile::shipped(),
                                 must(w.desk.onConnection([](Connection &c) { return TicketStore::minorReports(c); })));
        };
        Qualification q = Qualification::of(w.ticket(named));
        q.service = { u"wohngeld"_s };
        w.submit(w.tickets.compose().qualify(w.ticket(named), q));
        q = Qualification::of(w.ticket(byItem));
        q.addedItems = { { u"client"_s } };
        w.submit(w.tickets.compose().qualify(w.ticket(byItem), q));
        QVERIFY(reads().isEmpty());
        q = Qualification::of(w.ticket(byNeed));
        q.addedItems = { { u"db"_s } };
        w.submit(w.tickets.compose().qualify(w.ticket(byNeed), q));
        const auto found = reads();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().tippedBy.value, byNeed);
        QCOMPARE(w.submit(w.tickets.compose().accumulate(found.constFirst(), u"Häufung: Wohngeld"_s)).status,
                 Outcome::Status::Applied);
        QVERIFY(reads().isEmpty()); // gathered
        const QString parent = w.desk.value(u"SELECT id FROM tickets WHERE class = 'hinders'"_s).toString();
        const Ticket t = w.ticket(parent);
        QCOMPARE(t.service.value, u"wohngeld"_s);
        // 8 h from Tue 08:00 are over at 16:00.
        QCOMPARE(toIso(*QueueRules(ServiceProfile::shipped(), {}).dueAt(t)), u"2026-11-17T16:00:00+01:00"_s);
        const TicketFile file = must(w.tickets.open(parent).result());
        QCOMPARE(file.links.size(), 3);
        QCOMPARE(file.links.constFirst().kind, u"child"_s);
        QCOMPARE(must(w.tickets.open(named).result()).links.constFirst().kind, u"parent"_s);
        QCOMPARE(must(w.tickets.undoLast().result()).status, Outcome::Status::Applied);
        QCOMPARE(w.desk.value(u"SELECT count(*) FROM tickets WHERE class = 'hinders' AND removed_at IS NULL"_s), 0);
        QCOMPARE(reads().size(), 1);
    }

    void closing_data() // INC-11: 5 working days after the solution
    {
        QTest::addColumn<QString>("solved");
        QTest::addColumn<QString>("closable");
        QTest::newRow("Tuesday") << u"2026-11-17T09:00:00"_s << u"2026-11-24T18:00:00+01:00"_s; // Wed Thu Fri Mon Tue
        QTest::newRow("Friday evening") << u"2026-11-20T20:00:00"_s << u"2026-11-27T15:00:00+01:00"_s; // Mon … Fri
        // 22 23 28 29 30
        QTest::newRow("before Christmas") << u"2026-12-21T09:00:00"_s << u"2026-12-30T18:00:00+01:00"_s;
    }
    void closing()
    {
        QFETCH(QString, solved);
        QFETCH(QString, closable);
        Ticket t;
        t.reportedAt = at("2026-11-16T08:00:00");
        t.state = TicketState::Solved;
        t.solvedAt = fromIso(solved).value();
        QCOMPARE(toIso(closableFrom(ServiceProfile::shipped(), t).value()), closable);
        t.state = TicketState::Closed;
        QVERIFY(!closableFrom(ServiceProfile::shipped(), t));
    }

    void restoration() // SLA-12: measured
    {
        Ticket t;
        t.reportedAt = at("2026-11-19T17:00:00"); // Thu
        QVERIFY(!restorationOf(ServiceProfile::shipped(), t));
        t.solvedAt = at("2026-11-20T09:30:00"); // 1 h + 2.5 h of service, 16.5 h by the wall clock
        QCOMPARE(restorationOf(ServiceProfile::shipped(), t)->serviceSeconds, 12600);
        QCOMPARE(restorationOf(ServiceProfile::shipped(), t)->seconds, 59400);
    }

    void templates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const QString &name : { u"first_notification"_s, u"status"_s, u"solution"_s })
            for (const QString &language : { u"de"_s, u"en"_s })
                QTest::newRow(qPrintable(QString(name + u' ' + language))) << name << language;
    }
    void templates() // COM-2: number, salutation, signature in both languages
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        const auto found = MessageTemplate::shipped(name, language);
        QVERIFY(found);
        const QStringList placeholders = found->placeholders();
        for (const QString &needed : { u"caller"_s, u"number"_s, u"agent"_s, u"desk"_s, u"desk_phone"_s })
            QVERIFY2(placeholders.contains(needed), qPrintable(needed));
        QCOMPARE(placeholders, MessageTemplate::shipped(name, u"de"_s)->placeholders());
    }

    void missingValues() // COM-2: a missing value is an error before saving
    {
        const MessageTemplate message(u"Guten Tag {{caller}}, {{ number }} – {{caller}} {{desk}}"_s);
        QString text = message.filled(
            { { u"number"_s, u"2026-000001"_s }, { u"caller"_s, u" "_s }, { u"desk"_s, u"{{number}} & Söhne"_s } });
        QCOMPARE(text, u"Guten Tag {{caller}}, 2026-000001 – {{caller}} {{number}} & Söhne"_s);
        QCOMPARE(MessageTemplate::openIn(text), (QStringList { u"caller"_s, u"number"_s }));
        QCOMPARE(MessageTemplate::openIn(message.filled(
                     { { u"number"_s, u"1"_s }, { u"caller"_s, u"Frau Sommer"_s }, { u"desk"_s, u"x"_s } })),
                 QStringList());
        QCOMPARE(MessageTemplate::shipped(u"letter"_s, u"de"_s).error().kind, Error::Kind::NotFound);
    }

    void statusMessages_data() // INC-5, PROF-4: every 2 / 8 / 40 service hours, none for other
    {
        QTest::addColumn<DisruptionClass>("disruptionClass");
        QTest::addColumn<QString>("due"); // after a first notification Fri 2026-11-20 14:00
        QTest::newRow("prevents") << DisruptionClass::Prevents << u"2026-11-23T08:00:00"_s; // Fri 1 h + Mon 1 h
        QTest::newRow("hinders") << DisruptionClass::Hinders << u"2026-11-23T14:00:00"_s; // Fri 1 h + Mon 7 h
        QTest::newRow("minor") << DisruptionClass::Minor << u"2026-11-26T13:00:00"_s; // 1 h + Mon-Wed 33 h + Thu 6 h
        QTest::newRow("other") << DisruptionClass::Other << QString();
    }
    void statusMessages()
    {
        QFETCH(DisruptionClass, disruptionClass);
        QFETCH(QString, due);
        Ticket t;
        t.disruptionClass = disruptionClass;
        t.clockFrom = t.reportedAt = at("2026-11-20T13:30:00");
        t.notifiedAt = at("2026-11-20T14:00:00");
        const QueueRules rules(ServiceProfile::shipped(), u"kern"_s);
        const auto isToInform = [&](Instant now) {
            return (rules.queuesOf(t, now) >> static_cast<int>(Queue::ToInform) & 1U) != 0;
        };
        if (due.isEmpty()) {
            QVERIFY(!isToInform(at("2026-12-20T12:00:00")));
            return;
        }
        const Instant then = fromIso(due).value();
        QVERIFY(!isToInform(then - 1));
        QVERIFY(isToInform(then));
        t.lastInformedAt = then; // told again: the interval begins anew
        QVERIFY(!isToInform(then + 3600));
        t.state = TicketState::Solved;
        QVERIFY(!isToInform(at("2026-12-20T12:00:00")));
    }
};

QTEST_GUILESS_MAIN(TestEscalation)
#include "tst_escalation.moc"
