#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** A crash on Windows leaves a dump; the newest five stay. */
class TestCrashDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDumpIsLeft_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("access to nowhere") << u"access"_s;
        QTest::newRow("exception that nobody catches") << u"exception"_s;
    }
    void aDumpIsLeft()
    {
        QFETCH(QString, how);
        const QTemporaryDir folder;
        const QDir dumps(folder.filePath(u"Abstürze"_s));
        QVERIFY(dumps.mkpath(u"."_s));
        for (int old = 0; old < 7; ++old) {
            QFile file(dumps.filePath(u"20200101-00000%1-1.dmp"_s.arg(old)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QProcess::execute(QStringLiteral(SC_CRASHER), { dumps.path(), how }) != 0);
        const QStringList left = dumps.entryList(QDir::Files, QDir::Name);
        QCOMPARE(left.size(), 5);
        QCOMPARE(left.first(), u"20200101-000003-1.dmp"_s); // the oldest went
        QFile newest(dumps.filePath(left.last()));
        QVERIFY(newest.open(QIODevice::ReadOnly));
        QVERIFY(newest.size() > 4096);
        QCOMPARE(newest.read(4), QByteArray("MDMP"));
    }
};

QTEST_GUILESS_MAIN(TestCrashDumps)
#include "tst_crashdumps.moc"
