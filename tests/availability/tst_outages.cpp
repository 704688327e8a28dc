#include "models/availability/outagedesk.h"
#include "models/availability/outagemapping.h"
#include "tests/availability/outageplace.h"

#include <QSignalSpy>

using namespace sc;
using namespace sc::test;
using servicetime::DisruptionClass;

namespace {

using What = ImportLine::What;
using Problem = OutageValues::Problem;

QStringList described(const OutageImport &import)
{
    static const QHash<What, QString> words { { What::New, u"new"_s },
                                              { What::Changed, u"changed"_s },
                                              { What::Same, u"same"_s },
                                              { What::Refused, u"refused"_s } };
    QStringList lines;
    for (const ImportLine &line : import.lines)
        lines.append(u"%1 %2 %3"_s.arg(line.number).arg(words.value(line.what), line.title));
    return lines;
}

} // namespace

/** Outages in the database: stated, corrected, ended, withdrawn, imported (AVL-2). */
class TestOutages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptAsStated() // AVL-2: every member comes back
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        OutageValues values = OutagePlace::down(u"2026-10-06T08:00:00"_s, u"2026-10-06T09:30:00"_s,
                                                { u"kita"_s, u"wohngeld"_s }, { u"database"_s, u"index"_s });
        values.title = u"Datenbank gesperrt"_s;
        values.disruptionClass = DisruptionClass::Hinders;
        values.side = OutageSide::PrivateClient;
        values.cause = u"Auswertung"_s;
        values.causePlace = CausePlace::Network;
        values.isPlanned = true;
        values.announcedAt = local(u"2026-09-22T08:00:00"_s);
        values.ticketId = u"t1"_s;
        values.problem = u"P-3"_s;
        values.change = u"C-9"_s;
        QCOMPARE(place.record(values).status, Outcome::Status::Applied);
        const auto outages = place.outages();
        QCOMPARE(outages.size(), 1);
        QCOMPARE(outages.constFirst().values, values);
        // MNT-2: fourteen days to the minute
        QVERIFY(outages.constFirst().isAnnouncedInTime(ServiceProfile::shipped()));
        QVERIFY(!keepsNotice(ServiceProfile::shipped(), local(u"2026-09-22T08:00:01"_s), values.from));
        QVERIFY(keepsNotice(ServiceProfile::shipped(), local(u"2026-10-20T08:00:00"_s),
                            local(u"2026-11-03T08:00:00"_s))); // over the change of clocks: 14 days and an hour
    }

    void whatKeepsItFromBeingRecorded()
    {
        const Instant now = local(u"2026-10-06T12:00:00"_s);
        OutageValues values = OutagePlace::down(u"2026-10-06T08:00:00"_s, {}, { u"wohngeld"_s });
        QCOMPARE(values.problems(now), QList<Problem> {});
        values.services.clear();
        values.title = u" "_s;
        QCOMPARE(values.problems(now), (QList<Problem> { Problem::TitleMissing, Problem::NothingAffected }));
        values = OutagePlace::down(u"2026-10-06T08:00:00"_s, u"2026-10-06T08:00:00"_s, { u"wohngeld"_s });
        QCOMPARE(values.problems(now), QList<Problem> { Problem::EndsBeforeBegin });
        values.to = now + 1;
        QCOMPARE(values.problems(now), QList<Problem> { Problem::EndsLater });
        values.from = now + 1;
        values.to.reset();
        QCOMPARE(values.problems(now), QList<Problem> { Problem::BeginsLater });
        values.from = now - 60;
        values.isPlanned = true;
        values.announcedAt = now;
        QCOMPARE(values.problems(now), QList<Problem> { Problem::AnnouncedAfterBegin });
    }

    void dependenciesProposeServices() // CI-3, AVL-7
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        const ServiceMap map = place.map();
        const auto affected = [&](const QStringList &items) {
            QStringList lines;
            for (const ServiceMap::Affected &one : map.affectedBy(items))
                lines.append(one.serviceId + u" via "_s + one.via);
            return lines;
        };
        QCOMPARE(affected({ u"database"_s }), QStringList { u"wohngeld via database"_s }); // by way of the portal
        QCOMPARE(affected({ u"index"_s }), QStringList { u"kita via index"_s });
        QCOMPARE(affected({ u"civento"_s }),
                 (QStringList { u"kita via civento"_s, u"wohngeld via civento"_s })); // all its parts
        QCOMPARE(affected({ u"portal-test"_s }), QStringList {});
        QCOMPARE(affected({ u"index"_s, u"database"_s }),
                 (QStringList { u"kita via index"_s, u"wohngeld via database"_s }));
        // The platform needs the database by way of the portal; what a third party runs is reached, but is no part of
        // the promise.
        QCOMPARE(map.partsOf(u"civento"_s), (QSet<QString> { u"civento"_s, u"portal"_s, u"index"_s, u"database"_s }));
        QVERIFY(map.reachOf(u"civento"_s).contains(u"bund"_s));
    }

    void correctionIsMarkedAndKept() // AVL-2, ORG-5
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        QCOMPARE(place.record(OutagePlace::down(u"2026-10-06T08:00:00"_s, u"2026-10-06T09:00:00"_s, { u"wohngeld"_s }))
                     .status,
                 Outcome::Status::Applied);
        const OutageRecord seen = place.outages().constFirst();
        OutageValues longer = seen.values;
        longer.to = local(u"2026-10-06T09:10:00"_s);
        longer.services = { u"kita"_s };
        QVERIFY(OutageCommands::isCorrection(seen, longer));
        QCOMPARE(place.submit(OutageCommands::correct(seen, longer, {}, u"kern"_s, place.desk.clock.now())).rule,
                 u"outages_whole"_s); // without a reason
        QCOMPARE(place.submit(OutageCommands::correct(seen, longer, u"Protokoll"_s, u"kern"_s, place.desk.clock.now()))
                     .status,
                 Outcome::Status::Applied);
        const OutageRecord corrected = place.outages().constFirst();
        QCOMPARE(corrected.values, longer);
        QCOMPARE(corrected.correction, u"Protokoll"_s);
        QCOMPARE(corrected.correctedAt, place.desk.clock.now());
        OutageValues again = corrected.values;
        again.from -= 60; // within the same second: two corrections are two
        QCOMPARE(
            place.submit(OutageCommands::correct(corrected, again, u"Protokoll"_s, u"kern"_s, place.desk.clock.now()))
                .status,
            Outcome::Status::Applied);
        const auto history = must(
            place.desk.onConnection([&](Connection &c) { return OutageStore::history(c, seen.id); }));
        QVERIFY(std::any_of(history.begin(), history.end(), [&](const OutageChange &change) {
            return change.field == u"to_at" && change.before == QString::number(*seen.values.to);
        }));
        // what was down decides what is counted
        for (const auto set : { &OutageValues::items, &OutageValues::services }) {
            OutageValues others = place.outages().constFirst().values;
            (others.*set).append(u"index"_s);
            QVERIFY(OutageCommands::isCorrection(place.outages().constFirst(), others));
        }
        OutageValues words = again;
        words.cause = u"Netzkarte"_s;
        QVERIFY(!OutageCommands::isCorrection(place.outages().constFirst(), words));
        // nothing differs
        QVERIFY(OutageCommands::correct(corrected, corrected.values, u"x"_s, u"kern"_s, 0).verbs.isEmpty());
    }

    void withdrawnIsGoneAndStays() // AVL-2, INC-16
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        place.record(OutagePlace::down(u"2026-10-06T08:00:00"_s, {}, { u"wohngeld"_s }));
        const Command withdrawal = OutageCommands::withdraw(place.outages().constFirst(), u"war keiner"_s, u"kern"_s,
                                                            place.desk.clock.now());
        QCOMPARE(place.submit(withdrawal).status, Outcome::Status::Applied);
        QVERIFY(place.outages().isEmpty());
        QCOMPARE(place.desk.value(u"SELECT correction FROM outages"_s).toString(), u"war keiner"_s);
        QCOMPARE(place.desk.undo(withdrawal.opId, u"kern"_s).status, Outcome::Status::Applied);
        QCOMPARE(place.outages().size(), 1);
    }

    void someoneElsesChangeIsSeen() // P8: two who end the same outage
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        place.record(OutagePlace::down(u"2026-10-06T08:00:00"_s, {}, { u"wohngeld"_s }));
        const OutageRecord seen = place.outages().constFirst();
        QCOMPARE(place.submit(OutageCommands::end(seen, local(u"2026-10-06T09:00:00"_s), u"kern"_s, 0)).status,
                 Outcome::Status::Applied);
        QCOMPARE(place.submit(OutageCommands::end(seen, local(u"2026-10-06T10:00:00"_s), u"wolf"_s, 0)).status,
                 Outcome::Status::Conflict);
    }

    void deskTellsChangesAndUndoes() // INC-16: a step like any other
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        CommandDesk commands(*place.desk.database, place.desk.clock);
        OutageDesk desk(*place.desk.database, commands, ServiceProfile::shipped(), place.desk.clock,
                        { u"kern"_s, {}, {}, { u"agent"_s } });
        const QSignalSpy changed(&desk, &OutageDesk::changed);
        QVERIFY(desk.mayChange());
        QCOMPARE(must(desk.record(OutagePlace::down(u"2026-10-06T08:00:00"_s, {}, { u"wohngeld"_s })).result()).status,
                 Outcome::Status::Applied);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(must(commands.undoLast(u"kern"_s).result()).status, Outcome::Status::Applied);
        QCOMPARE(changed.size(), 2);
        QVERIFY(place.outages().isEmpty());
        const OutageDesk auditors(*place.desk.database, commands, ServiceProfile::shipped(), place.desk.clock,
                                  { u"auditor"_s, {}, {}, { u"auditor"_s } });
        QVERIFY(!auditors.mayChange());
    }

    void importsUptimeKuma() // resources/mappings/README.md
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        const QByteArray csv = "monitor,time,status,msg\n"
                               "Portal,2026-10-05 06:00:00.250,0,timeout\n"
                               "Portal,2026-10-05 06:05:00,0,timeout\n" // still the same outage
                               "Portal,2026-10-05 06:30:00.000,1,200 - OK\n"
                               "Wohngeld,2026-10-05 10:00:00,3,Maintenance\n"
                               "Wohngeld,2026-10-05 11:00:00,1,OK\n"
                               "Drucker,2026-10-05 10:00:00,0,weg\n"
                               "portal,morgen,0,weg\n"
                               "Index,2026-10-06 08:00:00,DOWN,weg\n";
        const OutageImport plan = place.plan(csv, u"uptime-kuma"_s);
        QCOMPARE(described(plan),
                 (QStringList { u"2 new Portal"_s, u"5 new Wohngeld"_s, u"7 refused Drucker"_s, u"8 refused portal"_s,
                                u"9 new Index"_s }));
        QVERIFY(place.outages().isEmpty()); // a dry run
        place.carryOut(plan);
        const auto outages = place.outages();
        QCOMPARE(outages.size(), 3);
        QCOMPARE(outages.at(0).values.from, local(u"2026-10-05T08:00:00"_s)); // the file has UTC
        QCOMPARE(outages.at(0).values.to, local(u"2026-10-05T08:30:00"_s));
        QCOMPARE(outages.at(0).values.items, QStringList { u"portal"_s });
        QCOMPARE(outages.at(0).values.services, QStringList { u"wohngeld"_s }); // CI-3
        QCOMPARE(outages.at(0).values.cause, u"timeout"_s);
        QVERIFY(outages.at(1).values.isPlanned);
        QVERIFY(outages.at(2).isRunning());
        QCOMPARE(described(place.plan(csv, u"uptime-kuma"_s)),
                 (QStringList { u"2 same Portal"_s, u"5 same Wohngeld"_s, u"7 refused Drucker"_s, u"8 refused portal"_s,
                                u"9 same Index"_s }));
        // a later export ends it
        const OutageImport later = place.plan(csv + "Index,2026-10-06 08:10:00,UP,da\n", u"uptime-kuma"_s);
        QCOMPARE(later.count(What::Changed), 1);
        place.carryOut(later);
        QCOMPARE(place.outages().at(2).values.to, local(u"2026-10-06T10:10:00"_s));
    }

    void withdrawnIsNotBroughtAgain()
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        const QByteArray csv = "monitor,time,status\nIndex,2026-10-05 08:00:00,0\nIndex,2026-10-05 08:10:00,1\n";
        const OutageImport first = place.plan(csv, u"uptime-kuma"_s);
        place.carryOut(first);
        place.submit(
            OutageCommands::withdraw(place.outages().constFirst(), u"Fehlalarm"_s, u"kern"_s, place.desk.clock.now()));
        QCOMPARE(described(place.plan(csv, u"uptime-kuma"_s)), QStringList { u"2 same Index"_s });
    }

    void importsIcinga()
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        // not certain yet
        // 2026-10-05T10:00 CEST in milliseconds
        const OutageImport plan = place.plan("host;service;event_time;state_type;state;output\n"
                                             "srv1;Portal;2026-10-05T08:00:00+02:00;soft;CRITICAL;first try\n"
                                             "srv1;Portal;2026-10-05T08:02:00+02:00;hard;CRITICAL;refused\n"
                                             "srv1;Portal;2026-10-05T08:20:00+02:00;hard;WARNING;slow\n"
                                             "database;;1791187200000;hard;DOWN;no ping\n"
                                             "database;;1791188100000;hard;UP;ping\n"
                                             "index;load;2026-10-05T12:00:00+02:00;hard;UNKNOWN;?\n",
                                             u"icinga"_s);
        QCOMPARE(described(plan), (QStringList { u"3 new srv1!Portal"_s, u"5 new database"_s }));
        place.carryOut(plan);
        QCOMPARE(place.outages().at(0).values.from, local(u"2026-10-05T08:02:00"_s));
        QCOMPARE(place.outages().at(0).values.to, local(u"2026-10-05T08:20:00"_s));
        QCOMPARE(place.outages().at(1).values.from, local(u"2026-10-05T10:00:00"_s));
        QCOMPARE(place.outages().at(1).values.to, local(u"2026-10-05T10:15:00"_s));
    }

    void importsOwnCsv()
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        const OutageImport plan = place.plan(
            "service,from,to,class,third_party,planned,announced_at,side,environment\n"
            "Wohngeld,2026-10-05T08:00:00+02:00,2026-10-05T09:00:00+02:00,hinders,no,yes,2026-09-01T08:00:00+02:00,public_client,production\n"
            "kita,2026-10-05T08:00:00+02:00,,prevents,yes,,,,\n"
            "Wohngeld,2026-10-05T08:00:00+02:00,2026-10-05T09:00:00+02:00,prevents,no,,,,test\n"
            "Wohngeld,2026-10-05T08:00:00+02:00,2026-10-05T08:00:00+02:00,prevents,no,,,,\n"
            "Wohngeld,gestern,,prevents,no,,,,\n"
            "Wohngeld,2026-10-05T08:00:00+02:00,,total,no,,,,\n"
            "Wohngeld,2027-10-05T08:00:00+02:00,,prevents,no,,,,\n",
            u"csv"_s);
        QCOMPARE(plan.count(What::New), 2);
        QCOMPARE(plan.count(What::Refused), 5);
        place.carryOut(plan);
        const auto outages = place.outages();
        const auto own = std::find_if(outages.begin(), outages.end(), [](const OutageRecord &one) {
            return one.values.services.contains(u"wohngeld"_s);
        });
        QVERIFY(own != outages.end());
        QCOMPARE(own->values.disruptionClass, DisruptionClass::Hinders);
        QCOMPARE(own->values.side, OutageSide::PublicClient);
        QVERIFY(own->isAnnouncedInTime(ServiceProfile::shipped()));
        QCOMPARE(outages.size(), 2);
        const auto theirs = std::find_if(outages.begin(), outages.end(), [](const OutageRecord &one) {
            return one.values.services.contains(u"kita"_s);
        });
        QCOMPARE(theirs->values.causePlace, CausePlace::ThirdParty);
    }

    void unreadableIsAnError()
    {
        OutagePlace place(u"2026-10-06T12:00:00"_s);
        const OutageImportPlace where { place.map(), {}, {}, u"kern"_s, 0 };
        QCOMPARE(planOutageImport("a,b\n", u"csv"_s, where).error().subject, u"1"_s);
        QCOMPARE(planOutageImport("a,b\n", u"nagios"_s, where).error().kind, Error::Kind::NotFound);
        for (const QString &name : OutageMapping::names())
            QVERIFY(OutageMapping::shipped(name).has_value());
    }
};

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
