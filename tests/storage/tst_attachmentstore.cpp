#include "models/storage/attachmentstore.h"
#include "models/storage/backup.h"
#include "tests/support/desk.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <filesystem>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// By how many names the file's content is reached; mingw's standard library knows one only.
int linksOf(const QString &file)
{
#ifdef Q_OS_WIN
    BY_HANDLE_FILE_INFORMATION told {};
    HANDLE opened = CreateFileW(reinterpret_cast<const wchar_t *>(file.utf16()), 0, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                nullptr, OPEN_EXISTING, 0, nullptr);
    const bool isTold = GetFileInformationByHandle(opened, &told);
    CloseHandle(opened);
    return isTold ? static_cast<int>(told.nNumberOfLinks) : -1;
#else
    return static_cast<int>(std::filesystem::hard_link_count(file.toStdString()));
#endif
}

constexpr qint64 Limit = 1000;

/// SHA-256 of "Hallo", by sha256sum
const QString helloHash = u"753692ec36adb4c794c973945eb2a99c1649703ea6f76bf259abb4fb838e013e"_s;

Result<StoredContent> put(const AttachmentStore &store, const QByteArray &bytes,
                          const AttachmentStore::Progress &progress = {})
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return store.add(source, Limit, progress);
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QFileInfo(files.next()).fileName());
    return names;
}

void age(const QString &file, qint64 seconds)
{
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadWrite));
    QVERIFY(f.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime));
}

QByteArray contentOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

/// A ticket's attachment that names \p content, as a command would.
void name(Desk &desk, const QString &id, const StoredContent &content)
{
    must(desk.onConnection([&](Connection &c) {
        return c.execute(
            u"INSERT INTO ticket_attachments (id, ticket_id, name, size_bytes, sha256, version, op_id) VALUES (:id, 't', 'x', :size, :sha, 1, 'o')"_s,
            { { u"id"_s, id }, { u"size"_s, content.size }, { u"sha"_s, content.sha256 } });
    }));
}

} // namespace

/** INC-1, PROF-4: files beside the database by SHA-256 (sync-protocol.md, 'SQLite'). */
class TestAttachmentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameContentOnce()
    {
        const QTemporaryDir folder;
        const AttachmentStore store(folder.filePath(u"attachments"_s));
        const auto first = must(put(store, "Hallo"));
        QCOMPARE(first, (StoredContent { helloHash, 5 }));
        QCOMPARE(must(put(store, "Hallo")), first);
        QCOMPARE(filesIn(folder.path()), QStringList { helloHash });
        must(put(store, "Halle"));
        QCOMPARE(filesIn(folder.path()).size(), 2);
        must(put(store, QByteArray())); // an empty file is a file
        QCOMPARE(filesIn(folder.path()).size(), 3);
    }

    void besideTheDatabase()
    {
        const QString root = QDir::rootPath();
        QCOMPARE(AttachmentStore::beside(root + u"data/desk.db"_s).pathOf(u"ab12"_s),
                 root + u"data/desk-attachments/ab/ab12"_s);
    }

    void limit() // PROF-4: exactly the limit is taken, one byte more is not, also when the size is not known beforehand
    {
        const QTemporaryDir folder;
        const AttachmentStore store(folder.path());
        QCOMPARE(must(put(store, QByteArray(Limit, 'x'))).size, Limit);
        const auto tooBig = put(store, QByteArray(Limit + 1, 'x'));
        QCOMPARE(tooBig.error().kind, Error::Kind::Invalid);
        QCOMPARE(tooBig.error().subject, u"too_big"_s);
        struct Stream : QBuffer
        {
            [[nodiscard]] bool isSequential() const override { return true; }
        } stream;
        stream.setData(QByteArray(Limit + 1, 'y'));
        stream.open(QIODevice::ReadOnly);
        QCOMPARE(store.add(stream, Limit).error().subject, u"too_big"_s);
        QCOMPARE(filesIn(folder.path()).size(), 1); // nothing half-written stays
    }

    void cancel() // at the second of several blocks: nothing stays
    {
        const QTemporaryDir folder;
        const AttachmentStore store(folder.path());
        QBuffer source;
        source.setData(QByteArray(3 * 256 * 1024, 'x'));
        source.open(QIODevice::ReadOnly);
        QList<qint64> told;
        const auto given = store.add(source, 10'000'000, [&told](qint64 done, qint64 total) {
            told.append(done);
            return total == 3 * 256 * 1024 && told.size() < 2;
        });
        QCOMPARE(given.error().subject, u"cancelled"_s);
        QCOMPARE(told, (QList<qint64> { 256 * 1024, 2 * 256 * 1024 }));
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void folderThatTakesNoFiles() // said with its name; nothing is stored
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"attachments"_s)); // also holds when the tests run as root
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto added = put(AttachmentStore(inTheWay.fileName()), "Hallo");
        QCOMPARE(added.error().kind, Error::Kind::NotAllowed);
        QCOMPARE(added.error().subject, inTheWay.fileName());
        const QString locked = folder.filePath(u"locked"_s);
        QVERIFY(QDir().mkdir(locked));
        QVERIFY(QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        if (QFileInfo(locked).isWritable())
            return; // root: permissions do not hold
        QCOMPARE(put(AttachmentStore(locked), "Hallo").error().kind, Error::Kind::NotAllowed);
    }

    void copiesAndNoticesDamage()
    {
        const QTemporaryDir folder;
        const AttachmentStore store(folder.filePath(u"attachments"_s));
        const auto stored = must(put(store, "Hallo"));
        const QString target = folder.filePath(u"Prüfung – ä.txt"_s);
        must(store.copyTo(stored.sha256, target));
        QCOMPARE(contentOf(target), QByteArray("Hallo"));
        must(store.verify(stored.sha256));
        {
            QFile file(store.pathOf(stored.sha256));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write("h");
        }
        const auto damaged = store.copyTo(stored.sha256, target);
        QCOMPARE(damaged.error().kind, Error::Kind::Internal);
        QCOMPARE(damaged.error().subject, u"damaged"_s);
        QCOMPARE(store.verify(stored.sha256).error().subject, u"damaged"_s);
        QCOMPARE(contentOf(target), QByteArray("Hallo")); // what was there stays
        must(put(store, "Hallo")); // given again: healed
        must(store.verify(stored.sha256));
        QVERIFY(QFile::remove(store.pathOf(stored.sha256)));
        QCOMPARE(store.copyTo(stored.sha256, target).error().subject, u"missing"_s);
        QCOMPARE(store.verify(stored.sha256).error().kind, Error::Kind::NotFound);
    }

    void unnamedFilesGoAfterADay()
    {
        Desk desk(QDateTime::currentSecsSinceEpoch());
        const AttachmentStore store = AttachmentStore::beside(desk.path);
        const auto named = must(put(store, "genannt"));
        const auto draft = must(put(store, "im Entwurf"));
        const auto fresh = must(put(store, "eben erst"));
        const auto forgotten = must(put(store, "vergessen"));
        Command command = Command::make(u"ticket.record"_s, u"kern"_s, 0);
        command
            .put(u"tickets"_s, u"t"_s,
                 { { u"title"_s, u"x"_s },
                   { u"channel"_s, u"phone"_s },
                   { u"state"_s, u"new"_s },
                   { u"reported_at"_s, 0 },
                   { u"clock_from"_s, 0 } })
            .add(u"ticket_attachments"_s, u"a"_s,
                 { { u"ticket_id"_s, u"t"_s },
                   { u"name"_s, u"x.txt"_s },
                   { u"size_bytes"_s, 7 },
                   { u"sha256"_s, named.sha256 } });
        QCOMPARE(desk.submit(command).status, Outcome::Status::Applied);
        Command removal = Command::make(u"ticket.detach"_s, u"kern"_s, 0);
        // can still be taken back
        QCOMPARE(desk.submit(removal.remove(u"ticket_attachments"_s, u"a"_s)).status, Outcome::Status::Applied);
        for (const auto &content : { named, draft, forgotten })
            age(store.pathOf(content.sha256), AttachmentStore::UnnamedSeconds + 10);
        age(store.pathOf(fresh.sha256), AttachmentStore::UnnamedSeconds - 60);
        QFile part(QFileInfo(desk.path).path() + u"/desk-attachments/Ab3xYz.part"_s); // killed while writing
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.close();
        age(part.fileName(), AttachmentStore::UnnamedSeconds + 10);
        QFile foreign(QFileInfo(desk.path).path() + u"/desk-attachments/Notiz.txt"_s); // not ours: left alone
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.close();
        age(foreign.fileName(), AttachmentStore::UnnamedSeconds + 10);
        const int removed = must(desk.onConnection([&](Connection &c) {
            return store.removeUnnamed(c, { draft.sha256 }, QDateTime::currentSecsSinceEpoch());
        }));
        QCOMPARE(removed, 2);
        QVERIFY(!QFile::exists(store.pathOf(forgotten.sha256)) && !part.exists());
        QVERIFY(store.verify(named.sha256) && store.verify(draft.sha256) && store.verify(fresh.sha256)
                && foreign.exists());
    }

    void givenAgainIsYoungAgain() // else it could be removed between file and command
    {
        Desk desk(QDateTime::currentSecsSinceEpoch());
        const AttachmentStore store = AttachmentStore::beside(desk.path);
        const auto content = must(put(store, "Hallo"));
        age(store.pathOf(content.sha256), AttachmentStore::UnnamedSeconds + 10);
        must(put(store, "Hallo"));
        QCOMPARE(must(desk.onConnection(
                     [&](Connection &c) { return store.removeUnnamed(c, {}, QDateTime::currentSecsSinceEpoch()); })),
                 0);
        must(store.verify(content.sha256));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("umlauts stay") << u"Prüfbericht Gießen.pdf"_s << u"Prüfbericht Gießen.pdf"_s;
        QTest::newRow("decomposed umlauts are composed") << u"Pru\u0308fung.pdf"_s << u"Prüfung.pdf"_s;
        QTest::newRow("forbidden on Windows") << u"a<b>:\"c|d?e*.txt"_s << u"a_b___c_d_e_.txt"_s;
        QTest::newRow("path") << u"C:\\Temp\\..\\x.txt"_s << u"x.txt"_s;
        QTest::newRow("climbs out") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("hidden") << u"..profile"_s << u"profile"_s;
        QTest::newRow("device") << u"NUL"_s << u"_NUL"_s;
        QTest::newRow("device with extension") << u"com1.txt"_s << u"_com1.txt"_s;
        QTest::newRow("no device") << u"Console.txt"_s << u"Console.txt"_s;
        QTest::newRow("dot and blank at the end") << u"Bericht. . "_s << u"Bericht"_s;
        QTest::newRow("control characters") << u"a\nb\u0000c.txt"_s.replace(u'\0', u'\1') << u"a_b_c.txt"_s;
        QTest::newRow("direction turned to hide an extension") << u"rechnung\u202efdp.exe"_s << u"rechnung_fdp.exe"_s;
        QTest::newRow("empty") << u" .. "_s << u"unbenannt"_s;
        QTest::newRow("long: the extension stays")
            << QString(u"x"_s.repeated(300) + u".pdf"_s) << QString(u"x"_s.repeated(116) + u".pdf"_s);
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
    }

    // linked, not copied; restored with it; what is bad is reported and taken from the backup before
    void backupHoldsAttachments()
    {
        Desk desk(1'763'460'000);
        const AttachmentStore store = AttachmentStore::beside(desk.path);
        name(desk, u"a1"_s, must(put(store, "Hallo")));
        const StoredContent other = must(put(store, "Welt"));
        name(desk, u"a2"_s, other);
        must(put(store, "named by nothing"));
        const auto daily = [&](const QString &day) {
            return must(desk.onConnection([&](Connection &c) { return backUpDaily(c, desk.path, day, 2); }));
        };
        const BackupReport first = daily(u"2025-11-18"_s);
        QCOMPARE(first.attachments, 2);
        QVERIFY(first.badAttachments.isEmpty());
        const AttachmentStore kept = AttachmentStore::beside(first.file);
        QCOMPARE(filesIn(kept.folder()).size(), 2);
        QCOMPARE(linksOf(kept.pathOf(helloHash)), 2);

        // One is damaged as an editor would (a new file), one is gone: the next backup has both, and says so.
        QVERIFY(QFile::remove(store.pathOf(helloHash)) && QFile::remove(store.pathOf(other.sha256)));
        QFile damaged(store.pathOf(helloHash));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("Hallo!");
        damaged.close();
        const BackupReport second = daily(u"2025-11-19"_s);
        QCOMPARE(QSet<QString>(second.badAttachments.begin(), second.badAttachments.end()),
                 (QSet<QString> { helloHash, other.sha256 }));
        QVERIFY(AttachmentStore::beside(second.file).verify(helloHash));
        QVERIFY(AttachmentStore::beside(second.file).verify(other.sha256));

        desk.database.reset();
        QVERIFY(QFile::remove(AttachmentStore::beside(second.file).pathOf(other.sha256)));
        const Restored restored = must(restore(second.file, desk.path));
        QCOMPARE(restored.lostAttachments, 1);
        QCOMPARE(contentOf(store.pathOf(helloHash)), "Hallo");
        QVERIFY(QFile::exists(restored.aside));

        // The oldest goes with its attachments.
        desk.database = must(Database::open(desk.path, Database::Mode::SameThread));
        daily(u"2025-11-20"_s);
        QVERIFY(!QFile::exists(first.file) && !QFile::exists(kept.folder()));
    }

    void damageInAnUnknownAttachmentIsNoticed() // the same size does not help it
    {
        Desk desk(1'763'460'000);
        const AttachmentStore store = AttachmentStore::beside(desk.path);
        name(desk, u"a1"_s, must(put(store, "Hallo")));
        QFile file(store.pathOf(helloHash));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("J");
        file.close();
        const BackupReport report = must(
            desk.onConnection([&](Connection &c) { return backUp(c, desk.path, desk.folder.filePath(u"copy.db"_s)); }));
        QCOMPARE(report.badAttachments, QStringList { helloHash });
        QVERIFY(filesIn(desk.folder.filePath(u"copy-attachments"_s)).isEmpty());
    }

    void copiedWhereLinksAreRefused() // another file system
    {
        Desk desk(1'763'460'000);
        const QTemporaryDir elsewhere(u"/dev/shm/sc-XXXXXX"_s);
        if (!elsewhere.isValid()
            || QStorageInfo(elsewhere.path()).device() == QStorageInfo(desk.folder.path()).device())
            QSKIP("no second file system here");
        const AttachmentStore store = AttachmentStore::beside(desk.path);
        name(desk, u"a1"_s, must(put(store, "Hallo")));
        const BackupReport report = must(
            desk.onConnection([&](Connection &c) { return backUp(c, desk.path, elsewhere.filePath(u"copy.db"_s)); }));
        QVERIFY(report.badAttachments.isEmpty());
        const AttachmentStore kept = AttachmentStore::beside(report.file);
        QVERIFY(kept.verify(helloHash));
        QCOMPARE(linksOf(kept.pathOf(helloHash)), 1);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentStore)
#include "tst_attachmentstore.moc"
