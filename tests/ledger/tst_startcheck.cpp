#include "models/domain/privatefolder.h"
#include "models/ledger/startcheck.h"
#include "models/storage/backup.h"
#include "models/storage/place.h"
#include "tests/support/desk.h"
#include "tests/support/hosttool.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr Instant Now = 1'763'460'000; // 2025-11-18 11:00 in Berlin

bool goOn(qint64, qint64)
{
    return true;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/** What is done before a desk is worked on: every kind of fault is found, told apart, and nothing is lost by it. */
class TestStartCheck : public QObject
{
    Q_OBJECT

private:
    /// A closed desk with 5 + 200 ledger rows.
    static std::unique_ptr<Desk> closedDesk()
    {
        auto desk = std::make_unique<Desk>(Now);
        QList<Command> commands;
        for (int i = 0; i < 200; ++i) {
            Command command = Command::make(u"ticket.record"_s, u"kern"_s, Now);
            commands.append(command.put(u"tickets"_s, command.opId,
                                        { { u"title"_s, u"Störung %1"_s.arg(i) },
                                          { u"channel"_s, u"phone"_s },
                                          { u"state"_s, u"new"_s },
                                          { u"reported_at"_s, Now },
                                          { u"clock_from"_s, Now } }));
        }
        must(desk->onConnection([&](Connection &c) { return desk->ledger.submitAll(c, commands); }));
        desk->database.reset();
        return desk;
    }
    static QString subjectOf(const QString &path)
    {
        const auto report = checkAtStart(path, goOn);
        return report ? QString() : report.error().subject;
    }

private Q_SLOTS:
    void sound()
    {
        const auto desk = closedDesk();
        const StartReport report = must(checkAtStart(desk->path, goOn));
        QVERIFY(!report.wasUnclean);
        QVERIFY(!report.isReadableByOthers);
    }

    void damage_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how :
             { "no database", "empty", "truncated", "cut in a page", "page overwritten", "header overwritten" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void damage()
    {
        QFETCH(QString, how);
        const auto desk = closedDesk();
        const qint64 size = QFileInfo(desk->path).size();
        if (how == u"no database")
            overwrite(desk->path, 0, QByteArray(static_cast<qsizetype>(size), 'x'));
        else if (how == u"empty")
            QVERIFY(QFile::resize(desk->path, 0));
        else if (how == u"truncated")
            QVERIFY(QFile::resize(desk->path, size / 2 / 4096 * 4096));
        else if (how == u"cut in a page")
            QVERIFY(QFile::resize(desk->path, size / 2 + 100));
        else if (how == u"page overwritten")
            overwrite(desk->path, size / 3 / 4096 * 4096, QByteArray(4096, '\x5a'));
        else
            overwrite(desk->path, 20, QByteArray(60, '\xff'));
        const QByteArray before = contentsOf(desk->path);
        QCOMPARE(subjectOf(desk->path), u"damaged"_s);
        QCOMPARE(contentsOf(desk->path), before); // looked at, not touched
    }

    void afterAnUncleanExitEverythingIsChecked() // I4
    {
        const auto desk = closedDesk();
        const UseMark mark(desk->path);
        mark.set();
        int steps = 0;
        const auto report = checkAtStart(desk->path, [&](qint64, qint64 total) {
            steps += total > 0 ? 1 : 0;
            return true;
        });
        QVERIFY(must(report).wasUnclean);
        QVERIFY(steps > 20); // told table by table
        mark.clear();
        QVERIFY(!must(checkAtStart(desk->path, goOn)).wasUnclean);

        // What no page check sees: a changed ledger body. And what the quick check does not compare: an index.
        {
            const auto c = must(Connection::open(desk->path));
            must(c->execute(u"UPDATE ledger SET body = replace(body, 'Störung 7', 'Störung 8') WHERE seq = 13"_s));
        }
        QCOMPARE(subjectOf(desk->path), QString());
        mark.set();
        QCOMPARE(subjectOf(desk->path), u"damaged"_s);
    }

    void aWrongIndexIsFoundAfterAnUncleanExit()
    {
        const auto desk = closedDesk();
        {
            const auto c = must(Connection::open(desk->path));
            must(c->execute(u"PRAGMA writable_schema = ON"_s));
            // The index now claims to be on another column: its entries are all wrong, its pages are fine.
            must(c->execute(
                u"UPDATE sqlite_schema SET sql = 'CREATE INDEX activities_by_entity ON activities (op_id, seq)' WHERE name = 'activities_by_entity'"_s));
        }
        QCOMPARE(subjectOf(desk->path), QString());
        UseMark(desk->path).set();
        QCOMPARE(subjectOf(desk->path), u"damaged"_s);
    }

    void givenUp()
    {
        const auto desk = closedDesk();
        UseMark(desk->path).set();
        const auto report = checkAtStart(desk->path, [](qint64 done, qint64) { return done < 3; });
        QVERIFY(!report);
        QCOMPARE(report.error().subject, u"cancelled"_s);
    }

    void newerSchemaAndForeignFileAreNotTouched()
    {
        const QTemporaryDir folder;
        const QString newer = folder.filePath(u"newer.db"_s);
        {
            const auto c = must(openDesk(newer));
            must(c->execute(u"PRAGMA user_version = 999"_s));
        }
        const QString foreign = folder.filePath(u"foreign.db"_s);
        {
            const auto c = must(Connection::open(foreign));
            must(c->select(u"PRAGMA journal_mode = DELETE"_s));
            must(c->execute(u"CREATE TABLE bookmarks (url text)"_s));
        }
        for (const auto &[path, subject] : { std::pair { newer, u"schema"_s }, { foreign, u"foreign"_s } }) {
            const QByteArray before = contentsOf(path);
            QCOMPARE(subjectOf(path), subject);
            QVERIFY(!Database::open(path, Database::Mode::SameThread));
            QCOMPARE(contentsOf(path), before);
        }
    }

    void readOnly_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("folder") << true;
        QTest::newRow("file") << false;
    }
    void readOnly()
    {
        QFETCH(bool, isFolder);
        if (isFolder)
            SC_NOT_ON_WINDOWS("a folder has no read-only flag");
        const auto desk = closedDesk();
        const QString place = desk->folder.path();
        const Unprivileged nobody({ place, desk->path });
        QVERIFY(QFile::setPermissions(isFolder ? place : desk->path,
                                      QFile::ReadOwner | (isFolder ? QFile::ExeOwner : QFile::ReadOwner)));
        if (!isFolder)
            SC_NEEDS_READ_ONLY(desk->path);
        const auto report = checkAtStart(desk->path, goOn);
        QVERIFY(QFile::setPermissions(isFolder ? place : desk->path,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::NotAllowed);
        QCOMPARE(report.error().subject, isFolder ? u"folder"_s : u"file"_s);
        QCOMPARE(subjectOf(desk->path), QString()); // allowed again, all is there
    }

    void fullDisk() // I1: what was answered 'saved' is there, what was not is not
    {
        SC_NOT_ON_WINDOWS("fills the disk by bash's ulimit");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        QProcess writer; // no file may grow over 6,000 blocks of 1,024 bytes
        writer.start(
            u"/bin/bash"_s,
            { u"-c"_s, u"trap '' XFSZ; ulimit -f 6000; exec \"$0\" \"$1\""_s, QStringLiteral(SC_WRITER), path });
        QVERIFY(writer.waitForFinished(120'000));
        QCOMPARE(writer.exitCode(), 3); // told: the disk is full
        const auto saved = writer.readAllStandardOutput().split('\n');
        QVERIFY(saved.size() > 100);
        UseMark(path).set();
        QCOMPARE(subjectOf(path), QString());
        const auto c = must(Connection::open(path));
        QCOMPARE(must(c->select(u"SELECT count(*) AS n FROM tickets"_s)).constFirst().integer("n"_L1),
                 saved.size() - 1);
    }

    void heldByAnotherProgram()
    {
        const auto desk = closedDesk();
        const auto other = must(Connection::open(desk->path));
        must(other->begin());
        const auto report = checkAtStart(desk->path, goOn);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Busy);
        other->rollback();
    }

    void newestSoundBackupIsFound()
    {
        const auto desk = closedDesk();
        QVERIFY(!newestSoundBackup(desk->path));
        {
            const auto c = must(Connection::open(desk->path));
            for (const QString &day : { u"2025-11-16"_s, u"2025-11-17"_s, u"2025-11-18"_s, u"2025-11-19"_s })
                QVERIFY(!must(backUpDaily(*c, desk->path, day)).file.isEmpty());
        }
        const QString folder = desk->folder.filePath(u"backups/desk-2025-11-%1.db"_s);
        overwrite(folder.arg(19), 8192, QByteArray(8192, '\xff')); // damaged
        {
            const auto c = must(Connection::open(folder.arg(18))); // tampered with: only the chain tells
            must(c->execute(u"UPDATE ledger SET body = 'x' WHERE seq = 3"_s));
        }
        overwrite(desk->folder.filePath(u"backups/desk-copy.db"_s), 0, "not a daily one");
        const auto found = newestSoundBackup(desk->path);
        QVERIFY(found.has_value());
        QCOMPARE(found->file, folder.arg(17));
        QCOMPARE(found->steps, 205);
        QCOMPARE(found->savedUntil, Now);
        QVERIFY(!QFile::exists(folder.arg(17) + u"-shm"_s)); // nothing is written beside it
    }

    void permissions()
    {
        SC_NOT_ON_WINDOWS("is about the rights of a Unix file");
        const QTemporaryDir folder;
        const QString made = folder.filePath(u"a/b"_s);
        QVERIFY(makePrivateFolder(made).has_value());
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser
            | QFile::ExeUser;
        for (const QString &path : { folder.filePath(u"a"_s), made })
            QVERIFY(!(QFile::permissions(path) & ~owner));
        QVERIFY(makePrivateFolder(made).has_value()); // again: nothing to do
        const QString path = made + u"/desk.db"_s;
        {
            const auto c = must(openDesk(path));
            for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
                QVERIFY2(!(QFile::permissions(path + suffix) & ~owner), qPrintable(suffix));
        }
        QVERIFY(!must(checkAtStart(path, goOn)).isReadableByOthers);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(!isReadableByOthers(path)); // the folder still keeps them out
        QVERIFY(QFile::setPermissions(made, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
        QVERIFY(must(checkAtStart(path, goOn)).isReadableByOthers);
        overwrite(folder.filePath(u"file"_s), 0, "x");
        QCOMPARE(makePrivateFolder(folder.filePath(u"file/x"_s)).error().kind, Error::Kind::NotAllowed);
    }

    void place_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("fileSystem");
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *tag, const QString &path, const QByteArray &fileSystem,
                            const QByteArray &device,
                            const QString &subject) { QTest::newRow(tag) << path << fileSystem << device << subject; };
        row("local", u"/home/kern/.local/share/ServiceCenter/desk.db"_s, "ext4", "/dev/sda1", u""_s);
        row("memory", u"/dev/shm/desk.db"_s, "tmpfs", "tmpfs", u""_s);
        row("Windows", u"C:/Users/kern/AppData/Local/ServiceCenter/desk.db"_s, "NTFS", "\\\\?\\Volume{4c1b02c1}\\",
            u""_s);
        row("NFS", u"/home/kern/desk.db"_s, "nfs4", "server:/home", u"network"_s);
        row("CIFS", u"/mnt/desk.db"_s, "cifs", "//server/share", u"network"_s);
        row("SMB 3", u"/mnt/desk.db"_s, "smb3", "//server/share", u"network"_s);
        row("SSH", u"/mnt/desk.db"_s, "fuse.sshfs", "kern@server:", u"network"_s);
        row("UNC, slashes", u"//server/share/desk.db"_s, "NTFS", "", u"network"_s);
        row("UNC, backslashes", u"\\\\server\\share\\desk.db"_s, "NTFS", "", u"network"_s);
        row("OneDrive", u"/home/kern/OneDrive/desk.db"_s, "ext4", "/dev/sda1", u"sync"_s);
        row("OneDrive of a company", u"C:\\Users\\kern\\OneDrive - ekom\\desk.db"_s, "NTFS", "", u"sync"_s);
        row("Dropbox", u"/home/kern/Dropbox (Arbeit)/x/desk.db"_s, "ext4", "/dev/sda1", u"sync"_s);
        row("Nextcloud", u"/home/kern/Nextcloud/desk.db"_s, "ext4", "/dev/sda1", u"sync"_s);
        row("a name that only begins alike", u"/home/kern/Dropboxen/desk.db"_s, "ext4", "/dev/sda1", u""_s);
    }
    void place()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, fileSystem);
        QFETCH(QByteArray, device);
        QFETCH(QString, subject);
        const auto checked = checkPlace(path, fileSystem, device);
        QCOMPARE(checked ? QString() : checked.error().subject, subject);
    }
    void syncFolderByItsMark()
    {
        const QTemporaryDir folder;
        QVERIFY(checkPlace(folder.filePath(u"x/desk.db"_s)).has_value());
        overwrite(folder.filePath(u".sync_0123456789ab.db"_s), 0, "x");
        QCOMPARE(checkPlace(folder.filePath(u"x/desk.db"_s)).error().subject, u"sync"_s);
        QCOMPARE(subjectOf(folder.filePath(u"desk.db"_s)), u"sync"_s);
    }
};

QTEST_GUILESS_MAIN(TestStartCheck)
#include "tst_startcheck.moc"
