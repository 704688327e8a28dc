#include "models/domain/localtime.h"
#include "models/exchange/incidentimport.h"
#include "models/tickets/queuerules.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(SC_TEST_DATA) + u"/import/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

const QString incidents = u"servicenow-incident-events.csv"_s;

Result<ImportReport> import(Desk &desk, const QByteArray &bytes, Instant asOf, int cancelAfter = INT_MAX)
{
    const IncidentMapping mapping = must(IncidentMapping::shipped(u"servicenow"_s));
    return desk.onConnection([&](Connection &c) {
        return IncidentImport(ServiceProfile::shipped(), mapping).run(c, desk.ledger, bytes, asOf, [&](int done, int) {
            return done < cancelAfter;
        });
    });
}

} // namespace

class TestIncidentImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asOf_data() // expected by tests/data/import/oracle.py, which shares no code with the program
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("expected");
        QTest::newRow("on a Tuesday morning") << u"2016-03-01T10:00:00+01:00"_s << u"expected-2016-03-01.csv"_s;
        QTest::newRow("on a Friday after closing") << u"2016-03-04T16:30:00+01:00"_s << u"expected-2016-03-04.csv"_s;
    }
    void asOf()
    {
        QFETCH(QString, instant);
        QFETCH(QString, expected);
        const Instant at = fromIso(instant).value();
        Desk desk(at);
        const ImportReport report = must(import(desk, contentOf(incidents), at));
        QVERIFY(report.refused.isEmpty());
        const QueueRules rules(ServiceProfile::shipped(), {});
        QStringList lines { u"number,state,class,reported_at,due_at,first_notified_at,verdict"_s };
        const auto tickets = must(desk.onConnection([](Connection &c) { return TicketStore::all(c); }));
        for (const Ticket &t : tickets) {
            lines.append(QStringList { t.number, code(t.state), servicetime::code(t.disruptionClass),
                                       toIso(t.reportedAt), toIso(rules.dueAt(t).value()),
                                       t.notifiedAt ? toIso(*t.notifiedAt) : QString(),
                                       servicetime::verdictCode(rules.read(t, at).stage) }
                             .join(u','));
        }
        const QStringList wanted = QString::fromUtf8(contentOf(expected)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), wanted.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(lines.at(i), wanted.at(i));
    }

    void twiceIsOnce()
    {
        const Instant at = fromIso(u"2016-03-04T16:30:00+01:00"_s).value();
        Desk desk(at);
        const ImportReport first = must(import(desk, contentOf(incidents), at));
        const QVariant ledger = desk.value(u"SELECT max(seq) FROM ledger"_s);
        const ImportReport second = must(import(desk, contentOf(incidents), at));
        QCOMPARE(second.imported, 0);
        QCOMPARE(second.known, first.imported);
        QCOMPARE(desk.value(u"SELECT max(seq) FROM ledger"_s), ledger);
        QCOMPARE(
            desk.value(u"SELECT count(*) FROM tickets WHERE notified_at IS NOT NULL AND notified_via <> 'import'"_s),
            0); // marked as derived
    }

    void referencesTeamsAndCategories() // INC-13; counted with Python's csv module
    {
        const Instant at = fromIso(u"2016-03-04T16:30:00+01:00"_s).value();
        Desk desk(at);
        must(import(desk, contentOf(incidents), at));
        const auto count = [&](const QString &what) { return desk.value(u"SELECT count(*) FROM "_s + what).toInt(); };
        QCOMPARE(count(u"ticket_references WHERE system = 'ServiceNow'"_s), 600);
        QCOMPARE(count(u"ticket_references WHERE system = 'ServiceNow Problem'"_s), 38);
        QCOMPARE(count(u"ticket_references WHERE system = 'ServiceNow RFC'"_s), 10);
        QCOMPARE(count(u"ticket_references WHERE system = 'ServiceNow Change'"_s), 1);
        QCOMPARE(count(u"ticket_references WHERE system = 'ServiceNow CI'"_s), 3);
        QCOMPARE(count(u"teams"_s), 57);
        QCOMPARE(count(u"categories"_s), 30);
        QCOMPARE(
            desk.value(
                u"SELECT m.name || '/' || c.name FROM tickets t JOIN teams m ON m.id = t.team_id JOIN categories c ON c.id = t.category_id WHERE t.number = 'INC0000045'"_s),
            u"Group 56/Category 55"_s);
        const auto found = must(
            desk.onConnection([](Connection &c) { return TicketStore::search(c, u"CHG0000084"_s); }));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().number, u"INC0000373"_s);
    }

    void cancelledGoesOn()
    {
        const Instant at = fromIso(u"2016-03-01T10:00:00+01:00"_s).value();
        Desk desk(at);
        const ImportReport broken = must(import(desk, contentOf(incidents), at, 400));
        QVERIFY(broken.isCancelled);
        QCOMPARE(broken.imported, 400);
        const ImportReport rest = must(import(desk, contentOf(incidents), at));
        QCOMPARE(rest.known, 400);
        QCOMPARE(rest.imported + rest.known, rest.events);
        QVERIFY(desk.onConnection([](Connection &c) { return Ledger::verify(c); }).has_value());
    }

    void laterInstantsOnlyAdd() // line 359 is stamped after line 360: importing in steps gives the same as at once
    {
        const Instant end = fromIso(u"2016-03-04T16:30:00+01:00"_s).value();
        const auto tickets = [](Desk &desk) {
            return desk.value(
                u"SELECT group_concat(line, '/') FROM (SELECT number || state || class || coalesce(owner, '') || coalesce(notified_at, '') AS line "
                "FROM tickets ORDER BY number)"_s);
        };
        Desk atOnce(end);
        must(import(atOnce, contentOf(incidents), end));
        Desk inSteps(end);
        for (const QString &step :
             { u"2016-02-29T10:00:00+01:00"_s, u"2016-02-29T11:05:00+01:00"_s, u"2016-03-04T16:30:00+01:00"_s })
            QVERIFY(must(import(inSteps, contentOf(incidents), fromIso(step).value())).refused.isEmpty());
        QCOMPARE(inSteps.value(u"SELECT max(seq) FROM ledger"_s), atOnce.value(u"SELECT max(seq) FROM ledger"_s));
        QCOMPARE(tickets(inSteps), tickets(atOnce));
        QVERIFY(tickets(atOnce).toString().contains(u"INC0000137solved"_s)); // the late 'New' does not take it back
    }

    void brokenFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        const QByteArray good = contentOf(incidents);
        QTest::newRow("cut off") << good.left(good.size() - 40) << u"4138"_s;
        QByteArray column = good;
        column.replace("incident_state", "incident_status");
        QTest::newRow("missing column") << column << u"1"_s;
        QByteArray encoding = good;
        encoding.replace("Category 40", "Kategorie \xfc");
        QTest::newRow("wrong encoding") << encoding
                                        << QString::number(good.left(good.indexOf("Category 40")).count('\n') + 1);
        QByteArray date = good;
        date.replace("29-02-2016 08:53", "29-02-2015 08:53");
        QTest::newRow("an open quote") << QByteArray(good).replace(good.indexOf("Category 55"), 0, "\"") << u"2"_s;
        QTest::newRow("text after a quote")
            << QByteArray(good).replace(good.indexOf("Category 55"), 11, "\"Category\" 55") << u"2"_s;
        QTest::newRow("a line of 10 MB") << QByteArray(good).replace(good.indexOf("Category 55"), 11,
                                                                     QByteArray(10'000'000, 'x'))
                                         << u"2"_s;
        QTest::newRow("a column twice") << QByteArray(good).replace(good.indexOf("location"), 8, "number") << u"1"_s;
        QTest::newRow("a day that does not exist")
            << date << QString::number(good.left(good.indexOf("29-02-2016 08:53")).count('\n') + 1);
    }
    void brokenFilesChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        Desk desk(1'763'460'000);
        const auto report = import(desk, bytes, desk.clock.now());
        QVERIFY(!report);
        QCOMPARE(report.error().subject, line);
        QCOMPARE(desk.value(u"SELECT count(*) FROM tickets"_s), 0);
    }

    void hoursOfTheClockChange() // 2016: 27 March 02:30 does not exist, 30 October 02:30 comes twice
    {
        QByteArray bytes = contentOf(incidents);
        const auto second = bytes.indexOf('\n') + 1;
        bytes.truncate(bytes.indexOf('\n', second) + 1);
        bytes.replace("29-02-2016 01:16", "27-03-2016 02:30").replace("29-02-2016 01:23", "30-10-2016 02:30");
        Desk desk(1'763'460'000);
        const ImportReport report = must(import(desk, bytes, desk.clock.now()));
        QCOMPARE(report.remarks.size(), 2);
        QVERIFY(report.remarks.at(0).contains(u"27-03-2016 02:30"_s));
        QVERIFY(report.remarks.at(1).contains(u"30-10-2016 02:30"_s));
        QCOMPARE(desk.value(u"SELECT reported_at FROM tickets"_s).toLongLong(),
                 fromIso(u"2016-03-27T03:30:00+02:00"_s).value());
    }

    void neverBeforeItsReport() // an event stamped before its report belongs to an import only from the report on
    {
        QByteArray bytes = contentOf(incidents);
        bytes.truncate(bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1);
        bytes.replace("29-02-2016 01:23", "29-02-2016 01:00"); // opened 01:16
        for (const auto &[asOf, tickets] :
             { std::pair(u"2016-02-29T01:15:59+01:00"_s, 0), { u"2016-02-29T01:16:00+01:00"_s, 1 } }) {
            Desk desk(1'763'460'000);
            must(import(desk, bytes, fromIso(asOf).value()));
            QCOMPARE(desk.value(u"SELECT count(*) FROM tickets"_s).toInt(), tickets);
        }
    }

    void unmappedValuesAreReported_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::newRow("state") << QByteArray(",Active,");
        QTest::newRow("channel") << QByteArray(",Phone,");
        QTest::newRow("priority") << QByteArray(",3 - Moderate,");
    }
    void unmappedValuesAreReported()
    {
        QFETCH(QByteArray, known);
        QByteArray bytes = contentOf(incidents);
        const auto place = bytes.indexOf(known);
        const auto line = bytes.left(place).count('\n') + 1;
        bytes.replace(place, known.size(), ",Odd,");
        Desk desk(1'763'460'000);
        const ImportReport report = must(import(desk, bytes, desk.clock.now()));
        const QStringList others = report.remarks.filter(u"line 359: "_s); // the late 'New', see laterInstantsOnlyAdd
        QCOMPARE(report.remarks.size(), 1 + others.size());
        QVERIFY(report.remarks.constFirst().startsWith(u"line %1: "_s.arg(line)));
    }
};

QTEST_GUILESS_MAIN(TestIncidentImport)
#include "tst_incidentimport.moc"
