#include "tests/support/work.h"

using namespace sc;
using namespace sc::test;

/// Whom a ticket can be given to (ORG-1, ORG-6).
class TestAssigning : public QObject
{
    Q_OBJECT

private:
    static void put(Work &w, const QString &entity, const QString &id, const QJsonObject &fields)
    {
        Command command = Command::make(u"base.put"_s, u"admin"_s, w.desk.clock.now());
        command.put(entity, id, fields);
        if (w.desk.submit(command).status != Outcome::Status::Applied)
            qFatal("no %s", qPrintable(id));
    }
    static void onDuty(Work &w, const QString &id, const QString &person, const QString &kind, Instant from, Instant to,
                       const QString &substitute = {})
    {
        put(w, u"duty_times"_s, id,
            { { u"person"_s, person },
              { u"kind"_s, kind },
              { u"from_at"_s, from },
              { u"to_at"_s, to },
              { u"substitute"_s, substitute } });
    }

private Q_SLOTS:
    // ORG-6: at this instant, absent ones last; who works on no tickets is not offered (ORG-1)
    void namesTeamLevelAndPresence()
    {
        Work w;
        const Instant now = w.desk.clock.now();
        put(w, u"teams"_s, u"t2"_s, { { u"name"_s, u"Plattform"_s }, { u"level"_s, 2 } });
        Command named = Command::make(u"user.put"_s, u"admin"_s, now);
        named.set(u"users"_s, u"user-kern"_s, { { u"name"_s, u"Frau Kern"_s } }, { { u"name"_s, u"kern"_s } });
        named.set(u"users"_s, u"user-wolf"_s, { { u"name"_s, u"Herr Wolf"_s }, { u"team_id"_s, u"t2"_s } },
                  { { u"name"_s, u"wolf"_s }, { u"team_id"_s, QJsonValue() } });
        QCOMPARE(w.desk.submit(named).status, Outcome::Status::Applied);
        onDuty(w, u"d1"_s, u"Frau Kern"_s, u"absence"_s, now - 10, now + 10, u"Herr Wolf"_s);
        onDuty(w, u"d2"_s, u"Herr Wolf"_s, u"on_call"_s, now, now + 3600);
        onDuty(w, u"d3"_s, u"Herr Wolf"_s, u"absence"_s, now + 1, now + 50); // not yet
        onDuty(w, u"d4"_s, u"lead"_s, u"absence"_s, now - 50, now); // back since now
        const QList<Colleague> people = must(w.tickets.colleagues().result());
        QStringList logins;
        for (const Colleague &person : people)
            logins.append(person.login);
        QCOMPARE(logins, (QStringList { u"wolf"_s, u"lead"_s, u"kern"_s })); // neither administrator nor auditor
        const Colleague &wolf = people.at(0);
        QCOMPARE(wolf.name, u"Herr Wolf"_s);
        QCOMPARE(wolf.team, u"Plattform"_s);
        QCOMPARE(wolf.level, 2);
        QCOMPARE(wolf.onCallUntil, std::optional(now + 3600));
        QVERIFY(!wolf.absentUntil);
        QVERIFY(!people.at(1).absentUntil);
        QCOMPARE(people.at(2).absentUntil, std::optional(now + 10));
        QCOMPARE(people.at(2).substitute, u"Herr Wolf"_s);
    }

    void foundByParts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing typed: all") << QString() << u"a b c d"_s;
        QTest::newRow("part of a name") << u"schön"_s << u"a"_s;
        QTest::newRow("without the umlaut") << u"SCHOEN"_s << u"a"_s;
        QTest::newRow("name and team") << u"frau platt"_s << u"b"_s;
        QTest::newRow("login") << u"c"_s << u"c a"_s; // also within the first's name
        QTest::newRow("a name before a team") << u"de"_s << u"d a c"_s; // Enter takes the first
        QTest::newRow("one word fits nowhere") << u"frau xyz"_s << QString();
    }
    void foundByParts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        const QList<Colleague> people { { u"a"_s, u"Herr Schön"_s, u"Desk"_s },
                                        { u"b"_s, u"Frau Wolf"_s, u"Plattform"_s },
                                        { u"c"_s, u"Frau Berg"_s, u"Desk"_s },
                                        { u"d"_s, u"Herr Delfs"_s, u"Plattform"_s } };
        QStringList logins;
        for (const Colleague &person : matching(people, typed))
            logins.append(person.login);
        QCOMPARE(logins.join(u' '), found);
    }
};

QTEST_GUILESS_MAIN(TestAssigning)
#include "tst_assigning.moc"
