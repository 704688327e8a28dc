#include "models/storage/migrations.h"
#include "models/storage/sqlresource.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sc;

/** Table definitions, named queries and guards on SQLite and on a real PostgreSQL 15 (its absence fails). */
class TestBothEngines : public QObject
{
    Q_OBJECT

private:
    QSqlDatabase engine(const QString &name) { return QSqlDatabase::database(name); }

    void exec(const QString &engineName, const QString &sql)
    {
        QSqlQuery query(engine(engineName));
        if (!query.exec(sql))
            qFatal("%s: %s\n%s", qPrintable(engineName), qPrintable(query.lastError().text()), qPrintable(sql));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray where = qgetenv("SC_TEST_PG");
        QVERIFY2(!where.isEmpty(),
                 "SC_TEST_PG is not set: run the tests by packaging/test.sh, which starts PostgreSQL 15");
        QSqlDatabase postgres = QSqlDatabase::addDatabase(u"QPSQL"_s, u"PostgreSQL"_s);
        const QStringList parts = QString::fromLocal8Bit(where).split(u' ');
        for (const QString &part : parts) {
            const QString value = part.section(u'=', 1);
            if (part.startsWith(u"host"))
                postgres.setHostName(value);
            else if (part.startsWith(u"port"))
                postgres.setPort(value.toInt());
            else if (part.startsWith(u"dbname"))
                postgres.setDatabaseName(value);
            else if (part.startsWith(u"user"))
                postgres.setUserName(value);
        }
        QVERIFY2(postgres.open(), qPrintable(postgres.lastError().text()));
        QSqlQuery version(u"SHOW server_version_num"_s, postgres);
        QVERIFY(version.next());
        QVERIFY(version.value(0).toInt() >= 150000);
        exec(u"PostgreSQL"_s, u"DROP SCHEMA public CASCADE"_s);
        exec(u"PostgreSQL"_s, u"CREATE SCHEMA public"_s);
        QSqlDatabase sqlite = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"SQLite"_s);
        sqlite.setDatabaseName(u":memory:"_s);
        QVERIFY(sqlite.open());
        for (int schema = 1; schema <= newestSchema(); ++schema) {
            const QString folder = u"local/"_s + QString::number(schema).rightJustified(4, u'0');
            const auto names = sqlNames(folder);
            QVERIFY2(!names.isEmpty(), qPrintable(folder));
            for (const QString &name : names) {
                exec(u"SQLite"_s, sqlText(folder, name));
                if (!name.endsWith(u".sqlite"))
                    exec(u"PostgreSQL"_s, sqlText(folder, name));
            }
        }
    }

    void prepares_data()
    {
        QTest::addColumn<QString>("engineName");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("name");
        for (const QString &engineName : { u"SQLite"_s, u"PostgreSQL"_s })
            for (const QString &folder : { u"queries"_s, u"guards"_s })
                for (const QString &name : sqlNames(folder))
                    if (engineName == u"SQLite" || !name.endsWith(u".sqlite"))
                        QTest::newRow(qPrintable(QString(engineName + u' ' + name))) << engineName << folder << name;
    }
    void prepares()
    {
        QFETCH(QString, engineName);
        QFETCH(QString, folder);
        QFETCH(QString, name);
        QSqlQuery query(engine(engineName));
        QVERIFY2(query.prepare(sqlText(folder, name)), qPrintable(query.lastError().text()));
    }

    void guard_data() // INC-11, INC-12: the truth table of each guard
    {
        QTest::addColumn<QString>("engineName");
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<bool>("ok");
        const QList<std::tuple<QString, QString, bool>> rows {
            { u"tickets_solved"_s, u"solution = NULL, workaround = NULL"_s, false },
            { u"tickets_solved"_s, u"solution = '', workaround = ' '"_s, false },
            { u"tickets_solved"_s, u"solution = 'x', workaround = NULL"_s, true },
            { u"tickets_solved"_s, u"solution = NULL, workaround = 'x'"_s, true },
            { u"tickets_closed"_s, u"solved_at = NULL, solution = NULL, workaround = NULL"_s, false },
            { u"tickets_closed"_s, u"solved_at = 5, solution = NULL, workaround = NULL"_s, false },
            { u"tickets_closed"_s, u"solved_at = 5, solution = ' ', workaround = ''"_s, false },
            { u"tickets_closed"_s, u"solved_at = NULL, solution = 'x', workaround = NULL"_s, false },
            { u"tickets_closed"_s, u"solved_at = 5, solution = 'x', workaround = NULL"_s, true },
            { u"tickets_closed"_s, u"solved_at = 5, solution = NULL, workaround = 'x'"_s, true },
            { u"tickets_waiting"_s, u"waiting_for = NULL, resume_at = NULL"_s, false },
            { u"tickets_waiting"_s, u"waiting_for = 'customer', resume_at = NULL"_s, false },
            { u"tickets_waiting"_s, u"waiting_for = NULL, resume_at = 5"_s, false },
            { u"tickets_waiting"_s, u"waiting_for = 'weather', resume_at = 5"_s, false },
            { u"tickets_waiting"_s, u"waiting_for = 'problem', resume_at = 5"_s, true },
            { u"tickets_withdrawn"_s, u"withdrawn_reason = NULL, duplicate_of = NULL"_s, false },
            { u"tickets_withdrawn"_s, u"withdrawn_reason = 'spam', duplicate_of = NULL"_s, true },
            { u"tickets_withdrawn"_s, u"withdrawn_reason = 'error', duplicate_of = NULL"_s, true },
            { u"tickets_withdrawn"_s, u"withdrawn_reason = 'duplicate', duplicate_of = NULL"_s, false },
            { u"tickets_withdrawn"_s, u"withdrawn_reason = 'duplicate', duplicate_of = 'a'"_s, false },
            { u"tickets_withdrawn"_s, u"withdrawn_reason = 'duplicate', duplicate_of = 'b'"_s, true },
            { u"tickets_withdrawn"_s, u"withdrawn_reason = 'duplicate', duplicate_of = 'gone'"_s, false }
        };
        for (const QString &engineName : { u"SQLite"_s, u"PostgreSQL"_s })
            for (const auto &[guard, columns, ok] : rows)
                QTest::newRow(qPrintable(QString(engineName + u' ' + guard + u' ' + columns)))
                    << engineName << guard << columns << ok;
    }
    void guard()
    {
        QFETCH(QString, engineName);
        QFETCH(QString, guard);
        QFETCH(QString, columns);
        QFETCH(bool, ok);
        exec(engineName, u"DELETE FROM tickets"_s);
        for (const QString &id : { u"a"_s, u"b"_s })
            exec(
                engineName,
                u"INSERT INTO tickets (id, title, channel, reported_at, recorded_at, recorded_by, state, clock_from, version, op_id) "
                "VALUES ('%1', 't', 'phone', 0, 0, 'x', 'new', 0, 1, 'o')"_s.arg(id));
        exec(engineName, u"UPDATE tickets SET %1 WHERE id = 'a'"_s.arg(columns));
        QSqlQuery query(engine(engineName));
        QVERIFY(query.prepare(sqlText(u"guards"_s, guard)));
        query.bindValue(u":id"_s, u"a"_s);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QVERIFY(!query.value(0).isNull()); // a NULL would be neither yes nor no
        QCOMPARE(query.value(0).toBool(), ok);
    }

    void guardOfWindows_data() // MNT-1..3, MNT-6: the truth table of each guard
    {
        QTest::addColumn<QString>("engineName");
        QTest::addColumn<QString>("guard");
        // of window x; y stands in the place of rule r's window at 5, message m tells x as of sequence 3
        QTest::addColumn<QString>("columns");
        QTest::addColumn<bool>("ok");
        const QString sound = u"maintenance_windows_sound"_s;
        const QString told = u"maintenance_windows_told"_s;
        const QString held = u"maintenance_windows_held"_s;
        const QList<std::tuple<QString, QString, bool>> rows {
            { sound, u"to_at = 10"_s, true },
            { sound, u"to_at = 0"_s, false },
            { sound, u"shortfall_s = 1"_s, false },
            { sound, u"shortfall_s = 1, reason = ' '"_s, false },
            { sound, u"shortfall_s = 1, reason = 'x'"_s, true },
            { sound, u"kind = 'emergency', reason = 'x'"_s, false },
            { sound, u"kind = 'emergency', approver = 'x'"_s, false },
            { sound, u"kind = 'emergency', reason = 'x', approver = 'y'"_s, true },
            { sound, u"kind = 'cancelled'"_s, false },
            { sound, u"kind = 'cancelled', reason = 'x'"_s, true },
            { sound, u"rule_id = 'r'"_s, false },
            { sound, u"original_at = 5"_s, false },
            { sound, u"rule_id = 'r', original_at = 5"_s, false },
            { sound, u"rule_id = 'r', original_at = 6"_s, true },
            { sound, u"rule_id = 'r', original_at = 5, removed_at = 1"_s, true },
            { told, u"sequence = 3"_s, true },
            { told, u"sequence = 4"_s, false },
            { u"maintenance_windows_withdrawn"_s, u"kind = 'extra'"_s, false },
            { u"maintenance_windows_withdrawn"_s, u"kind = 'cancelled'"_s, true },
            { held, u"actual_from_at = NULL, actual_to_at = 5"_s, false },
            { held, u"actual_from_at = 5, actual_to_at = NULL"_s, false },
            { held, u"actual_from_at = 5, actual_to_at = 5"_s, false },
            { held, u"actual_from_at = 5, actual_to_at = 6, kind = 'cancelled'"_s, false },
            { held, u"actual_from_at = 5, actual_to_at = 6"_s, true }
        };
        for (const QString &engineName : { u"SQLite"_s, u"PostgreSQL"_s })
            for (const auto &[guard, columns, ok] : rows)
                QTest::newRow(qPrintable(QString(engineName + u' ' + guard + u' ' + columns)))
                    << engineName << guard << columns << ok;
    }
    void guardOfWindows()
    {
        QFETCH(QString, engineName);
        QFETCH(QString, guard);
        QFETCH(QString, columns);
        QFETCH(bool, ok);
        for (const QString &table : { u"maintenance_windows"_s, u"maintenance_announcements"_s })
            exec(engineName, u"DELETE FROM "_s + table);
        exec(
            engineName,
            u"INSERT INTO maintenance_windows (id, kind, state, title, from_at, to_at, version, op_id) VALUES ('x', 'extra', 'draft', 't', 0, 10, 1, 'o')"_s);
        exec(
            engineName,
            u"INSERT INTO maintenance_windows (id, rule_id, original_at, kind, state, title, from_at, to_at, version, op_id) VALUES ('y', 'r', 5, 'deviation', 'draft', 't', 0, 10, 1, 'o')"_s);
        exec(
            engineName,
            u"INSERT INTO maintenance_announcements (id, window_id, kind, sequence, text, sent_via, proof, sent_at, sent_by, version, op_id) VALUES ('m', 'x', 'deviation', 3, 't', 'v', 'p', 0, 'l', 1, 'o')"_s);
        exec(engineName, u"UPDATE maintenance_windows SET %1 WHERE id = 'x'"_s.arg(columns));
        QSqlQuery query(engine(engineName));
        QVERIFY(query.prepare(sqlText(u"guards"_s, guard)));
        query.bindValue(u":id"_s, u"x"_s);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QVERIFY(!query.value(0).isNull());
        QCOMPARE(query.value(0).toBool(), ok);
    }

    void guardOfBaseData_data() // CI-3: no cycles; ORG-1: an administrator stays
    {
        QTest::addColumn<QString>("engineName");
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QStringList>("rows"); // what stands, the row asked about is "x"
        QTest::addColumn<bool>("ok");
        const auto needs = [](const QString &id, const QString &item, const QString &needed,
                              const QString &removed = u"NULL"_s) {
            return u"INSERT INTO item_dependencies (id, item_id, needs_id, removed_at, version, op_id) VALUES ('%1', '%2', '%3', %4, 1, 'o')"_s
                .arg(id, item, needed, removed);
        };
        const auto category = [](const QString &id, const QString &parent) {
            return u"INSERT INTO categories (id, name, parent_id, version, op_id) VALUES ('%1', '%1', %2, 1, 'o')"_s
                .arg(id, parent);
        };
        const auto user = [](const QString &id, int active = 1, const QString &removed = u"NULL"_s) {
            return u"INSERT INTO users (id, login, name, active, removed_at, version, op_id) VALUES ('%1', '%1', 'n', %2, %3, 1, 'o')"_s
                .arg(id)
                .arg(active)
                .arg(removed);
        };
        const auto role = [](const QString &id, const QString &login, const QString &name,
                             const QString &removed = u"NULL"_s) {
            return u"INSERT INTO user_roles (id, login, role, removed_at, version, op_id) VALUES ('%1', '%2', '%3', %4, 1, 'o')"_s
                .arg(id, login, name, removed);
        };
        const QString admin = u"administrator"_s;
        const QList<std::tuple<QString, QString, QStringList, bool>> cases {
            { u"a chain"_s,
              u"item_dependencies_acyclic"_s,
              { needs(u"x"_s, u"a"_s, u"b"_s), needs(u"y"_s, u"b"_s, u"c"_s) },
              true },
            { u"itself"_s, u"item_dependencies_acyclic"_s, { needs(u"x"_s, u"a"_s, u"a"_s) }, false },
            { u"a ring of three"_s,
              u"item_dependencies_acyclic"_s,
              { needs(u"x"_s, u"a"_s, u"b"_s), needs(u"y"_s, u"b"_s, u"c"_s), needs(u"z"_s, u"c"_s, u"a"_s) },
              false },
            { u"a ring broken by a removal"_s,
              u"item_dependencies_acyclic"_s,
              { needs(u"x"_s, u"a"_s, u"b"_s), needs(u"y"_s, u"b"_s, u"a"_s, u"5"_s) },
              true },
            { u"a ring beside it"_s,
              u"item_dependencies_acyclic"_s,
              { needs(u"x"_s, u"a"_s, u"b"_s), needs(u"y"_s, u"b"_s, u"c"_s), needs(u"z"_s, u"c"_s, u"b"_s) },
              true },
            { u"a tree"_s, u"categories_acyclic"_s, { category(u"x"_s, u"'p'"_s), category(u"p"_s, u"NULL"_s) }, true },
            { u"no parent"_s, u"categories_acyclic"_s, { category(u"x"_s, u"NULL"_s) }, true },
            { u"its own grandparent"_s,
              u"categories_acyclic"_s,
              { category(u"x"_s, u"'p'"_s), category(u"p"_s, u"'x'"_s) },
              false },
            { u"role of the only one"_s,
              u"user_roles_administrator"_s,
              { user(u"a"_s), role(u"x"_s, u"a"_s, admin, u"5"_s) },
              false },
            { u"another has it"_s,
              u"user_roles_administrator"_s,
              { user(u"a"_s), user(u"b"_s), role(u"x"_s, u"a"_s, admin, u"5"_s), role(u"y"_s, u"b"_s, admin) },
              true },
            { u"another is inactive"_s,
              u"user_roles_administrator"_s,
              { user(u"a"_s), user(u"b"_s, 0), role(u"x"_s, u"a"_s, admin, u"5"_s), role(u"y"_s, u"b"_s, admin) },
              false },
            { u"another role"_s,
              u"user_roles_administrator"_s,
              { user(u"a"_s), role(u"x"_s, u"a"_s, u"lead"_s, u"5"_s) },
              true },
            { u"the only one inactive"_s,
              u"users_administrator"_s,
              { user(u"x"_s, 0), role(u"r"_s, u"x"_s, admin) },
              false },
            { u"the only one removed"_s,
              u"users_administrator"_s,
              { user(u"x"_s, 1, u"5"_s), role(u"r"_s, u"x"_s, admin) },
              false },
            { u"no administrator removed"_s,
              u"users_administrator"_s,
              { user(u"x"_s, 1, u"5"_s), user(u"a"_s), role(u"r"_s, u"a"_s, admin) },
              true },
            { u"the only one changed"_s,
              u"users_administrator"_s,
              { user(u"x"_s), role(u"r"_s, u"x"_s, admin) },
              true },
        };
        for (const QString &engineName : { u"SQLite"_s, u"PostgreSQL"_s })
            for (const auto &[name, guard, rows, ok] : cases)
                QTest::newRow(qPrintable(QString(engineName + u' ' + guard + u' ' + name)))
                    << engineName << guard << rows << ok;
    }
    void guardOfBaseData()
    {
        QFETCH(QString, engineName);
        QFETCH(QString, guard);
        QFETCH(QStringList, rows);
        QFETCH(bool, ok);
        for (const QString &table : { u"item_dependencies"_s, u"categories"_s, u"user_roles"_s, u"users"_s })
            exec(engineName, u"DELETE FROM "_s + table);
        for (const QString &row : std::as_const(rows))
            exec(engineName, row);
        QSqlQuery query(engine(engineName));
        QVERIFY(query.prepare(sqlText(u"guards"_s, guard)));
        query.bindValue(u":id"_s, u"x"_s);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QVERIFY(!query.value(0).isNull());
        QCOMPARE(query.value(0).toBool(), ok);
    }
};

QTEST_GUILESS_MAIN(TestBothEngines)
#include "tst_bothengines.moc"
