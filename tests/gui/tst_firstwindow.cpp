#include "app/desktop/firstwindow.h"
#include "models/demo/demonstration.h"
#include "models/ledger/startcheck.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** The real program started twice on one desk, offscreen; also after kill -9. */
class TestFirstWindow : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"desk.db"_s); }
    static std::unique_ptr<QProcess> started(const QStringList &arguments)
    {
        auto program = std::make_unique<QProcess>();
        program->start(QStringLiteral(SC_DESKTOP), arguments);
        if (!program->waitForStarted())
            qFatal("the program does not start");
        return program;
    }
    /// Has it opened the desk? The mark of its use is set then.
    bool isWorking() const
    {
        return QTest::qWaitFor([this] { return UseMark(path()).isSet(); }, 20'000);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        const auto connection = must(openDesk(path()));
        must(setUpDesk(*connection, FixedClock(1'763'460'000), u"kern"_s, u"Frau Kern"_s));
    }

    void theRequestIsHandedOver() // the test is the first window, the real program the second
    {
        FirstWindow first(path());
        QCOMPARE(first.claim({}), FirstWindow::Role::First);
        QSignalSpy requested(&first, &FirstWindow::requested);
        const auto second = started({ u"--database"_s, path(), u"2025-000001"_s });
        QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, 20'000);
        QCOMPARE(requested.at(0).at(0).toString(), u"2025-000001"_s);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(second->exitCode(), 0);
    }

    void aFileIsHandedOverByItsAbsolutePath() // opened by double click; longer than a number
    {
        const QString folder = m_folder.path() + u'/' + QString(180, u'x');
        QVERIFY(QDir().mkpath(folder + u"/deep"_s));
        QVERIFY(QFile::copy(QStringLiteral(SC_TEST_DATA "/mail/rfc2047.eml"), folder + u"/Störung.eml"_s));
        FirstWindow first(path());
        QCOMPARE(first.claim({}), FirstWindow::Role::First);
        QSignalSpy requested(&first, &FirstWindow::requested);
        const auto second = started({ u"--database"_s, path(), folder + u"/deep/../Störung.eml"_s });
        QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, 20'000);
        QCOMPARE(requested.at(0).at(0).toString(), QDir::cleanPath(folder + u"/Störung.eml"_s));
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 20'000);
    }

    void theSecondStartEndsAlsoAfterAKill()
    {
        for (int round = 0; round < 2; ++round) {
            UseMark(path()).clear();
            const auto first = started({ u"--database"_s, path() });
            QVERIFY(isWorking());
            // another way to write it
            const auto second = started({ u"--database"_s, m_folder.path() + u"/./desk.db"_s });
            QVERIFY(second->waitForFinished(20'000));
            QCOMPARE(second->exitCode(), 0);
            QCOMPARE(first->state(), QProcess::Running);
            first->kill(); // lock and socket stay behind
            QVERIFY(first->waitForFinished());
            QVERIFY(QFile::exists(path() + u".lock"_s));
            QVERIFY(UseMark(path()).isSet());
        }
    }

    void anotherDeskIsAnotherProgram()
    {
        FirstWindow one(path());
        FirstWindow other(m_folder.filePath(u"other.db"_s));
        QCOMPARE(one.claim({}), FirstWindow::Role::First);
        QCOMPARE(other.claim({}), FirstWindow::Role::First);
    }
};

QTEST_GUILESS_MAIN(TestFirstWindow)
#include "tst_firstwindow.moc"
