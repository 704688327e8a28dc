#include "models/storage/connection.h"
#include "models/tickets/draftfile.h"
#include "tests/support/desk.h"
#include "tests/support/hosttool.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// xdotool with these arguments; what it said, or a null string when it failed.
QString xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    // The clipboard of this process is read meanwhile: its event loop has to run.
    if (!QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, 20000) || tool.exitCode() != 0)
        return {};
    return u""_s + QString::fromLatin1(tool.readAllStandardOutput()).trimmed();
}

/// Brings the window with \p title to the front and presses keys there.
bool keysTo(const QString &title, const QStringList &arguments)
{
    const QString window = xdotool({ u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, title })
                               .section(u'\n', -1);
    // A window that is seen is not always one the window manager knows already.
    const auto activated = [&window] { return !xdotool({ u"windowactivate"_s, u"--sync"_s, window }).isNull(); };
    return !window.isNull() && QTest::qWaitFor(activated, 10000) && !xdotool(arguments).isNull();
}

} // namespace

/** INC-1: what was typed and attached survives kill -9 of the real program, with at most 2 s lost. Needs a display. */
class TestDraftKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndPictureSurvive()
    {
        SC_NOT_ON_WINDOWS("types with xdotool, a program of X");
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"desk.db"_s);
        QCOMPARE(QProcess::execute(QStringLiteral(SC_CTL), { u"database"_s, u"create"_s, u"--database"_s, database }),
                 0);
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(picture);

        QProcess program;
        const QStringList arguments { u"--database"_s, database, u"--language"_s, u"de"_s };
        program.start(QStringLiteral(SC_DESKTOP), arguments);
        QVERIFY(program.waitForStarted());
        QVERIFY(keysTo(u"^Service Center Digitalisierung$"_s, { u"key"_s, u"ctrl+n"_s }));
        QVERIFY(keysTo(u"^Neue Meldung$"_s, { u"type"_s, u"Herr Acker"_s }));
        QVERIFY(!xdotool({ u"key"_s, u"Return"_s }).isNull());
        QVERIFY(!xdotool({ u"key"_s, u"ctrl+v"_s }).isNull());
        const QString drafts = folder.filePath(u"drafts"_s);
        QTRY_COMPARE_WITH_TIMEOUT(DraftFile::contentsNamedIn(drafts).size(), 1, 10000);
        QVERIFY(!xdotool({ u"type"_s, u"Halb getippt"_s }).isNull());
        QTest::qWait(2000);
        program.kill(); // SIGKILL
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        program.start(QStringLiteral(SC_DESKTOP), arguments);
        QVERIFY(program.waitForStarted());
        QVERIFY(keysTo(u"^Neue Meldung .wiederhergestellter Entwurf"_s, { u"key"_s, u"ctrl+Return"_s }));
        const auto value = [&database](const QString &sql) {
            const auto connection = must(Connection::open(database));
            const auto rows = must(connection->select(sql));
            return rows.isEmpty() ? QVariant() : rows.constFirst().value(u"v"_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT title AS v FROM tickets"_s).toString(), u"Halb getippt"_s, 10000);
        QCOMPARE(value(u"SELECT caller_name AS v FROM tickets"_s), u"Herr Acker"_s);
        QVERIFY(value(u"SELECT name AS v FROM ticket_attachments"_s).toString().startsWith(u"Bildschirmfoto "_s));
        QTRY_VERIFY(DraftFile::idsIn(drafts).isEmpty()); // recorded: nothing is offered again
        program.kill();
        program.waitForFinished();
    }
};

QTEST_MAIN(TestDraftKill)
#include "tst_draftkill.moc"
