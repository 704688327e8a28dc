#include "models/storage/backup.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerSchemaIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        {
            const auto c = must(Connection::open(path));
            must(migrate(*c));
            must(c->execute(u"PRAGMA user_version = 999"_s));
        }
        const auto opened = Database::open(path, Database::Mode::OwnThread);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QCOMPARE(opened.error().subject, u"schema"_s);
    }

    void damagedFileIsNotTouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        const QByteArray garbage(8192, 'x');
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(garbage);
        }
        const auto opened = Database::open(path, Database::Mode::SameThread);
        QVERIFY(!opened);
        QCOMPARE(opened.error().subject, u"damaged"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
    }

    void missingFolder()
    {
        const auto opened = Database::open(u"/nonexistent/folder/x.db"_s, Database::Mode::SameThread);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotAllowed);
    }

    void fullDiskLosesNothing()
    {
        Desk desk(1'763'460'000);
        must(desk.onConnection([](Connection &c) { return c.select(u"PRAGMA max_page_count = 150"_s); }));
        int saved = 0;
        Result<Applied> last;
        do {
            Command command = Command::make(u"ticket.record"_s, u"kern"_s, 0);
            command.put(u"tickets"_s, command.opId,
                        { { u"title"_s, QString(500, u'x') },
                          { u"channel"_s, u"phone"_s },
                          { u"state"_s, u"new"_s },
                          { u"reported_at"_s, 0 },
                          { u"clock_from"_s, 0 } });
            last = desk.onConnection([&](Connection &c) { return desk.ledger.submit(c, command); });
            saved += last.has_value() ? 1 : 0;
            QVERIFY(saved < 10'000);
        } while (last);
        QCOMPARE(last.error().kind, Error::Kind::ConnectionLost);
        QCOMPARE(last.error().subject, u"disk"_s);
        QVERIFY(saved > 0);
        QCOMPARE(desk.value(u"SELECT count(*) FROM tickets"_s).toInt(), saved);
        QVERIFY(desk.onConnection([](Connection &c) { return Ledger::verify(c); }).has_value());
        must(desk.onConnection([](Connection &c) { return c.select(u"PRAGMA max_page_count = 100000"_s); }));
        Command again = Command::make(u"tenant"_s, u"lead"_s, 0);
        QCOMPARE(desk.submit(again.put(u"tenants"_s, u"t"_s, { { u"name"_s, u"Schönwetter"_s } })).status,
                 Outcome::Status::Applied);
    }

    void backupAndRestore()
    {
        Desk desk(1'763'460'000);
        const auto daily = [&](const QString &day) {
            return must(desk.onConnection([&](Connection &c) { return backUpDaily(c, desk.path, day); })).file;
        };
        for (int day = 10; day < 19; ++day)
            QVERIFY(!daily(u"2025-11-%1"_s.arg(day)).isEmpty());
        QCOMPARE(daily(u"2025-11-18"_s), QString()); // once a day
        const QDir backups(desk.folder.filePath(u"backups"_s));
        QCOMPARE(backups.entryList(QDir::Files).size(), 7); // 7 kept
        QVERIFY(!backups.exists(u"desk-2025-11-11.db"_s));
        const QString newest = backups.filePath(u"desk-2025-11-18.db"_s);
        QCOMPARE(desk.onConnection([&](Connection &c) { return backUp(c, desk.path, newest); }).error().kind,
                 Error::Kind::Conflict); // never overwrites

        desk.database.reset();
        {
            QFile file(desk.path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(100);
            file.write(QByteArray(20'000, '\xff'));
        }
        const QString aside = must(restore(newest, desk.path)).aside;
        QVERIFY(QFile::exists(aside));
        desk.database = must(Database::open(desk.path, Database::Mode::SameThread));
        QCOMPARE(desk.value(u"SELECT count(*) FROM users"_s), 5);
        QVERIFY(desk.onConnection([](Connection &c) { return Ledger::verify(c); }).has_value());
    }

    void damagedBackupIsNotRestored()
    {
        Desk desk(1'763'460'000);
        const QString bad = desk.folder.filePath(u"bad.db"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
        file.close();
        desk.database.reset();
        QVERIFY(!restore(bad, desk.path));
        desk.database = must(Database::open(desk.path, Database::Mode::SameThread));
        QCOMPARE(desk.value(u"SELECT count(*) FROM users"_s), 5);
    }

    void jobsRunOnTheirThread()
    {
        const QTemporaryDir folder;
        const auto database = must(Database::open(folder.filePath(u"x.db"_s), Database::Mode::OwnThread));
        QList<QFuture<QThread *>> futures;
        for (int i = 0; i < 10; ++i)
            futures.append(database->run([](Connection &) { return QThread::currentThread(); }));
        for (const auto &future : futures) {
            QVERIFY(future.result() != QThread::currentThread());
            QCOMPARE(future.result(), futures.first().result());
        }
    }

    void settingsAreReadBack_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("journal_mode") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("synchronous: FULL") << u"synchronous"_s << u"2"_s;
        QTest::newRow("foreign_keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("trusted_schema") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("secure_delete") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("busy_timeout: ms") << u"busy_timeout"_s << u"5000"_s;
    }
    void settingsAreReadBack() // I1: after each open, also of a file that had others
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        {
            const auto c = must(Connection::open(path));
            must(c->select(u"PRAGMA journal_mode = DELETE"_s));
        }
        for (int opened = 0; opened < 2; ++opened) {
            const auto c = must(Connection::open(path));
            QCOMPARE(must(c->select(u"PRAGMA "_s + pragma)).constFirst().values().first().toString(), value);
        }
    }

    void textNeverBecomesSql()
    {
        Desk desk(0);
        Command command = Command::make(u"tenant"_s, u"lead"_s, 0);
        const QString name = u"x'); DROP TABLE users; --"_s;
        QCOMPARE(desk.submit(command.put(u"tenants"_s, u"t"_s, { { u"name"_s, name } })).status,
                 Outcome::Status::Applied);
        QCOMPARE(desk.value(u"SELECT name FROM tenants"_s), name);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
