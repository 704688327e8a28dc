#include "models/storage/backup.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

/** Real files of earlier versions (tests/data/databases) are brought to today's schema, with nothing lost. */
class TestMigrations : public QObject
{
    Q_OBJECT

private:
    static QMap<QString, QString> tablesOf(Connection &connection)
    {
        QMap<QString, QString> tables;
        for (const Row &row : must(connection.select(
                 u"SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"_s)))
            tables.insert(row.text("name"_L1), row.text("sql"_L1).simplified());
        return tables;
    }
    static QString hits(Connection &connection, const QString &text)
    {
        QStringList numbers;
        for (const Ticket &ticket : must(TicketStore::search(connection, text)))
            numbers.append(ticket.number.right(1));
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void fromOldFiles_data()
    {
        QTest::addColumn<int>("schema");
        for (const QString &file :
             QDir(QStringLiteral(SC_TEST_DATA "/databases")).entryList({ u"schema-*.db"_s }, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file)) << file.section(u'-', 1).chopped(3).toInt();
    }
    void fromOldFiles()
    {
        QFETCH(int, schema);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        QVERIFY(QFile::copy(QStringLiteral(SC_TEST_DATA "/databases/schema-%1.db").arg(schema), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        {
            const auto before = must(Connection::open(path));
            QCOMPARE(must(before->select(u"PRAGMA user_version"_s)).constFirst().integer("user_version"_L1), schema);
        }
        const auto database = must(Database::open(path, Database::Mode::SameThread));
        must(database
                 ->run([](Connection &c) -> Result<void> {
                     if (must(c.select(u"PRAGMA user_version"_s)).constFirst().integer("user_version"_L1)
                         != newestSchema())
                         return fail(Error::Kind::Internal, u"not migrated"_s);
                     return checkIntegrity(c);
                 })
                 .result());
        const auto compare = [](Connection &c) {
            QCOMPARE(must(Ledger::verify(c)), 8); // user, three reports, take, notify, solve, close
            QCOMPARE(must(c.select(u"SELECT count(*) AS n FROM tickets"_s)).constFirst().integer("n"_L1), 3);
            const auto first = must(TicketStore::byNumber(c, u"2026-000001"_s));
            QVERIFY(first.has_value());
            QCOMPARE(first->title, u"Störung: Postfach der Behörde in der Hauptstraße leer"_s);
            QCOMPARE(first->state, TicketState::Closed);
            QCOMPARE(first->notifiedAt, std::optional<Instant>(1'763'461'800)); // 2025-11-18 11:30 in Berlin
            QCOMPARE(hits(c, u"behoerde"_s), u"1"_s); // words as before
            QCOMPARE(hits(c, u"postkorb"_s), QString());
            QCOMPARE(hits(c, u"straße"_s), u"1"_s); // parts are new in schema 3: found in tickets of before
            QCOMPARE(hits(c, u"zdemir"_s), u"2"_s);
            QCOMPARE(must(TicketStore::similar(c, u"Meldeschein fehlt"_s, 1)).value(0).number, u"2026-000003"_s);
            QVERIFY(must(c.select(u"SELECT value FROM meta WHERE key = 'search_rebuild'"_s)).isEmpty());
            // The old desk and a new one have the same tables and indices.
            const auto fresh = must(Connection::open(u":memory:"_s));
            must(migrate(*fresh));
            QCOMPARE(tablesOf(c), tablesOf(*fresh));
        };
        database->run([&compare](Connection &c) {
            compare(c);
            return true;
        });
        if (QTest::currentTestFailed())
            return;
        // Work goes on in it.
        const FixedClock clock(1'795'600'000);
        Command note = Command::make(u"ticket.log"_s, u"kern"_s, clock.now());
        note.put(u"contacts"_s, u"c1"_s, { { u"name"_s, u"Frau Müßig"_s } });
        QCOMPARE(must(database->run([&](Connection &c) { return Ledger(clock).submit(c, note); }).result()).outcome.seq,
                 9);
    }

    void aFolderIsAppliedWholeOrNotAtAll()
    {
        const auto connection = must(Connection::open(u":memory:"_s));
        must(connection->execute(u"CREATE TABLE ledger (seq bigint)"_s));
        must(connection->execute(u"PRAGMA user_version = 2"_s));
        QVERIFY(!migrate(*connection)); // the second statement of folder 0003 needs a table that is not there
        QCOMPARE(must(connection->select(u"SELECT count(*) AS n FROM sqlite_schema"_s)).constFirst().integer("n"_L1),
                 1);
        QCOMPARE(must(connection->select(u"PRAGMA user_version"_s)).constFirst().integer("user_version"_L1), 2);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        const auto connection = must(Connection::open(u":memory:"_s));
        must(connection->execute(u"CREATE TABLE bookmarks (url text)"_s));
        for (const int schema : { 0, 1 }) {
            must(connection->execute(u"PRAGMA user_version = %1"_s.arg(schema)));
            const auto done = migrate(*connection);
            QVERIFY(!done);
            QCOMPARE(done.error().subject, u"foreign"_s);
        }
        QCOMPARE(must(connection->select(u"SELECT count(*) AS n FROM sqlite_schema"_s)).constFirst().integer("n"_L1),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
