#include <QFile>
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
        return {};
    return { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError()) };
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
        QCOMPARE(a.out, u"class,reported_at,due_at\n"
                        "prevents,2026-11-19T16:00:00+01:00,2026-11-19T18:00:00+01:00\n"
                        "wrong,2026-11-19T16:00:00+01:00,\n"
                        "prevents,2026-02-30T16:00:00+01:00,\n"
                        "other,2026-11-21T11:00:00Z,2026-11-24T18:00:00+01:00\n"
                        "prevents,\n"_s);
        QVERIFY2(a.err.contains(u"line 3: "_s) && a.err.contains(u"line 4: "_s) && a.err.contains(u"line 6: "_s), qPrintable(a.err));
    }

    void elapsed()
    {
        const Answer a = run({ u"sla"_s, u"elapsed"_s }, "from,to\n2026-11-20T14:00:00+01:00,2026-11-23T08:00:30+01:00\n");
        QCOMPARE(a.exitCode, 0);
        QCOMPARE(a.out, u"from,to,service_seconds\n2026-11-20T14:00:00+01:00,2026-11-23T08:00:30+01:00,7230\n"_s);
    }

    void wrongHeader()
    {
        const Answer a = run({ u"sla"_s, u"deadline"_s }, "klasse,zeit\n");
        QCOMPARE(a.exitCode, 2);
        QVERIFY(a.err.startsWith(u"line 1: "_s));
    }

    void availability_data()
    {
        QTest::addColumn<QString>("basis");
        QTest::newRow("core") << u"core"_s;
        QTest::newRow("service") << u"service"_s;
    }

    void availability() // AVL-1 to AVL-4, AVL-8, V06: against an independent minute by minute computation (tests/data/availability)
    {
        QFETCH(QString, basis);
        const QString data = QStringLiteral(SC_TEST_DATA "/availability/");
        const Answer a = run({ u"availability"_s, u"--year"_s, u"2026"_s, u"--outages"_s, data + u"outages.csv"_s, u"--services"_s, data + u"services.csv"_s, u"--basis"_s, basis });
        QCOMPARE(a.exitCode, 0);
        QFile expected(data + u"expected-%1.csv"_s.arg(basis));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(a.out, QString::fromUtf8(expected.readAll()));
    }

    void availabilityRefusesBadRows() // a figure from half a file would be wrong: every bad line is named, nothing is answered
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("service,from,to,class,third_party\nA,2026-01-05T08:00:00+01:00,2026-01-05T07:00:00+01:00,prevents,no\n"
                   "A,2026-01-05T08:00:00+01:00,,total,no\nA,2026-01-05T08:00:00+01:00,2026-01-05T09:00:00+01:00,prevents,no\n");
        file.close();
        const Answer a = run({ u"availability"_s, u"--year"_s, u"2026"_s, u"--outages"_s, file.fileName() });
        QCOMPARE(a.exitCode, 2);
        QCOMPARE(a.out, QString());
        QVERIFY2(a.err.contains(u"line 2: 'to' lies before"_s) && a.err.contains(u"line 3: class is 'total'"_s) && !a.err.contains(u"line 4"_s), qPrintable(a.err));
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
        const Answer refused = run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"x"_s, u"--attach"_s, folder.filePath(u"fehlt"_s) } + place);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains(u"fehlt"_s));
        QCOMPARE(run(QStringList { u"ticket"_s, u"list"_s } + place).out.count(u'\n'), 1); // the header only: nothing was recorded
        const Answer recorded = run(QStringList { u"ticket"_s, u"new"_s, u"--title"_s, u"Antrag bricht ab"_s, u"--attach"_s, file, u"--attach"_s, file } + place);
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
        QVERIFY(run(QStringList { u"ticket"_s, u"show"_s, number, u"--json"_s } + place).out.contains(u"\"content\": \"missing\""_s));
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
