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
        return IncidentImport(ServiceProfile::shipped(), mapping).run(c, desk.ledger, bytes, asOf, [&](int done, int) { return done < cancelAfter; });
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
        QCOMPARE(report.refused, QStringList());
        const QueueRules rules(ServiceProfile::shipped(), {});
        QStringList lines { u"number,state,class,reported_at,due_at,first_notified_at,verdict"_s };
        const auto tickets = must(desk.onConnection([](Connection &c) { return TicketStore::all(c); }));
        for (const Ticket &t : tickets) {
            using servicetime::Stage;
            const Stage stage = rules.read(t, at).stage;
            const QString verdict = stage == Stage::Met ? u"met"_s : stage == Stage::MetLate ? u"met_late"_s : stage == Stage::Breached ? u"breached"_s : u"open"_s;
            lines.append(QStringList { t.number, code(t.state), servicetime::code(t.disruptionClass), toIso(t.reportedAt), toIso(rules.dueAt(t).value()),
                                       t.notifiedAt ? toIso(*t.notifiedAt) : QString(), verdict }
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
        QCOMPARE(desk.value(u"SELECT count(*) FROM tickets WHERE notified_at IS NOT NULL AND notified_via <> 'import'"_s), 0); // marked as derived
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
        QTest::newRow("wrong encoding") << encoding << QString::number(good.left(good.indexOf("Category 40")).count('\n') + 1);
        QByteArray date = good;
        date.replace("29-02-2016 08:53", "29-02-2015 08:53");
        QTest::newRow("a day that does not exist") << date << QString::number(good.left(good.indexOf("29-02-2016 08:53")).count('\n') + 1);
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

    void unmappedValuesAreReported()
    {
        QByteArray bytes = contentOf(incidents);
        const auto place = bytes.indexOf(",Active,");
        const auto line = bytes.left(place).count('\n') + 1;
        bytes.replace(place, 8, ",Odd,");
        Desk desk(1'763'460'000);
        const ImportReport report = must(import(desk, bytes, desk.clock.now()));
        QCOMPARE(report.remarks.size(), 1);
        QVERIFY(report.remarks.constFirst().startsWith(u"line %1: "_s.arg(line)));
    }
};

QTEST_GUILESS_MAIN(TestIncidentImport)
#include "tst_incidentimport.moc"
