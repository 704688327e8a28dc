#include "tests/support/desk.h"
#include "tests/support/hosttool.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** I1, I2, I4: what was answered 'saved' survives kill -9 at any moment, and the chain verifies. */
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAt200Moments()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        QSet<QByteArray> saved;
        for (int i = 0; i < 200; ++i) {
            QProcess writer;
            writer.start(QStringLiteral(SC_WRITER), { path });
            QVERIFY2(writer.waitForStarted(), qPrintable(writer.errorString()));
            QVERIFY2(writer.waitForReadyRead(20000), "the writer says nothing");
            QTest::qSleep(random.bounded(12));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // it did not end by itself
            QByteArray said = linesOf(writer.readAllStandardOutput());
            said.truncate(said.lastIndexOf('\n') + 1);
            for (const QByteArray &line : said.split('\n'))
                if (!line.isEmpty())
                    saved.insert(line);
        }
        const auto connection = must(Connection::open(path));
        QVERIFY(Ledger::verify(*connection).has_value());
        QSet<QByteArray> kept;
        for (
            const Row &row : must(connection->select(
                u"SELECT l.op_id FROM ledger l JOIN ops o ON o.op_id = l.op_id JOIN tickets t ON t.op_id = l.op_id"_s)))
            kept.insert(row.text("op_id"_L1).toLatin1());
        qInfo("killed 200 times, %lld commands answered 'saved', %lld kept", qlonglong(saved.size()),
              qlonglong(kept.size()));
        QVERIFY(saved.size() >= 200);
        QVERIFY((saved - kept).isEmpty());
        const auto numbers
            = must(
                  connection->select(
                      u"SELECT count(*) AS tickets, count(DISTINCT number) AS numbers, max(number) AS last FROM tickets"_s))
                  .constFirst();
        QCOMPARE(numbers.integer("tickets"_L1), numbers.integer("numbers"_L1));
        QCOMPARE(numbers.text("last"_L1).mid(5).toLongLong(), numbers.integer("tickets"_L1)); // no gap
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
