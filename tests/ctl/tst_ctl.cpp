#include "models/ledger/replicameta.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/migrations.h"
#include "tests/support/desk.h"
#include "tests/support/hosttool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;
};

Answer run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    program.start(QStringLiteral(SC_CTL), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000))
        return { -1, {}, program.errorString() };
    return { program.exitCode(), QString::fromUtf8(sc::test::linesOf(program.readAllStandardOutput())),
             QString::fromUtf8(sc::test::linesOf(program.readAllStandardError())) };
}

} // namespace

/** The command line as it is seen from outside: bytes in, bytes out, exit code. */
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlines() // SLA-3; a bad row does not hide the others
    {
        const Answer a = run({ u"sla"_s, u"deadline"_s },
                             "class,reported_at\nprevents,2026-11-19T16:00:00+01:00\nwrong,2026-11-19T16:00:00+01:00\n"
                             "prevents,2026-02-30T16:00:00+01:00\nother,2026-11-21T11:00:00Z\nprevents\n");
        QCOMPARE(a.exitCode, 2);
        QCOMPARE(a.out,
                 u"class,reported_at,due_at\n"
                 "prevents,2026-11-19T16:00:00+01:00,2026-11-19T18:00:00+01:00\n"
                 "wrong,2026-11-19T16:00:00+01:00,\n"
                 "prevents,2026-02-30T16:00:00+01:00,\n"
                 "other,2026-11-21T11:00:00Z,2026-11-24T18:00:00+01:00\n"
                 "prevents,\n"_s);
        QVERIFY2(a.err.contains(u"line 3: "_s) && a.err.contains(u"line 4: "_s) && a.err.contains(u"line 6: "_s),
                 qPrintable(a.err));
    }

    void elapsed()
    {
        const Answer a = run({ u"sla"_s, u"elapsed"_s },
                             "from,to\n2026-11-20T14:00:00+01:00,2026-11-23T08:00:30+01:00\n");
        QCOMPARE(a.exitCode, 0);
        QCOMPARE(a.out, u"from,to,service_seconds\n2026-11-20T14:00:00+01:00,2026-11-23T08:00:30+01:00,7230\n"_s);
    }

    void wrongHeader()
    {
        const Answer a = run({ u"sla"_s, u"deadline"_s }, "klasse,zeit\n");
        QCOMPARE(a.exitCode, 2);
        QVERIFY(a.err.startsWith(u"line 1: "_s));
    }

    void maintenance() // MNT-1..5: a desk's calendar out, into another one, and listed there
    {
        const QTemporaryDir folder;
        const QString one = folder.filePath(u"one.db"_s);
        const QString other = folder.filePath(u"other.db"_s);
        const QString file = folder.filePath(u"wartung.ics"_s);
        for (const QString &desk : { one, other })
            QCOMPARE(run({ u"database"_s, u"create"_s, u"--database"_s, desk }).exitCode, 0);
        QFile calendar(file);
        QVERIFY(calendar.open(QIODevice::WriteOnly));
        calendar.write(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//DE\r\nBEGIN:VEVENT\r\nUID:mi\r\nSUMMARY:Mittwoch\r\nDTSTART:20600107T190000\r\nDTEND:20600107T230000\r\nRRULE:FREQ=WEEKLY;BYDAY=WE\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:bad\r\nSUMMARY:Ganzer Tag\r\nDTSTART;VALUE=DATE:20600108\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:tls\r\nSUMMARY:TLS\r\nCATEGORIES:CHANGE\r\nDTSTART:20601202T170000\r\nDTEND:20601202T180000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        calendar.close();
        const Answer dry = run({ u"calendar"_s, u"import"_s, file, u"--dry-run"_s, u"--database"_s, one });
        QCOMPARE(dry.exitCode, 2); // the second entry
        QCOMPARE(
            dry.out,
            u"entry,what,title,detail\n1,new,Mittwoch,Regelfenster\n2,refused,Ganzer Tag,\"Ein Fenster hat Uhrzeiten, keine ganzen Tage.\"\n3,new,TLS,Change\n"_s);
        const auto list = [](const QString &desk) {
            return run({ u"maintenance"_s, u"list"_s, u"--from"_s, u"2060-12-01"_s, u"--to"_s, u"2060-12-31"_s,
                         u"--as-of"_s, u"2060-12-01T12:00:00"_s, u"--database"_s, desk, u"--json"_s });
        };
        // a new desk has the agreed windows: five Wednesdays, a Saturday
        QCOMPARE(QJsonDocument::fromJson(list(one).out.toUtf8()).array().size(), 6);
        QCOMPARE(run({ u"calendar"_s, u"import"_s, file, u"--database"_s, one }).exitCode, 2);
        QCOMPARE(run({ u"calendar"_s, u"export"_s, u"--database"_s, one, u"--output"_s, file }).exitCode, 0);
        QCOMPARE(run({ u"calendar"_s, u"import"_s, file, u"--database"_s, other }).exitCode, 0);
        const QJsonArray windows = QJsonDocument::fromJson(list(other).out.toUtf8()).array();
        QCOMPARE(windows.size(), 12); // the agreed ones once, five of the imported rule, and the change
        const QJsonObject change = windows.at(2).toObject();
        QCOMPARE(change["kind"_L1].toString(), u"change"_s);
        QCOMPARE(change["state"_L1].toString(), u"planned"_s);
        QCOMPARE(change["from"_L1].toString(), u"2060-12-02T17:00:00+01:00"_s);
        QCOMPARE(change["collisions"_L1].toString(), u"core_hours"_s); // Thursday, to 18:00
        QCOMPARE(windows.at(0)["from"_L1].toString(), u"2060-12-01T19:00:00+01:00"_s);
    }

    void announceBy() // MNT-2, M04
    {
        const Answer a = run(
            { u"maintenance"_s, u"announce-by"_s, u"2026-04-08T18:00"_s, u"--as-of"_s, u"2026-03-22T12:00"_s });
        QCOMPARE(a.exitCode, 0);
        QCOMPARE(a.out, u"window,announce_by,days_left,in_time\n2026-04-08T18:00,2026-03-25T18:00:00+01:00,3,yes\n"_s);
        const Answer late = run(
            { u"maintenance"_s, u"announce-by"_s, u"2026-04-08T18:00"_s, u"--as-of"_s, u"2026-03-25T18:00:01"_s });
        QCOMPARE(late.exitCode, 1);
        QVERIFY(late.out.endsWith(u",0,no\n"));
        QCOMPARE(run({ u"maintenance"_s, u"announce-by"_s }).exitCode, 2);
        QCOMPARE(run({ u"maintenance"_s, u"list"_s, u"--from"_s, u"soon"_s }).exitCode, 2);
    }

    void availability_data()
    {
        QTest::addColumn<QString>("basis");
        QTest::newRow("core") << u"core"_s;
        QTest::newRow("service") << u"service"_s;
    }

    // AVL-1 to AVL-4, AVL-8, V06: against an independent minute by minute computation (tests/data/availability)
    void availability()
    {
        QFETCH(QString, basis);
        const QString data = QStringLiteral(SC_TEST_DATA "/availability/");
        const Answer a = run({ u"availability"_s, u"--year"_s, u"2026"_s, u"--outages"_s, data + u"outages.csv"_s,
                               u"--services"_s, data + u"services.csv"_s, u"--basis"_s, basis });
        QCOMPARE(a.exitCode, 0);
        QFile expected(data + u"expected-%1.csv"_s.arg(basis));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(a.out, QString::fromUtf8(expected.readAll()));
    }

    // a figure from half a file would be wrong: every bad line is named, nothing is answered
    void availabilityRefusesBadRows()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(
            "service,from,to,class,third_party\nA,2026-01-05T08:00:00+01:00,2026-01-05T07:00:00+01:00,prevents,no\n"
            "A,2026-01-05T08:00:00+01:00,,total,no\nA,2026-01-05T08:00:00+01:00,2026-01-05T09:00:00+01:00,prevents,no\n");
        file.close();
        const Answer a = run({ u"availability"_s, u"--year"_s, u"2026"_s, u"--outages"_s, file.fileName() });
        QCOMPARE(a.exitCode, 2);
        QCOMPARE(a.out, QString());
        QVERIFY2(a.err.contains(u"line 2: 'to' lies before"_s) && a.err.contains(u"line 3: class is 'total'"_s)
                     && !a.err.contains(u"line 4"_s),
                 qPrintable(a.err));
    }

    // AVL-2, AVL-3: imported with a dry run, computed up to an instant, platforms when asked for
    void outagesOfTheDesk()
    {
        const QTemporaryDir folder;
        const QString desk = folder.filePath(u"desk.db"_s);
        QCOMPARE(run({ u"demo"_s, u"create"_s, u"--database"_s, desk }).exitCode, 0);
        const QString file = folder.filePath(u"kuma.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(
            "monitor,time,status\nBatchserver,2019-06-03 08:00:00,0\nBatchserver,2019-06-03 09:00:00,1\nHundesteuer,2019-06-04 08:00:00,0\nHundesteuer,2019-06-04 08:30:00,1\nKaffee,2019-06-04 08:00:00,0\n");
        csv.close();
        const QStringList import { u"import"_s,      u"outages"_s,    file, u"--mapping"_s,
                                   u"uptime-kuma"_s, u"--database"_s, desk };
        const Answer dry = run(import + QStringList { u"--dry-run"_s });
        QCOMPARE(dry.exitCode, 2); // one line is refused
        QVERIFY2(dry.out.contains(u"4,new,Hundesteuer,"_s) && dry.out.contains(u"6,refused,Kaffee,"_s),
                 qPrintable(dry.out));
        QVERIFY2(dry.err.contains(u"nothing was written"_s), qPrintable(dry.err));
        QCOMPARE(run(import).out, u"2 recorded, 0 ended, 0 known already, 1 refused\n"_s);
        QCOMPARE(run(import).out, u"0 recorded, 0 ended, 2 known already, 1 refused\n"_s);
        // June 2019 in Hesse: Whit Monday (10) and Corpus Christi (20) are closed; Mon-Thu: 3-6, 11-13, 17-19, 24-27 =
        // 14, Fri: 7, 14, 21, 28. Core hours: 18 days of 12 h.
        const Answer whole = run({ u"availability"_s, u"--year"_s, u"2019"_s, u"--as-of"_s,
                                   u"2020-01-01T00:00:00+01:00"_s, u"--platforms"_s, u"--database"_s, desk });
        QCOMPARE(whole.exitCode, 0);
        QVERIFY2(whole.out.contains(u"\ncivento Produktion,2019-06,core,12960,60,99.5370\n"_s), qPrintable(whole.out));
        const Answer parts = run({ u"availability"_s, u"--year"_s, u"2019"_s, u"--as-of"_s,
                                   u"2019-06-04T12:00:00+02:00"_s, u"--platforms"_s, u"--basis"_s, u"core"_s,
                                   u"--database"_s, desk });
        QVERIFY2(parts.out.contains(u"\ncivento Produktion,2019-06,core,1050,60,94.2857\n"_s),
                 qPrintable(parts.out)); // 12 h and 5:30 h
        QVERIFY2(parts.out.contains(u"\ncivento Produktion,2019-07,core,0,0,–\n"_s), qPrintable(parts.out)); // not yet
        QVERIFY(!run({ u"availability"_s, u"--year"_s, u"2019"_s, u"--database"_s, desk }).out.contains(u"civento"_s));
    }

    void sheetOfAMonth() // AVL-6: the same bytes when computed again
    {
        const QTemporaryDir folder;
        const QString desk = folder.filePath(u"desk.db"_s);
        QCOMPARE(run({ u"demo"_s, u"create"_s, u"--database"_s, desk }).exitCode, 0);
        const auto sheet = [&](const QString &name) {
            const QString file = folder.filePath(name);
            const Answer a = run({ u"report"_s, u"availability"_s, u"--month"_s, u"2025-06"_s, u"--output"_s, file,
                                   u"--database"_s, desk });
            QFile written(file);
            return a.exitCode == 0 && a.out.contains(u"SHA-256"_s) && written.open(QIODevice::ReadOnly)
                ? written.readAll()
                : QByteArray();
        };
        const QByteArray csv = sheet(u"first.csv"_s);
        QVERIFY2(csv.contains("Verf\xc3\xbcgbarkeit Juni 2025"), csv.left(200).constData());
        QVERIFY(csv.contains("civento Produktion"));
        QCOMPARE(sheet(u"second.csv"_s), csv);
        QVERIFY(sheet(u"sheet.pdf"_s).startsWith("%PDF-1."));
        QVERIFY(sheet(u"sheet.xlsx"_s).startsWith("PK"));
        QCOMPARE(run({ u"report"_s, u"availability"_s, u"--month"_s, u"2025-13"_s, u"--output"_s,
                       folder.filePath(u"x.pdf"_s), u"--database"_s, desk })
                     .exitCode,
                 2);
        QCOMPARE(run({ u"report"_s, u"availability"_s, u"--month"_s, u"2025-06"_s, u"--output"_s,
                       folder.filePath(u"x.doc"_s), u"--database"_s, desk })
                     .exitCode,
                 2);
    }

    void attachments() // INC-1: given with the report, listed with the ticket, damage is said
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"desk.db"_s);
        const QString file = folder.filePath(u"Prüfung.txt"_s);
        {
            QFile f(file);
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write("Hallo");
        }
        const QStringList place { u"--database"_s, database };
        const Answer refused = run(
            QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"x"_s, u"--attach"_s, folder.filePath(u"fehlt"_s) }
            + place);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains(u"fehlt"_s));
        // the header only: nothing was recorded
        QCOMPARE(run(QStringList { u"ticket"_s, u"list"_s } + place).out.count(u'\n'), 1);
        const Answer recorded = run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"Antrag bricht ab"_s,
                                                  u"--attach"_s, file, u"--attach"_s, file }
                                    + place);
        QCOMPARE(recorded.exitCode, 0);
        const QString number = recorded.out.mid(6).trimmed();
        const QString hash = u"753692ec36adb4c794c973945eb2a99c1649703ea6f76bf259abb4fb838e013e"_s; // sha256sum
        const QString text = run(QStringList { u"ticket"_s, u"show"_s, number } + place).out;
        QCOMPARE(text.count(QString(u"attachment  Prüfung.txt  5 bytes  "_s + hash + u'\n')), 2);
        QFile content(folder.filePath(u"desk-attachments/75/"_s + hash));
        QVERIFY(content.open(QIODevice::WriteOnly));
        content.close();
        QVERIFY(run(QStringList { u"ticket"_s, u"show"_s, number } + place).out.contains(u"(damaged)"_s));
        QVERIFY(content.remove());
        QVERIFY(run(QStringList { u"ticket"_s, u"show"_s, number, u"--json"_s } + place)
                    .out.contains(u"\"content\": \"missing\""_s));
    }

    void aTicketFromNewToReopened() // INC-2, INC-11, INC-12: every verb, its JSON and its exit code
    {
        const QTemporaryDir folder;
        const QStringList place { u"--json"_s, u"--database"_s, folder.filePath(u"desk.db"_s) };
        const auto ticket = [&](const QStringList &arguments) {
            return run(QStringList { u"ticket"_s } + arguments + place);
        };
        const auto stateOf = [&](const QString &number) {
            return QJsonDocument::fromJson(ticket({ u"show"_s, number }).out.toUtf8())
                .object()
                .value(u"state"_s)
                .toString();
        };
        const Answer made = ticket({ u"new"_s, u"--title"_s, u"Antrag bricht ab"_s, u"--class"_s, u"hinders"_s,
                                     u"--caller"_s, u"Frau Sommer"_s });
        QCOMPARE(made.exitCode, 0);
        const QString number = QJsonDocument::fromJson(made.out.toUtf8()).object().value(u"number"_s).toString();
        QVERIFY2(!number.isEmpty(), qPrintable(made.out));
        const QList<std::pair<QStringList, QString>> steps {
            { { u"take"_s, number }, u"in_progress"_s },
            { { u"classify"_s, number, u"--class"_s, u"minor"_s }, u"in_progress"_s },
            { { u"notify"_s, number, u"--text"_s, u"Wir arbeiten daran."_s }, u"in_progress"_s },
            { { u"escalate"_s, number, u"--level"_s, u"2"_s, u"--reason"_s, u"Serverseite"_s, u"--tried"_s,
                u"Neu angemeldet"_s },
              u"in_progress"_s },
            { { u"solve"_s, number, u"--solution"_s, u"Neustart"_s }, u"solved"_s },
            { { u"close"_s, number }, u"closed"_s },
            { { u"reopen"_s, number, u"--reason"_s, u"wieder da"_s }, u"in_progress"_s },
        };
        for (const auto &[arguments, state] : steps) {
            const Answer a = ticket(arguments);
            QVERIFY2(a.exitCode == 0, qPrintable(arguments.join(u' ') + a.err));
            QCOMPARE(QJsonDocument::fromJson(a.out.toUtf8()).object().value(u"status"_s).toString(), u"applied"_s);
            QCOMPARE(stateOf(number), state);
        }
        const Answer bare = ticket({ u"solve"_s, number }); // INC-11: no solution, no workaround
        QCOMPARE(bare.exitCode, 1);
        // the windows' words
        QCOMPARE(bare.err,
                 u"refused: Zum Lösen fehlt eine dokumentierte Lösung oder Umgehung. Es wurde nichts geändert.\n"_s);
        QCOMPARE(QJsonDocument::fromJson(bare.out.toUtf8()).object().value(u"rule"_s).toString(),
                 u"tickets_solved"_s); // programs read the code
        QCOMPARE(ticket({ u"take"_s, u"2026-999999"_s }).exitCode, 1);
        QCOMPARE(ticket({ u"classify"_s, number, u"--class"_s, u"worse"_s }).exitCode, 2);
        QCOMPARE(ticket({ u"new"_s }).exitCode, 2);
    }

    void kisByCommandLine() // INC-13: dry run, import, second import
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"desk.db"_s);
        const QString file = QStringLiteral(SC_TEST_DATA) + u"/import/kis.csv"_s;
        const QStringList import {
            u"import"_s, u"tickets"_s, file, u"--mapping"_s, u"kis"_s, u"--database"_s, database
        };
        const Answer dry = run(import + QStringList { u"--dry-run"_s });
        QCOMPARE(dry.exitCode, 2); // three bad lines
        QVERIFY(dry.out.startsWith(u"line,what,title,detail\n2,new,K-1001  Anmeldung bricht ab,"_s));
        QVERIFY(!QFile::exists(database));
        const Answer first = run(import);
        QCOMPARE(first.exitCode, 2);
        QVERIFY2(first.out.contains(u"3 imported, 0 known"_s), qPrintable(first.out));
        QVERIFY2(first.err.contains(u"line 6: "_s) && first.err.contains(u"line 7: "_s)
                     && first.err.contains(u"line 8: "_s),
                 qPrintable(first.err));
        const QStringList place { u"--database"_s, database };
        const QString before = run(QStringList { u"database"_s, u"verify-ledger"_s } + place).out;
        const Answer second = run(import + QStringList { u"--json"_s });
        QCOMPARE(QJsonDocument::fromJson(second.out.toUtf8()).object().value(u"imported"_s).toInt(-1), 0);
        QCOMPARE(run(QStringList { u"database"_s, u"verify-ledger"_s } + place).out, before);
        QVERIFY(run(QStringList { u"ticket"_s, u"show"_s, u"K-1002"_s } + place).out.contains(u"Umlaute falsch"_s));
        QCOMPARE(run({ u"import"_s, u"tickets"_s, folder.filePath(u"none.csv"_s) }).exitCode, 2);
        QCOMPARE(run({ u"import"_s, u"tickets"_s, file, u"--mapping"_s, u"other"_s }).exitCode, 2);
        const Answer exported = run(QStringList { u"export"_s, u"tickets"_s, u"--json"_s } + place);
        const QJsonArray rows = QJsonDocument::fromJson(exported.out.toUtf8()).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).toObject().value(u"references"_s).toString(), u"KIS K-1001"_s);
        QCOMPARE(run(QStringList { u"export"_s, u"tickets"_s } + place).out.split(u"\r\n"_s, Qt::SkipEmptyParts).size(),
                 4);
    }

    void databaseVerbs() // create, check, backup, restore, verify-ledger
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"desk.db"_s);
        const QString copy = folder.filePath(u"copy.db"_s);
        const QStringList place { u"--database"_s, database };
        const auto db = [&](const QStringList &arguments) {
            return run(QStringList { u"database"_s } + arguments + place);
        };
        QCOMPARE(db({ u"check"_s }).exitCode, 1); // there is none
        QCOMPARE(db({ u"create"_s }).exitCode, 0);
        QCOMPARE(db({ u"create"_s }).exitCode, 1); // never over an old one
        QCOMPARE(db({ u"check"_s }).exitCode, 0);
        QCOMPARE(db({ u"backup"_s, copy }).exitCode, 0);
        QCOMPARE(db({ u"backup"_s, copy }).exitCode, 1); // never overwrites
        QCOMPARE(db({ u"backup"_s }).exitCode, 2);
        QCOMPARE(run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"danach"_s } + place).exitCode, 0);
        QCOMPARE(db({ u"restore"_s, copy }).exitCode, 0);
        QCOMPARE(run(QStringList { u"ticket"_s, u"list"_s } + place).out.count(u'\n'), 1); // as it was at the backup
        QVERIFY(db({ u"verify-ledger"_s }).out.contains(u"2 ledger rows, the chain is unbroken"_s));
    }

    void aReplicaIsNotWritten() // sync-protocol P1: what bypassed the outbox would never reach the team
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"team.db"_s);
        const QStringList place { u"--database"_s, database };
        QCOMPARE(run(QStringList { u"database"_s, u"create"_s } + place).exitCode, 0);
        QCOMPARE(run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"davor"_s } + place).exitCode, 0);
        {
            const auto desk = sc::openDesk(database);
            QVERIFY(desk);
            QVERIFY(sc::ReplicaMeta(**desk).identity());
        }
        const auto refused = run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"danach"_s } + place);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains(u"replica of a team"_s), qPrintable(refused.err));
        const QString listed = run(QStringList { u"ticket"_s, u"list"_s } + place).out;
        QVERIFY(listed.contains(u"davor"_s));
        QVERIFY(!listed.contains(u"danach"_s));
    }

    void mailAsTicket() // INC-1, SLA-2: arrival is the topmost Received header; without one it has to be told
    {
        const QTemporaryDir folder;
        const QString data = QStringLiteral(SC_TEST_DATA "/mail/");
        const QStringList place { u"--database"_s, folder.filePath(u"desk.db"_s) };
        const Answer asked = run(QStringList { u"ticket"_s, u"new"_s, u"--eml"_s, data + u"no-received.eml"_s }
                                 + place);
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains(u"reportedAt: missing"_s), qPrintable(asked.err));
        QVERIFY(run(QStringList { u"ticket"_s, u"new"_s, u"--eml"_s, data + u"no-headers.eml"_s } + place)
                    .err.contains(u"no header of a mail"_s));
        const Answer told = run(QStringList { u"ticket"_s, u"new"_s, u"--eml"_s, data + u"rfc2231.eml"_s,
                                              u"--reported"_s, u"2026-11-17T09:00:00+01:00"_s }
                                + place);
        QVERIFY2(told.exitCode == 0 || told.err.contains(u"in_future"_s), qPrintable(told.err));
    }

    void confidentialTicketsAreNotThere() // INC-15: neither read nor changed by who may not see them
    {
        sc::test::Desk desk(1'763'460'000);
        const auto submit = [&](sc::Command command) {
            QCOMPARE(desk.submit(command).status, sc::Outcome::Status::Applied);
        };
        for (const QString &id : { u"t1"_s, u"t2"_s })
            submit(sc::Command::make(u"ticket.record"_s, u"kern"_s, 0)
                       .put(u"tickets"_s, id,
                            { { u"title"_s, QString(u"Vorgang "_s + id) },
                              { u"channel"_s, u"phone"_s },
                              { u"state"_s, u"new"_s },
                              { u"reported_at"_s, 1'763'460'000 },
                              { u"clock_from"_s, 1'763'460'000 } }));
        sc::Command flag = sc::Command::make(u"ticket.security"_s, u"kern"_s, 0);
        flag.set(u"tickets"_s, u"t1"_s, { { u"confidential"_s, 1 } }, { { u"confidential"_s, 0 } });
        submit(
            flag.add(u"ticket_watchers"_s, u"t1/kern"_s, { { u"ticket_id"_s, u"t1"_s }, { u"login"_s, u"kern"_s } }));
        const QString number = desk.value(u"SELECT number FROM tickets WHERE id = 't1'"_s).toString();
        desk.database.reset();
        const auto as = [&](const QString &login, const QStringList &arguments) {
            return run(arguments + QStringList { u"--database"_s, desk.path, u"--login"_s, login });
        };
        for (const auto &[login, isSeen] :
             { std::pair(u"wolf"_s, false), { u"kern"_s, true }, { u"lead"_s, true }, { u"auditor"_s, false } }) {
            QCOMPARE(as(login, { u"ticket"_s, u"list"_s }).out.count(u'\n'), isSeen ? 3 : 2);
            QCOMPARE(as(login, { u"export"_s, u"tickets"_s }).out.contains(u"Vorgang t1"_s), isSeen);
            QVERIFY(as(login, { u"export"_s, u"tickets"_s }).out.contains(u"Vorgang t2"_s));
            QCOMPARE(as(login, { u"queues"_s, u"list"_s }).out.contains(u"Vorgang t1"_s), isSeen);
            QCOMPARE(as(login, { u"ticket"_s, u"show"_s, number }).exitCode, isSeen ? 0 : 1);
        }
        const Answer refused = as(u"wolf"_s, { u"ticket"_s, u"take"_s, number });
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err.trimmed(), u"there is no ticket "_s + number); // as for a number that nobody has
        QCOMPARE(as(u"nobody"_s, { u"ticket"_s, u"list"_s }).exitCode, 2);
        QCOMPARE(as(u"kern"_s, { u"ticket"_s, u"take"_s, number }).exitCode, 0);
    }

    void classifiedByService() // SCOPE-1: without a promise when the service is not in regular operation
    {
        sc::test::Desk desk(1'763'460'000);
        for (const auto &[id, state] : { std::pair(u"Wohngeld"_s, u"regular"_s), { u"Kita"_s, u"pilot"_s } })
            desk.submit(sc::Command::make(u"service"_s, u"lead"_s, 0)
                            .put(u"services"_s, id, { { u"name"_s, id }, { u"state"_s, state } }));
        desk.database.reset();
        const QStringList place { u"--database"_s, desk.path, u"--login"_s, u"kern"_s };
        QCOMPARE(run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"hängt"_s } + place).exitCode, 0);
        const QString number = QJsonDocument::fromJson(
                                   run(QStringList { u"ticket"_s, u"list"_s, u"--json"_s } + place).out.toUtf8())
                                   .array()
                                   .at(0)
                                   .toObject()
                                   .value(u"number"_s)
                                   .toString();
        const auto classify = [&](const QStringList &options) {
            return run(QStringList { u"ticket"_s, u"classify"_s, number } + options + place);
        };
        const auto isPromised = [&] {
            return QJsonDocument::fromJson(
                       run(QStringList { u"ticket"_s, u"list"_s, u"--json"_s } + place).out.toUtf8())
                .array()
                .at(0)
                .toObject()
                .value(u"promised"_s)
                .toBool();
        };
        QCOMPARE(classify({ u"--service"_s, u"kita"_s }).exitCode, 0);
        QVERIFY(!isPromised());
        QCOMPARE(classify({ u"--service"_s, u"Wohngeld"_s, u"--class"_s, u"minor"_s }).exitCode, 0);
        QVERIFY(isPromised());
        const Answer unknown = classify({ u"--service"_s, u"Bauamt"_s });
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains(u"Bauamt"_s), qPrintable(unknown.err));
        QCOMPARE(classify({}).exitCode, 2);
        QCOMPARE(classify({ u"--class"_s, u"wrong"_s }).exitCode, 2);
    }

    void termsOfADesk() // PROF-2: sla and calendar by the calendar of --database
    {
        sc::test::Desk desk(1'763'460'000);
        desk.submit(sc::Command::make(u"calendar"_s, u"admin"_s, 0)
                        .put(u"closed_dates"_s, u"d"_s,
                             { { u"day"_s, u"2026-11-20"_s }, { u"name"_s, u"Betriebsausflug, ganztags"_s } }));
        desk.database.reset();
        const QByteArray question = "class,reported_at\nprevents,2026-11-19T17:00:00+01:00\n"; // Thu 17:00 + 2 h
        QVERIFY(run({ u"sla"_s, u"deadline"_s }, question).out.contains(u"2026-11-20T08:00:00+01:00"_s));
        QVERIFY(run({ u"sla"_s, u"deadline"_s, u"--database"_s, desk.path }, question)
                    .out.contains(u"2026-11-23T08:00:00+01:00"_s)); // Friday is closed: Mon 08:00
        const QStringList hours { u"calendar"_s, u"hours"_s, u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-20"_s };
        QVERIFY(run(hours).out.contains(u"07:00-15:00"_s));
        QVERIFY(run(hours + QStringList { u"--database"_s, desk.path })
                    .out.endsWith(u"2026-11-20,,0,\"Betriebsausflug, ganztags\"\n"_s));
        QCOMPARE(run(hours + QStringList { u"--database"_s, desk.folder.filePath(u"none.db"_s) }).exitCode, 2);
    }

    void calendarOfALand_data() // TIME-1, TIME-4, TIME-5: days by head, the feasts from Easter on 5 April 2026
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("answer");
        QTest::newRow("Hesse")
            << QStringList { u"holidays"_s, u"--year"_s, u"2026"_s }
            << u"date,name\n2026-01-01,Neujahr\n2026-04-03,Karfreitag\n2026-04-06,Ostermontag\n2026-05-01,Tag der Arbeit\n2026-05-14,Christi Himmelfahrt\n2026-05-25,Pfingstmontag\n"
               "2026-06-04,Fronleichnam\n2026-10-03,Tag der Deutschen Einheit\n2026-12-25,1. Weihnachtstag\n2026-12-26,2. Weihnachtstag\n"_s;
        QTest::newRow("Berlin")
            << QStringList { u"holidays"_s, u"--year"_s, u"2026"_s, u"--land"_s, u"BE"_s }
            << u"date,name\n2026-01-01,Neujahr\n2026-03-08,Internationaler Frauentag\n2026-04-03,Karfreitag\n2026-04-06,Ostermontag\n2026-05-01,Tag der Arbeit\n2026-05-14,Christi Himmelfahrt\n"
               "2026-05-25,Pfingstmontag\n2026-10-03,Tag der Deutschen Einheit\n2026-12-25,1. Weihnachtstag\n2026-12-26,2. Weihnachtstag\n"_s;
        QTest::newRow("before Christmas")
            << QStringList { u"hours"_s, u"--from"_s, u"2026-12-17"_s, u"--to"_s, u"2026-12-18"_s }
            << u"date,hours,seconds,reason\n2026-12-17,07:00-18:00,39600,\n2026-12-18,07:00-15:00,28800,\n"_s;
        QTest::newRow("Christmas Eve") << QStringList { u"hours"_s, u"--from"_s, u"2026-12-24"_s, u"--to"_s,
                                                        u"2026-12-24"_s }
                                       << u"date,hours,seconds,reason\n2026-12-24,,0,Heiligabend\n"_s;
        QTest::newRow("no such land") << QStringList { u"holidays"_s, u"--year"_s, u"2026"_s, u"--land"_s, u"XX"_s }
                                      << QString();
        QTest::newRow("wrong order") << QStringList { u"hours"_s, u"--from"_s, u"2026-12-24"_s, u"--to"_s,
                                                      u"2026-12-23"_s }
                                     << QString();
    }
    void calendarOfALand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, answer);
        const Answer a = run(QStringList { u"calendar"_s } + arguments);
        QCOMPARE(a.out, answer);
        QCOMPARE(a.exitCode, answer.isEmpty() ? 2 : 0);
        QCOMPARE(a.err.isEmpty(), !answer.isEmpty());
    }

    void backupCarriesAttachments() // and tells what is missing
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"desk.db"_s);
        const QStringList place { u"--database"_s, database };
        QFile note(folder.filePath(u"note.txt"_s));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("Hallo");
        note.close();
        QCOMPARE(
            run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"mit Anhang"_s, u"--attach"_s, note.fileName() }
                + place)
                .exitCode,
            0);
        const QString copy = folder.filePath(u"copy.db"_s);
        QVERIFY(run(QStringList { u"database"_s, u"backup"_s, copy } + place).out.contains(u"with 1 attachments"_s));
        // sha256sum of 'Hallo'
        const QString hash = u"753692ec36adb4c794c973945eb2a99c1649703ea6f76bf259abb4fb838e013e"_s;
        QVERIFY(QFile::remove(sc::AttachmentStore::beside(database).pathOf(hash)));
        const Answer second = run(QStringList { u"database"_s, u"backup"_s, folder.filePath(u"second.db"_s) } + place);
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.err.contains(hash), qPrintable(second.err));
        QCOMPARE(run(QStringList { u"database"_s, u"restore"_s, copy } + place).exitCode, 0);
        QVERIFY(sc::AttachmentStore::beside(database).verify(hash));
    }

    void everySubcommandHelps()
    {
        const Answer overview = run({ u"--help"_s });
        QCOMPARE(overview.exitCode, 0);
        int found = 0;
        const auto lines = overview.out.split(u'\n');
        for (const QString &line : lines) {
            if (!line.startsWith(u"  "_s))
                continue;
            const QStringList command = line.mid(2, 25).simplified().split(u' '); // the first column
            const Answer help = run(command + QStringList { u"--help"_s });
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.contains(u"Usage: servicecenterctl "_s + command.join(u' ')), qPrintable(help.out));
            ++found;
        }
        QVERIFY(found >= 7);
        QCOMPARE(run({ u"no"_s, u"such"_s }).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
