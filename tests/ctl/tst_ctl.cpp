#include <QProcess>
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

    void everySubcommandHelps()
    {
        const Answer overview = run({ u"--help"_s });
        QCOMPARE(overview.exitCode, 0);
        int found = 0;
        const auto lines = overview.out.split(u'\n');
        for (const QString &line : lines) {
            if (!line.startsWith(u"  "_s))
                continue;
            const QStringList words = line.simplified().split(u' ');
            const Answer help = run({ words.at(0), words.at(1), u"--help"_s });
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.contains(u"Usage: servicecenterctl "_s + words.at(0) + u' ' + words.at(1)), qPrintable(help.out));
            ++found;
        }
        QVERIFY(found >= 7);
        QCOMPARE(run({ u"no"_s, u"such"_s }).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
