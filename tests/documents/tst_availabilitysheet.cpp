#include "models/maintenance/maintenancecommands.h"
#include "models/maintenance/maintenancestore.h"
#include "tests/availability/outageplace.h"
#include "tests/documents/manyservices.h"
#include "tests/support/hosttool.h"
#include "views/charts/availabilitywords.h"
#include "views/charts/monthschart.h"
#include "views/documents/availabilityexport.h"
#include "views/documents/availabilitysheet.h"
#include "views/documents/pdfbookmarks.h"
#include "views/documents/sheetrun.h"

#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace sc;
using namespace sc::test;

namespace {

const AvailabilityPeriod october = AvailabilityPeriod::month(2026, 10);

/// What another program says on stdout.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

/// Two services and a platform on 3 November 2026: a counted outage, a planned one that counts, one of a third party, a
/// corrected one.
struct SheetPlace : OutagePlace
{
    SheetPlace()
        : OutagePlace(u"2026-11-03T09:00:00"_s)
    {
        record(down(u"2026-10-06T08:00:00"_s, u"2026-10-06T08:47:30"_s, { u"wohngeld"_s }, { u"database"_s }));
        OutageValues planned = down(u"2026-10-14T17:00:00"_s, u"2026-10-14T20:00:00"_s, { u"wohngeld"_s },
                                    { u"portal"_s });
        planned.title = u"Einspielen der Version"_s;
        planned.isPlanned = true;
        planned.announcedAt = local(u"2026-09-25T09:00:00"_s);
        record(planned);
        OutageValues theirs = down(u"2026-10-20T10:00:00"_s, u"2026-10-20T12:00:00"_s, { u"wohngeld"_s },
                                   { u"bund"_s });
        theirs.title = u"Nutzerkonto Bund gestört"_s;
        theirs.causePlace = CausePlace::ThirdParty;
        record(theirs);
        const auto recorded = outages();
        OutageValues longer = recorded.constFirst().values;
        longer.to = *longer.to + 60;
        submit(OutageCommands::correct(recorded.constFirst(), longer, u"Messung der Überwachung"_s, u"kern"_s,
                                       desk.clock.now()));
    }
    AvailabilityReport report(const AvailabilityPeriod &period = october)
    {
        return AvailabilityReport(must(desk.onConnection([&](Connection &c) {
                                      return OutageStore::facts(c, ServiceProfile::shipped(), period.first.year(),
                                                                desk.clock.now());
                                  })),
                                  period, book());
    }
    MaintenanceBook book()
    {
        return must(desk.onConnection([](Connection &c) { return MaintenanceStore::book(c); }));
    }
};

QStringList numbersOf(const ReportTable &table)
{
    QStringList numbers;
    for (const auto &row : table.rows)
        for (const ReportCell &cell : row)
            if (cell.number)
                numbers.append(cell.text);
    return numbers;
}

} // namespace

/** The sheet (AVL-6): what it says, that paper, CSV and spreadsheet say the same, and that it stays the same. */
class TestAvailabilitySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void saysWhatIsToBeSigned() // AVL-1, AVL-5, AVL-6, MNT-2
    {
        SheetPlace place;
        const AvailabilityReport report = place.report();
        QCOMPARE(report.title(), u"Verfügbarkeit Oktober 2026"_s);
        // a finished month: as of its end
        QVERIFY2(report.asOf().contains(u"01.11.2026 00:00"_s), qPrintable(report.asOf()));
        QVERIFY(report.asOf().contains(u"Profilfassung 1.2"_s));
        QCOMPARE(report.sections().size(), 3);
        const ReportSection &wohngeld = report.sections().at(2);
        QCOMPARE(wohngeld.name, u"Wohngeld"_s);
        // 48:30 min on 6 October, an hour of service time on the 14th; 227 h of service time: (13620 − 108.5) / 13620
        // = 99.2033 %
        const auto &month = wohngeld.figures.rows.constFirst();
        QCOMPARE(month.at(2).text, u"13.620"_s);
        QCOMPARE(month.at(3).text, u"108:30"_s);
        QCOMPARE(month.at(4).text, u"99,20 %"_s);
        QCOMPARE(month.at(6).text, u"Monat der Zusage b"_s);
        QCOMPARE(wohngeld.outages.rows.size(), 2);
        QCOMPARE(wohngeld.outages.rows.at(0).at(2).text, u"48:30"_s);
        QCOMPARE(wohngeld.exclusions.rows.size(), 1);
        QCOMPARE(wohngeld.exclusions.rows.at(0).at(4).text, u"Dritte, zählt nicht"_s);
        // a planned outage counts, and says when it was announced
        QVERIFY(wohngeld.outages.rows.at(1).at(5).text.contains(u"angekündigt Fr 25.09.2026"_s));
        // 340.5 − 108.5
        QVERIFY(wohngeld.notes.constFirst().contains(u"Fehlerbudget Oktober 2026: noch 232 von 340:30 Minuten"_s));
        QVERIFY(wohngeld.notes.constLast().contains(u"Messung der Überwachung"_s));
        // The platform is judged in core hours: 48:30 and 17:00 to 18:30.
        QCOMPARE(report.sections().at(0).figures.rows.at(1).at(3).text, u"138:30"_s);
        QVERIFY2(report.verdicts().constLast().contains(u"2 von 2 Leistungen"_s),
                 qPrintable(report.verdicts().join(u'\n')));
        QVERIFY(report.notes().constFirst().contains(u"Kasse"_s)); // SCOPE-1
        QVERIFY(report.sections().at(1).notes.at(1).contains(u"12.10.2026"_s)); // AVL-4
    }

    void maintenanceHeld() // AVL-6, MNT-1, MNT-2, MNT-3, MNT-6: from the calendar, with the dates of announcement
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        SheetPlace place;
        const auto compose = [&](const QString &now) {
            place.desk.clock.set(local(now));
            return MaintenanceCommands(ServiceProfile::shipped(), u"lead"_s, place.desk.clock.now());
        };
        const auto carryOut = [&](const Command &command) {
            QCOMPARE(place.submit(command).status, Outcome::Status::Applied);
        };
        const auto window = [&](const QString &from) {
            const MaintenanceBook book = place.book();
            return WindowCalendar(book, ServiceProfile::shipped()).between(local(from), local(from) + 1).constFirst();
        };
        const auto told = [&](MessageKind kind) {
            return SentMessage { kind, u"Wartung"_s, u"E-Mail"_s, u"4711"_s, place.desk.clock.now(), {} };
        };
        carryOut(compose(u"2026-09-01T09:00:00"_s).adoptAgreed({}));
        // Wed 7 October: held at its regular time, told as software maintenance. Wed 14: moved to Thu 15 on the last
        // day of the notice, told an hour too late.
        carryOut(
            compose(u"2026-09-29T10:00:00"_s).announce(window(u"2026-10-07T19:00:00"_s), told(MessageKind::Software)));
        const Occurrence second = window(u"2026-10-14T19:00:00"_s);
        carryOut(compose(u"2026-09-30T19:00:00"_s)
                     .change(second, { false, second.from + 86400, second.to + 86400 },
                             { {}, u"Lieferung"_s, {}, { u"portal"_s } }));
        carryOut(
            compose(u"2026-09-30T20:00:00"_s).announce(window(u"2026-10-15T19:00:00"_s), told(MessageKind::Deviation)));
        // Wed 21 falls out; an emergency of Kita's index on the 22nd; of the other regular windows nobody recorded
        // anything.
        const Occurrence third = window(u"2026-10-21T19:00:00"_s);
        carryOut(compose(u"2026-10-01T09:00:00"_s)
                     .change(third, { true, third.from, third.to }, { {}, u"nichts zu tun"_s, {}, {} }));
        carryOut(compose(u"2026-10-08T08:00:00"_s)
                     .complete(window(u"2026-10-07T19:00:00"_s), local(u"2026-10-07T19:05:00"_s),
                               local(u"2026-10-07T22:30:00"_s), {}));
        MaintenanceWindow emergency;
        emergency.kind = WindowKind::Emergency;
        emergency.title = u"Index voll"_s;
        emergency.from = local(u"2026-10-22T20:00:00"_s);
        emergency.to = emergency.from + 3600;
        emergency.reason = u"Platte voll"_s;
        emergency.approver = u"Serviceleitung"_s;
        emergency.items = { u"index"_s };
        carryOut(compose(u"2026-10-22T19:00:00"_s).add(emergency));
        place.desk.clock.set(local(u"2026-11-03T09:00:00"_s));
        const AvailabilityReport report = place.report();
        const auto rowsOf = [&report](const QString &name) {
            QStringList lines;
            for (const ReportSection &section : report.sections())
                if (section.name == name)
                    for (const auto &row : section.maintenance.rows)
                        lines.append(
                            QStringList { row.at(0).text, row.at(1).text, row.at(2).text, row.at(3).text }.join(u'|'));
            return lines;
        };
        const QString first = u"07.10.2026 19:05|07.10.2026 22:30|Mittwochsfenster|29.09.2026 10:00"_s;
        const QString moved
            = u"15.10.2026 19:00|15.10.2026 23:00|Mittwochsfenster (Abschluss nicht eingetragen)|30.09.2026 20:00, zu spät"_s;
        const QString index
            = u"22.10.2026 20:00|22.10.2026 21:00|Index voll (Abschluss nicht eingetragen)|nicht angekündigt"_s;
        QCOMPARE(rowsOf(u"Wohngeld"_s), QStringList({ first, moved })); // needs the portal
        QCOMPARE(rowsOf(u"Kita"_s), QStringList({ first, index })); // needs the index
        QCOMPARE(rowsOf(u"civento"_s), QStringList({ first, moved, index })); // both are its parts
        const QString file = place.desk.folder.filePath(u"held.pdf"_s);
        must(AvailabilityExport::save(report, file));
        QVERIFY(
            withoutSpace(said(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s })).contains(u"30.09.202620:00,zuspät"_s));
    }

    void noticeIsTheProfiles() // MNT-2, PROF-1: whoever agrees on 28 days has late what 14 would keep
    {
        const ServiceProfile &shipped = ServiceProfile::shipped();
        const Instant from = local(u"2026-10-14T17:00:00"_s);
        QVERIFY(keepsNotice(shipped, local(u"2026-09-30T17:00:00"_s), from));
        QVERIFY(!keepsNotice(shipped, local(u"2026-09-30T17:00:01"_s), from));
        const ServiceProfile strict = must(ServiceProfile::fromJson(
            ServiceProfile::shippedDocument().replace("\"notice_days\": 14", "\"notice_days\": 28")));
        QVERIFY(!keepsNotice(strict, local(u"2026-09-30T17:00:00"_s), from));
        QVERIFY(keepsNotice(strict, local(u"2026-09-16T17:00:00"_s), from));
    }

    void screenPaperAndExportAgree() // to the digit
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        SheetPlace place;
        const AvailabilityReport report = place.report();
        const QString pdf = place.desk.folder.filePath(u"sheet.pdf"_s);
        const QString csv = place.desk.folder.filePath(u"sheet.csv"_s);
        const QString xlsx = place.desk.folder.filePath(u"sheet.xlsx"_s);
        for (const QString &file : { pdf, csv, xlsx })
            must(AvailabilityExport::save(report, file));
        const QString paper = withoutSpace(said(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s }));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString data = QString::fromUtf8(file.readAll());
        int compared = 0;
        QList<ReportTable> tables { report.cover() };
        for (const ReportSection &section : report.sections())
            tables << section.figures << section.outages << section.exclusions << section.maintenance;
        for (const ReportTable &table : std::as_const(tables))
            for (const QString &number : numbersOf(table)) {
                QVERIFY2(paper.contains(withoutSpace(number)), qPrintable(number));
                QVERIFY2(data.contains(number), qPrintable(number));
                ++compared;
            }
        QVERIFY(compared > 40);
        QVERIFY(paper.contains(report.checksum()));
        for (const auto &words : { u"Seite1von4"_s, u"Seite4von4"_s, u"Name,Unterschrift"_s, u"Dritte,zähltnicht"_s,
                                   u"angekündigtFr25.09.2026"_s })
            QVERIFY2(paper.contains(words), qPrintable(words));
        // The screen asks the same words for the same figure.
        const auto &year = report.year();
        const qsizetype wohngeld = year->indexOf(u"wohngeld"_s);
        QCOMPARE(AvailabilityWords::percent(year->figure(wohngeld, AvailabilityBasis::Service, october)), u"99,20 %"_s);
        MonthsChart chart;
        chart.show(year, wohngeld, AvailabilityBasis::Service);
        QVERIFY2(chart.valueText(9).startsWith(u"Oktober 2026: 99,20 %, ✓ erfüllt"_s), qPrintable(chart.valueText(9)));
        // The spreadsheet holds numbers: 0.992 as percent, 108.5 minutes.
        const QString cells = said(
            u"python3"_s,
            { u"-c"_s,
              u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nprint(''.join(z.read(n).decode() for n in z.namelist() if 'worksheets/sheet' in n))"_s,
              xlsx });
        QVERIFY(cells.contains(u"<v>0.992</v>"_s));
        QVERIFY(cells.contains(u"<v>108.5</v>"_s));
    }

    void computingAgainGivesTheSame() // PROF-3: months later, with tickets and later outages in between
    {
        SheetPlace place;
        const QByteArray before = place.report().csv();
        place.desk.clock.advance(60 * 86400);
        place.submit(
            Command::make(u"tenant.create"_s, u"lead"_s, 0).put(u"tenants"_s, u"m"_s, { { u"name"_s, u"Quell"_s } }));
        QCOMPARE(place.report().csv(), before);
        place.record(OutagePlace::down(u"2026-12-01T08:00:00"_s, u"2026-12-01T09:00:00"_s, { u"kita"_s }));
        const QByteArray later = place.report().csv(); // an outage of December moves only the position of the ledger
        QVERIFY(later != before);
        const auto figures = [](const QByteArray &csv) {
            return QByteArray(csv).remove(0, csv.indexOf('\n', csv.indexOf('\n') + 1));
        };
        QCOMPARE(figures(later), figures(before));
    }

    void hasTitleLanguageAndBookmarks()
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        SheetPlace place;
        const QByteArray bytes = AvailabilityExport::pdf(place.report());
        const QString file = place.desk.folder.filePath(u"sheet.pdf"_s);
        QFile output(file);
        QVERIFY(output.open(QIODevice::WriteOnly));
        output.write(bytes);
        output.close();
        const QString info = said(u"pdfinfo"_s, { file });
        QVERIFY2(info.contains(u"Verfügbarkeit Oktober 2026"_s), qPrintable(info));
        QVERIFY2(QRegularExpression(u"Pages:\\s+4\\n"_s).match(info).hasMatch(), qPrintable(info));
        QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
        // another program follows the bookmarks
        const QString outline = said(u"pdftohtml"_s, { u"-xml"_s, u"-i"_s, u"-stdout"_s, file });
        QVERIFY2(outline.contains(u"<item page=\"1\">Verfügbarkeit Oktober 2026</item>"_s)
                     && outline.contains(u"<item page=\"4\">Wohngeld</item>"_s),
                 qPrintable(outline.right(600)));
        QVERIFY(bytes.contains("/Lang <FEFF00640065>")); // de
        QVERIFY(bytes.contains("/Count 4 >>")); // cover and three subjects
        QVERIFY(bytes.contains("GTS_PDFA1")); // PDF/A-1b
        QCOMPARE(withBookmarks("not a pdf", { { u"x"_s, 1 } }, u"de"_s), QByteArray("not a pdf"));
    }

    void chartsStandInTheirPlace() // drawn beforehand, they keep their size: above the table, within the margins
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        SheetPlace place;
        const QString file = place.desk.folder.filePath(u"sheet.pdf"_s);
        must(AvailabilityExport::save(place.report(), file));
        // a service's page, in points
        const QString words = said(u"pdftotext"_s, { u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-bbox"_s, file, u"-"_s });
        const auto rectOf = [&words](const QString &word) {
            const auto match
                = QRegularExpression(
                      u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">%1<"_s.arg(word))
                      .match(words);
            return match.hasMatch() ? QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                                             QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()))
                                    : QRectF();
        };
        const QRectF january = rectOf(u"Jan"_s);
        const QRectF december = rectOf(u"Dez"_s);
        const QRectF lastDay = rectOf(u"31"_s);
        const QRectF table = rectOf(u"Zeitraum"_s);
        for (const QRectF &one : { january, december, lastDay, table })
            QVERIFY2(!one.isEmpty(), qPrintable(words));
        // the margin is 15 mm
        QVERIFY2(december.left() - january.left() > 350 && december.right() < 595 - 42, qPrintable(words));
        QVERIFY2(january.bottom() < lastDay.top() && lastDay.bottom() < table.top(), qPrintable(words));
    }

    void longListsFlowOverPages() // a table row is never cut
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        OutagePlace place(u"2026-11-03T09:00:00"_s);
        for (int i = 0; i < 90; ++i) {
            OutageValues values = OutagePlace::down(u"2026-10-05T08:00:00"_s, u"2026-10-05T08:01:00"_s,
                                                    { u"wohngeld"_s });
            values.from += i * 300;
            values.to = values.from + 60;
            values.title = u"Ausfall Nummer %1 mit einer Beschreibung, die über mehrere Zeilen der Spalte geht"_s.arg(
                i);
            place.record(values);
        }
        const AvailabilityReport report(must(place.desk.onConnection([&](Connection &c) {
                                            return OutageStore::facts(c, ServiceProfile::shipped(), 2026,
                                                                      place.desk.clock.now());
                                        })),
                                        october, {});
        const QString file = place.desk.folder.filePath(u"long.pdf"_s);
        must(AvailabilityExport::save(report, file));
        const QString text = withoutSpace(said(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s }));
        for (int i = 0; i < 90; ++i)
            QVERIFY(text.contains(u"Nummer%1"_s.arg(i)));
        QVERIFY(text.count(u"BeginnEnde"_s) >= 4); // the heading comes again on every page
    }

    void windowsStayAliveWhileItIsMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("leastTurns"); // of the event loop
        QTest::newRow("pdf: a turn for each service") << u"year.pdf"_s << services;
        QTest::newRow("spreadsheet") << u"year.xlsx"_s << 1;
        QTest::newRow("csv") << u"year.csv"_s << 1;
    }

    // the event loop turns between two services, and while pages are painted and written
    void windowsStayAliveWhileItIsMade()
    {
        QFETCH(QString, name);
        QFETCH(int, leastTurns);
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        SheetRun run([] { return manyServices(); }, file);
        QSignalSpy finished(&run, &SheetRun::finished);
        const TurnCount loop;
        int turnsAtLast = -1;
        connect(&run, &SheetRun::progressed, this, [&](int done, int total) {
            if (total == 0 || done == 0)
                return;
            QVERIFY2(loop.turns() > turnsAtLast, qPrintable(u"no turn before %1 of %2"_s.arg(done).arg(total)));
            turnsAtLast = loop.turns();
        });
        run.start();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.constFirst().constFirst().toString(), QString());
        QVERIFY2(loop.turns() > leastTurns, qPrintable(QString::number(loop.turns())));
        if (leastTurns > 1)
            QVERIFY2(loop.longest() * 4 < loop.whole(),
                     qPrintable(u"%1 of %2 ms"_s.arg(loop.longest()).arg(loop.whole())));
        QVERIFY(QFileInfo(file).size() > 1000);
    }

    void cancelLeavesNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("percent"); // when it is given up
        QTest::addColumn<bool>("isThere"); // an older file
        QTest::newRow("pdf, at once") << u"sheet.pdf"_s << 0 << false;
        QTest::newRow("pdf, among the charts") << u"sheet.pdf"_s << 20 << false;
        QTest::newRow("pdf, while it is painted") << u"sheet.pdf"_s << 50 << false;
        QTest::newRow("pdf, the older one stays") << u"sheet.pdf"_s << 50 << true;
        QTest::newRow("spreadsheet") << u"sheet.xlsx"_s << 0 << false;
        QTest::newRow("csv") << u"sheet.csv"_s << 0 << false;
    }

    void cancelLeavesNoFile()
    {
        QFETCH(QString, name);
        QFETCH(int, percent);
        QFETCH(bool, isThere);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        if (isThere) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("older");
            file.close();
        }
        SheetRun run([] { return manyServices(); }, file.fileName());
        QSignalSpy finished(&run, &SheetRun::finished);
        bool isGivenUp = false;
        connect(&run, &SheetRun::progressed, this, [&](int done, int total) {
            if (isGivenUp || (percent > 0 && done * 100 < total * percent) || (percent > 0 && total == 0))
                return;
            isGivenUp = true;
            run.cancel();
        });
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(isGivenUp, 60'000);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QTest::qWait(100);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 isThere ? QStringList { name } : QStringList());
        if (isThere) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("older"));
        }
    }

    void besideTheWindowsIsTheSame() // as at once, to the letter
    {
        SC_NOT_ON_WINDOWS("reads the paper with other programs (poppler)");
        const QTemporaryDir folder;
        SheetRun run([] { return manyServices(); }, folder.filePath(u"beside.pdf"_s));
        QSignalSpy finished(&run, &SheetRun::finished);
        run.start();
        QVERIFY(finished.wait(60'000));
        must(AvailabilityExport::save(manyServices(), folder.filePath(u"once.pdf"_s)));
        const auto textOf = [&folder](const QString &file) {
            return said(u"pdftotext"_s, { u"-layout"_s, folder.filePath(file), u"-"_s });
        };
        QCOMPARE(textOf(u"beside.pdf"_s), textOf(u"once.pdf"_s));
        QVERIFY(textOf(u"once.pdf"_s).contains(u"Seite %1 von %1"_s.arg(services + 2))); // the cover has two
    }

    void anErrorKeepsWhatWasThere()
    {
        SheetPlace place;
        const auto refused = AvailabilityExport::save(place.report(), place.desk.folder.filePath(u"none/sheet.pdf"_s));
        QCOMPARE(refused.error().kind, Error::Kind::NotAllowed);
        QCOMPARE(AvailabilityExport::save(place.report(), place.desk.folder.filePath(u"sheet.doc"_s)).error().kind,
                 Error::Kind::Invalid);
    }
};

QTEST_MAIN(TestAvailabilitySheet)
#include "tst_availabilitysheet.moc"
