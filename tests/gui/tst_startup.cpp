#include "app/desktop/workplace.h"
#include "models/demo/demonstration.h"
#include "models/profiles/profilestore.h"
#include "models/storage/backup.h"
#include "tests/support/desk.h"
#include "tests/support/hosttool.h"
#include "tests/support/unprivileged.h"
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr Instant Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

} // namespace

/** The start of the real program on files that are not as they should be: through the windows, by keyboard. */
class TestStartUp : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"desk.db"_s); }
    void damage() const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 3 / 4096 * 4096));
        QVERIFY(file.write(QByteArray(8192, '\x5a')) == 8192);
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    static QString textOf(const QWidget *window)
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    static QStringList buttonsOf(const QWidget *window)
    {
        QStringList texts;
        for (const QPushButton *button : window->findChildren<QPushButton *>())
            if (button->isVisible())
                texts.append(button->text().remove(u'&'));
        return texts;
    }
    static void waitForButton(const Workplace &workplace, const QString &part)
    {
        const bool isThere = QTest::qWaitFor(
            [&] { return workplace.startPage() && !buttonsOf(workplace.startPage()).filter(part).isEmpty(); }, 20'000);
        QVERIFY2(isThere,
                 workplace.startPage()
                     ? qPrintable(textOf(workplace.startPage()) + u'\n' + buttonsOf(workplace.startPage()).join(u'\n'))
                     : "no start page");
    }
    static void press(Workplace &workplace, Qt::Key key)
    {
        StartPage *page = workplace.startPage();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page->window()));
        QTRY_VERIFY(page->focusWidget());
        QTest::keyClick(page->focusWidget(), key);
    }
    static void waitForMain(Workplace &workplace)
    {
        const bool isThere = QTest::qWaitFor(
            [&] { return workplace.mainWindow() && workplace.mainWindow()->isVisible(); }, 20'000);
        QVERIFY2(isThere,
                 workplace.startPage()
                     ? qPrintable(textOf(workplace.startPage()) + u'\n' + buttonsOf(workplace.startPage()).join(u'\n'))
                     : "no window");
        QTRY_VERIFY(!workplace.startPage());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock { Now };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceCenterTest"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() // a desk with one step, closed
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto connection = must(openDesk(path()));
        must(setUpDesk(*connection, m_clock, u"kern"_s, u"Frau Kern"_s));
    }

    void aSoundDeskOpensAndIsMarkedWhileInUse()
    {
        const UseMark mark(path());
        {
            Workplace workplace(path(), m_clock);
            workplace.start();
            waitForMain(workplace);
            QVERIFY(mark.isSet());
            QTRY_VERIFY(QFile::exists(m_folder->filePath(u"backups/desk-2025-11-18.db"_s)));
        }
        QVERIFY(!mark.isSet());
    }

    void enterLeadsToTheTeamThatTheComputerIsSetUpFor()
    {
        StartPage page;
        QSignalSpy alone(&page, &StartPage::emptyChosen);
        QSignalSpy team(&page, &StartPage::teamChosen);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(alone.count(), 1);
        page.showChoices({}, u"db1.example.org"_s);
        QVERIFY(textOf(&page).contains(u"db1.example.org"_s));
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(team.count(), 1);
        QCOMPARE(alone.count(), 1);
    }

    void whatIsNoWindowHasNone() // else Windows draws each by itself, and some at a place of their own
    {
        Workplace workplace(path(), m_clock);
        workplace.start();
        waitForMain(workplace);
        QStringList own;
        for (const QWidget *widget : workplace.mainWindow()->findChildren<QWidget *>())
            if (!widget->isWindow() && widget->internalWinId())
                own.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        QVERIFY2(own.isEmpty(), qPrintable(own.join(u'\n')));
    }

    void aNewDeskTakesTheAdministratorsProfile() // PROF-1: named for the whole computer
    {
        SC_NOT_ON_WINDOWS("the settings of a whole computer are its registry");
        QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_folder->path());
        const QString agreed = m_folder->filePath(u"Vertrag.json"_s);
        QFile shipped(QStringLiteral(SC_SOURCE_DIR "/resources/profiles/civento.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        write(agreed, shipped.readAll().replace("\"attachment_megabytes\": 25", "\"attachment_megabytes\": 7"));
        write(m_folder->filePath(u"ServiceCenter/machine.ini"_s),
              "profile=" + agreed.toUtf8() + "\n[team]\nhosts=db.example.org\n");
        const QString fresh = m_folder->filePath(u"new/desk.db"_s);
        {
            Workplace workplace(fresh, m_clock);
            workplace.start();
            waitForButton(workplace, u"Leeren Desk anlegen"_s);
            Q_EMIT workplace.startPage()->emptyChosen();
            waitForMain(workplace);
        }
        const auto desk = must(Connection::open(fresh));
        QCOMPARE(must(ProfileStore::inForce(*desk)).versionFor(Now).attachmentBytes, 7LL * 1024 * 1024);

        write(agreed, "{}"); // it cannot be had: no desk with another contract is set up in silence
        Workplace another(m_folder->filePath(u"another/desk.db"_s), m_clock);
        another.start();
        waitForButton(another, u"Leeren Desk anlegen"_s);
        Q_EMIT another.startPage()->emptyChosen();
        waitForButton(another, u"Erneut versuchen"_s);
        QVERIFY(!another.mainWindow());
        QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_folder->filePath(u"none"_s));
    }

    void damageOffersTheNewestSoundBackup()
    {
        {
            const auto connection = must(Connection::open(path()));
            must(backUpDaily(*connection, path(), u"2025-11-18"_s));
        }
        damage();
        Workplace workplace(path(), m_clock);
        workplace.start();
        waitForButton(workplace, u"18.11.2025 11:00 Uhr wiederherstellen"_s);
        const QString text = textOf(workplace.startPage());
        QVERIFY2(text.contains(u"beschädigt"_s) && text.contains(u"Was sicher ist"_s) && text.contains(u"Was fehlt"_s),
                 qPrintable(text));
        QVERIFY2(!buttonsOf(workplace.startPage()).contains(u"Leeren Desk anlegen"_s),
                 "an empty desk would hide the damage");
        press(workplace, Qt::Key_Return);
        waitForMain(workplace);
        QVERIFY(QFile::exists(path() + u".damaged-1"_s));
        QTRY_VERIFY2(textOf(workplace.mainWindow()).contains(u"Wiederhergestellt auf den Stand"_s),
                     qPrintable(textOf(workplace.mainWindow())));
        const auto restored = must(Connection::open(path()));
        QCOMPARE(must(Ledger::verify(*restored)), 2);
    }

    void damageWithoutBackupKeepsTheFile()
    {
        damage();
        QFile damaged(path());
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        const QByteArray before = damaged.readAll();
        damaged.close();
        Workplace workplace(path(), m_clock);
        workplace.start();
        waitForButton(workplace, u"Leeren Desk anlegen, beschädigte Datei beiseitelegen"_s);
        QVERIFY(buttonsOf(workplace.startPage()).filter(u"wiederherstellen"_s).isEmpty());
        press(workplace, Qt::Key_Tab); // from 'try again' on
        press(workplace, Qt::Key_Return);
        waitForMain(workplace);
        QFile aside(path() + u".damaged-1"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), before);
    }

    void aWriteProtectedFileIsToldAndTriedAgain()
    {
        const Unprivileged nobody({ m_folder->path(), path() });
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        SC_NEEDS_READ_ONLY(path());
        Workplace workplace(path(), m_clock);
        workplace.start();
        waitForButton(workplace, u"Erneut versuchen"_s);
        const QString text = textOf(workplace.startPage());
        QVERIFY2(text.contains(u"darf nicht geschrieben werden"_s) && text.contains(u"unversehrt"_s), qPrintable(text));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        press(workplace, Qt::Key_Return);
        waitForMain(workplace);
    }

    void aNewerDeskIsLeftAlone()
    {
        {
            const auto connection = must(Connection::open(path()));
            must(connection->execute(u"PRAGMA user_version = 999"_s));
        }
        Workplace workplace(path(), m_clock);
        workplace.start();
        waitForButton(workplace, u"Erneut versuchen"_s);
        QVERIFY(textOf(workplace.startPage()).contains(u"neueren Version"_s));
        QCOMPARE(buttonsOf(workplace.startPage()), (QStringList { u"Erneut versuchen"_s, u"Beenden"_s }));
    }

    void aSyncFolderIsRefusedBeforeAnythingIsMade()
    {
        const QString file = m_folder->filePath(u"Nextcloud/desk.db"_s);
        Workplace workplace(file, m_clock);
        workplace.start();
        waitForButton(workplace, u"Erneut versuchen"_s);
        QVERIFY(textOf(workplace.startPage()).contains(u"Nextcloud"_s));
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_MAIN(TestStartUp)
#include "tst_startup.moc"
