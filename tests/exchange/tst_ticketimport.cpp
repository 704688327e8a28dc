#include "models/domain/localtime.h"
#include "models/exchange/importdesk.h"
#include "models/exchange/ticketexport.h"
#include "models/exchange/ticketimport.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using What = ImportLine::What;

namespace {

const Instant now = fromIso(u"2026-11-17T09:00:00+01:00"_s).value(); // a Tuesday

QByteArray kisFile()
{
    QFile file(QStringLiteral(SC_TEST_DATA) + u"/import/kis.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no kis.csv");
    return file.readAll();
}

/** A desk that knows the tenant Stadt Quell and the service Wohngeld (in regular operation since 2025). */
struct Office
{
    Office()
        : desk(now)
        , mapping(must(TicketMapping::shipped(u"kis"_s)))
    {
        Command base = Command::make(u"base"_s, u"system"_s, now);
        base.put(u"tenants"_s, u"quell"_s, { { u"name"_s, u"Stadt Quell"_s } });
        base.put(
            u"services"_s, u"wohngeld"_s,
            { { u"name"_s, u"Wohngeld"_s }, { u"state"_s, u"regular"_s }, { u"regular_from"_s, u"2025-01-01"_s } });
        desk.submit(base);
    }
    Result<ImportPlan> plan(const QByteArray &bytes)
    {
        return desk.onConnection([&](Connection &c) {
            return TicketImport(ServiceProfile::shipped(), mapping, must(ImportNames::load(c)), u"lead"_s, now)
                .plan(bytes);
        });
    }
    ImportReport run(const ImportPlan &plan)
    {
        return must(desk.onConnection(
            [&](Connection &c) { return ImportRun(plan).runAll(c, desk.ledger, [](int, int) { return true; }); }));
    }
    Ticket byNumber(const QString &number)
    {
        return must(desk.onConnection([&](Connection &c) { return TicketStore::byNumber(c, number); })).value();
    }

    Desk desk;
    TicketMapping mapping;
};

} // namespace

/** INC-13: the open tickets of the predecessor system KIS. */
class TestTicketImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dryRunTellsEveryLine()
    {
        Office office;
        const ImportPlan plan = must(office.plan(kisFile()));
        QList<std::pair<int, What>> lines;
        for (const ImportLine &line : plan.lines)
            lines.append({ line.number, line.what });
        QCOMPARE(lines,
                 (QList<std::pair<int, What>> { { 2, What::New },
                                                { 3, What::New },
                                                { 4, What::New },
                                                { 5, What::Same },
                                                { 6, What::Refused },
                                                { 7, What::Refused },
                                                { 8, What::Refused } }));
        QCOMPARE(plan.lines.at(1).detail, u"nicht zugeordnet: Mandant »Stadt Sand«"_s);
        QVERIFY(plan.lines.at(5).detail.contains(u"Zeile 2"_s));
        QCOMPARE(plan.remarks, QStringList { u"line 3: Mandant 'Stadt Sand' is not in the base data: left open"_s });
        QCOMPARE(office.desk.value(u"SELECT count(*) FROM tickets"_s), 0); // nothing is written
    }

    void refusedByARuleWithItsLine() // INC-11: solved without a solution; the other lines come in
    {
        Office office;
        ImportPlan plan = must(office.plan(kisFile()));
        Command &first = plan.commands.first();
        QCOMPARE(plan.lineOfOp.value(first.opId), 2);
        first.transition(u"tickets"_s, first.verbs.constFirst().id, u"in_progress"_s, u"solved"_s);
        const ImportReport report = office.run(plan);
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.constFirst().line, 2);
        QCOMPARE(report.refused.constFirst().outcome.rule, u"tickets_solved"_s);
        QCOMPARE(office.desk.value(u"SELECT count(*) FROM tickets"_s), 2);
    }

    void takesOverWhatKisKnew()
    {
        Office office;
        const ImportReport report = office.run(must(office.plan(kisFile())));
        QCOMPARE(report.imported, 3);
        QVERIFY(report.refused.isEmpty());
        const Ticket t = office.byNumber(u"K-1001"_s); // found by the foreign number
        QCOMPARE(t.number, u"2026-000001"_s);
        QCOMPARE(t.title, u"Anmeldung bricht ab"_s);
        QCOMPARE(t.description, u"Leere Seite; nach dem Absenden"_s);
        QCOMPARE(t.reportedAt, fromIso(u"2026-11-16T08:00:00+01:00"_s).value());
        QCOMPARE(t.disruptionClass, servicetime::DisruptionClass::Hinders);
        QCOMPARE(t.state, TicketState::InProgress);
        QCOMPARE(t.owner, u"wolf"_s);
        QCOMPARE(t.tenant.value, u"quell"_s);
        QCOMPARE(t.service.value, u"wohngeld"_s);
        QCOMPARE(t.importedFrom, u"KIS"_s);
        // SLA-5: the first notification of 09:30 is a fact, derived by import; due would have been Mon 08:00 + 8 h =
        // 16:00.
        QCOMPARE(t.notifiedAt, fromIso(u"2026-11-16T09:30:00+01:00"_s).value());
        QCOMPARE(t.notifiedVia, u"import"_s);
        QCOMPARE(t.notifiedDueAt, fromIso(u"2026-11-16T16:00:00+01:00"_s).value());
        QCOMPARE(t.followUpAt, fromIso(u"2026-11-18T10:00:00+01:00"_s).value());
        const Ticket open = office.byNumber(u"K-1002"_s);
        QVERIFY(!open.notifiedAt);
        QCOMPARE(open.followUpAt, now); // INC-8: a next step and its date
        QVERIFY(!open.nextStep.isEmpty());
        const Ticket waiting = office.byNumber(u"K-1003"_s);
        QCOMPARE(waiting.state, TicketState::Waiting);
        QCOMPARE(waiting.waitingFor, WaitingFor::ThirdParty);
        QCOMPARE(waiting.resumeAt, fromIso(u"2026-11-20T09:00:00+01:00"_s).value());
        const auto found = must(
            office.desk.onConnection([](Connection &c) { return TicketStore::search(c, u"K-1003"_s); }));
        QCOMPARE(found.size(), 1);
        QVERIFY(office.desk.value(u"SELECT text FROM ticket_entries WHERE text LIKE '%K-1002%'"_s)
                    .toString()
                    .contains(u"Nicht zugeordnet: Mandant »Stadt Sand«."_s));
    }

    void twiceIsOnce()
    {
        Office office;
        const ImportPlan first = must(office.plan(kisFile()));
        office.run(first);
        const QVariant ledger = office.desk.value(u"SELECT max(seq) FROM ledger"_s);
        const ImportPlan again = must(office.plan(kisFile()));
        QCOMPARE(again.commands.size(), 0);
        QCOMPARE(again.known, 4); // three and the doubled number
        QCOMPARE(again.lines.constFirst().detail, u"ist schon da als 2026-000001"_s);
        QCOMPARE(office.run(again).imported, 0);
        QCOMPARE(office.desk.value(u"SELECT max(seq) FROM ledger"_s), ledger);
        // Also when the plan is an old one, from before the first import.
        QCOMPARE(office.run(first).known, 3);
        QCOMPARE(office.desk.value(u"SELECT max(seq) FROM ledger"_s), ledger);
        QCOMPARE(office.desk.value(u"SELECT count(*) FROM tickets"_s), 3);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        const QByteArray good = kisFile();
        QTest::newRow("cut off") << good.left(good.size() - 6) << u"8"_s;
        QTest::newRow("missing column") << QByteArray(good).replace("Gemeldet am", "Datum") << u"1"_s;
        QTest::newRow("windows-1252") << QByteArray(good).replace("Umlaute falsch", "Umlaute h\xe4sslich") << u"3"_s;
        QTest::newRow("a line of 10 MB") << QByteArray(good).replace("Umlaute falsch", QByteArray(10'000'000, 'x'))
                                         << u"3"_s;
        QTest::newRow("empty") << QByteArray() << u"1"_s;
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        Office office;
        const auto plan = office.plan(bytes);
        QVERIFY(!plan);
        QCOMPARE(plan.error().subject, line);
    }

    void commasAndColumnsInAnyOrder()
    {
        Office office;
        const ImportPlan plan = must(
            office.plan("status,GEMELDET AM,kurzbeschreibung,vorgangsnummer\nNeu,2026-11-16 08:00,\"Ein, zwei\",7\n"));
        QCOMPARE(plan.count(What::New), 1);
        office.run(plan);
        QCOMPARE(office.byNumber(u"7"_s).title, u"Ein, zwei"_s);
    }

    void deskGoesOnAfterCancel() // progress, cancel, resumable; rows are announced
    {
        Office office;
        QByteArray file = "Vorgangsnummer;Kurzbeschreibung;Gemeldet am;Status\n";
        for (int i = 0; i < 450; ++i)
            file += "N" + QByteArray::number(i) + ";Meldung;16.11.2026 08:00;Neu\n";
        QFile on(office.desk.folder.filePath(u"kis.csv"_s));
        QVERIFY(on.open(QIODevice::WriteOnly) && on.write(file) == file.size());
        on.close();
        const std::unique_ptr<Database> database = must(Database::open(office.desk.path, Database::Mode::OwnThread));
        CommandDesk commands(*database, office.desk.clock);
        ImportDesk desk(*database, commands, ServiceProfile::shipped(), office.desk.clock,
                        { u"lead"_s, u"Lead"_s, {}, { u"lead"_s } });
        QSignalSpy announced(&commands, &CommandDesk::changed);
        const auto import = [&](bool isToCancel) {
            auto planned = desk.plan(on.fileName(), u"kis"_s);
            if (!QTest::qWaitFor([&] { return planned.isFinished(); }))
                qFatal("no plan");
            std::optional<ImportReport> report;
            QList<int> steps;
            QObject context;
            QObject::connect(&desk, &ImportDesk::finished, &context,
                             [&report](const ImportReport &given) { report = given; });
            QObject::connect(&desk, &ImportDesk::progressed, &context,
                             [&steps, &desk, isToCancel](int done, int total) {
                                 steps.append(done);
                                 if (isToCancel && done > 0 && done < total)
                                     desk.cancel();
                             });
            desk.start(must(planned.result()));
            if (!QTest::qWaitFor([&] { return report.has_value(); }, 60000))
                qFatal("no report");
            return std::pair(*report, steps);
        };
        const auto [broken, first] = import(true);
        QVERIFY(broken.isCancelled);
        QCOMPARE(broken.imported, 200);
        QCOMPARE(first, (QList<int> { 0, 200 }));
        QCOMPARE(announced.size(), 1);
        const auto [rest, second] = import(false);
        QVERIFY(!rest.isCancelled);
        QCOMPARE(rest.imported, 250);
        QCOMPARE(rest.known, 200);
        QCOMPARE(second, (QList<int> { 0, 200, 250 }));
        QCOMPARE(office.desk.value(u"SELECT count(*) FROM tickets"_s), 450);
    }

    void onlyLeadsImport() // rights
    {
        Office office;
        CommandDesk commands(*office.desk.database, office.desk.clock);
        const ImportDesk desk(*office.desk.database, commands, ServiceProfile::shipped(), office.desk.clock,
                              { u"kern"_s, u"Kern"_s, {}, { u"agent"_s } });
        QVERIFY(!desk.mayImport());
        QCOMPARE(desk.plan(QStringLiteral(SC_TEST_DATA) + u"/import/kis.csv"_s, u"kis"_s).result().error().kind,
                 Error::Kind::NotAllowed);
    }

    void exportHasNamesAndReferences()
    {
        Office office;
        office.run(must(office.plan(kisFile())));
        const auto rows = must(office.desk.onConnection([](Connection &c) {
            return TicketExport::rows(c, QueueRules(ServiceProfile::shipped(), {}),
                                      { u"lead"_s, {}, {}, { u"lead"_s } }, now);
        }));
        QCOMPARE(rows.size(), 3);
        const QJsonObject &row = rows.constFirst();
        QCOMPARE(row.value(u"references"_s).toString(), u"KIS K-1001"_s);
        QCOMPARE(row.value(u"tenant"_s).toString(), u"Stadt Quell"_s);
        QCOMPARE(row.value(u"verdict"_s).toString(), u"met"_s);
        QStringList keys = row.keys();
        QStringList columns = TicketExport::columns();
        keys.sort();
        columns.sort();
        QCOMPARE(keys, columns);
    }
};

QTEST_GUILESS_MAIN(TestTicketImport)
#include "tst_ticketimport.moc"
