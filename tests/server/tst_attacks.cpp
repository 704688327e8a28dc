#include "models/domain/ids.h"
#include "tests/support/newticket.h"
#include "tests/support/server.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

const QString database = u"sc_tst_attacks"_s;
const QString denied = u"42501"_s; // insufficient_privilege

/// What anybody would try on a table; none of them needs to read it, and none would change a row if it were carried
/// out.
const QStringList onTables {
    u"INSERT INTO %1 SELECT (NULL::%1).* WHERE false"_s,
    u"UPDATE %1 SET %2 = NULL WHERE false"_s,
    u"DELETE FROM %1 WHERE false"_s,
    u"TRUNCATE %1 CASCADE"_s,
    u"ALTER TABLE %1 ADD COLUMN attack int"_s,
    u"ALTER TABLE %1 DISABLE ROW LEVEL SECURITY"_s,
    u"ALTER TABLE %1 RENAME TO attack"_s,
    u"ALTER TABLE %1 DISABLE TRIGGER ALL"_s,
    u"DROP TABLE %1 CASCADE"_s,
    u"CREATE POLICY attack ON %1 USING (true)"_s,
    u"CREATE TRIGGER attack BEFORE UPDATE ON %1 FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()"_s,
    u"CREATE RULE attack AS ON INSERT TO %1 DO INSTEAD NOTHING"_s,
    u"CREATE INDEX attack ON %1 (%2)"_s,
    u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s,
    u"COMMENT ON TABLE %1 IS 'attack'"_s,
    u"COPY (SELECT 1 FROM %1 WHERE false) TO PROGRAM 'true'"_s,
};

/// Beside the tables: the server itself, its files, other people.
const QStringList onServer {
    u"SET ROLE sc_owner"_s,
    u"SET SESSION AUTHORIZATION sc_owner"_s,
    u"SET session_replication_role = replica"_s,
    u"SET log_statement = 'none'"_s,
    u"ALTER ROLE sc PASSWORD 'attack'"_s, // one's own everybody may change
    u"ALTER ROLE lead NOLOGIN"_s,
    u"ALTER ROLE kern SUPERUSER"_s,
    u"GRANT sc_owner TO kern"_s,
    u"GRANT pg_read_all_data TO kern"_s,
    u"CREATE ROLE attack"_s,
    u"DROP ROLE wolf"_s,
    u"CREATE SCHEMA attack"_s,
    u"CREATE TABLE core.attack (a int)"_s,
    u"CREATE TABLE public.attack (a int)"_s,
    u"CREATE TEMPORARY TABLE tickets (a int)"_s, // to stand before the real one
    u"CREATE FUNCTION core.attack() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s,
    u"CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'"_s, // to stand before the real one
    u"ALTER FUNCTION core.my_roles() SECURITY INVOKER"_s,
    u"DROP FUNCTION api.submit(text, text, bigint, text)"_s,
    u"GRANT EXECUTE ON FUNCTION core.roles_of(text) TO kern"_s,
    u"ALTER SCHEMA core RENAME TO attack"_s,
    u"DROP SCHEMA api CASCADE"_s,
    u"ALTER DEFAULT PRIVILEGES FOR ROLE sc_owner GRANT EXECUTE ON FUNCTIONS TO PUBLIC"_s,
    u"ALTER DATABASE sc_tst_attacks SET search_path = public"_s,
    u"CREATE EXTENSION file_fdw"_s,
    u"CREATE PUBLICATION attack"_s,
    u"SELECT rolpassword FROM pg_authid"_s,
    u"SELECT * FROM pg_shadow"_s,
    u"SELECT pg_read_file('/etc/hostname')"_s,
    u"SELECT pg_ls_dir('/etc')"_s,
    u"SELECT lo_import('/etc/hostname')"_s,
    u"COPY core.rule_fields TO '/tmp/attack'"_s,
    u"COPY core.rule_fields FROM PROGRAM 'true'"_s,
    u"SELECT pg_reload_conf()"_s,
    u"SELECT pg_switch_wal()"_s,
    u"SELECT pg_stat_reset()"_s,
    u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'sc' AND pid <> pg_backend_pid() LIMIT 1"_s,
    u"REASSIGN OWNED BY sc_owner TO kern"_s,
};

/// Carried out in a transaction of its own that is taken back, whatever comes of it.
Result<QList<ServerConnection::Row>> tried(ServerConnection &connection, const QString &statement)
{
    must(connection.run(u"BEGIN"_s));
    auto answer = connection.run(statement);
    must(connection.run(u"ROLLBACK"_s));
    return answer;
}

} // namespace

/**
 * The attack suite of the protocol: every role × every table × what anybody would try, internal functions, the server
 * itself, and commands that reach for hidden tickets. What there is to attack is read from the catalogue, so a table
 * that is added later is attacked, too. An attempt counts only when the same succeeds for one who may.
 */
class TestAttacks : public QObject
{
    Q_OBJECT

private:
    static inline const QList<std::pair<QString, QStringList>> people {
        { u"kern"_s, { u"agent"_s } },          { u"wolf"_s, { u"agent"_s } },
        { u"lead"_s, { u"lead"_s } },           { u"supervisor"_s, { u"supervisor"_s } },
        { u"admin"_s, { u"administrator"_s } }, { u"auditor"_s, { u"auditor"_s } },
        { u"service"_s, { u"service"_s } },     { u"nobody"_s, {} }
    };
    std::unique_ptr<Server> server;
    std::unique_ptr<ServerConnection> owner;
    QHash<QString, int> states; ///< attempts by the SQLSTATE of their refusal
    int attempts = 0;

    QStringList list(const QString &sql)
    {
        QStringList names;
        for (const auto &row : must(owner->run(sql)))
            names.append(row.first().toString());
        return names;
    }
    /// Everything that an attack might have changed: rows, rights, policies, functions, logins.
    QString digest()
    {
        QStringList parts;
        for (
            const QString &table : list(
                u"SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'core' AND c.relkind = 'r' ORDER BY 1"_s))
            parts.append(
                must(owner->value(
                         u"SELECT coalesce(md5(string_agg(t::text, ';' ORDER BY t::text)), '') FROM %1 t"_s.arg(table)))
                    .toString());
        for (
            const QString &sql :
            { u"SELECT md5(string_agg(concat_ws(',', oid, relname, relacl, relrowsecurity, relowner), ';' ORDER BY oid)) FROM pg_class WHERE relnamespace >= 16384"_s,
              u"SELECT md5(string_agg(concat_ws(',', oid, proname, proacl, prosecdef, proowner, md5(prosrc)), ';' ORDER BY oid)) FROM pg_proc WHERE oid >= 16384"_s,
              u"SELECT md5(string_agg(concat_ws(',', oid, polname, polroles, polqual), ';' ORDER BY oid)) FROM pg_policy"_s,
              u"SELECT md5(string_agg(concat_ws(',', oid, rolname, rolsuper, rolcanlogin, rolcreaterole, rolpassword), ';' ORDER BY oid)) FROM pg_authid"_s,
              u"SELECT md5(string_agg(concat_ws(',', roleid, member, admin_option), ';' ORDER BY roleid, member)) FROM pg_auth_members"_s })
            parts.append(must(owner->value(sql)).toString());
        return parts.join(u' ');
    }
    /// Everybody tries \p statement, \p control shows that it is one.
    void attack(const QString &statement, const QString &control)
    {
        const auto done = tried(*owner, control);
        QVERIFY2(done,
                 qPrintable(u"no positive control: %1: %2"_s.arg(control, done ? QString() : done.error().detail)));
        for (const auto &[login, roles] : people) {
            const auto answer = tried(server->as(login), statement);
            ++attempts;
            QVERIFY2(!answer, qPrintable(u"%1 was carried out for %2"_s.arg(statement, login)));
            ++states[answer.error().subject];
            QVERIFY2(
                answer.error().subject == denied,
                qPrintable(u"%1 for %2: %3 %4"_s.arg(statement, login, answer.error().subject, answer.error().detail)));
        }
    }
    /// Does what \p login is shown by this query hold \p id anywhere?
    bool isNamed(const QString &login, const QString &look, const QString &id)
    {
        ++attempts;
        return must(server->as(login).value(look)).toString().contains(id);
    }
    qint64 headNow() const { return must(owner->value(u"SELECT seq FROM core.ledger_head"_s)).toLongLong(); }
    Outcome submit(const QString &login, const std::function<void(Command &)> &compose)
    {
        Command command = Command::make(u"test"_s, login, 1);
        compose(command);
        return server->submit(login, command);
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<Server>(database);
        for (const auto &[login, roles] : people)
            server->addUser(login, roles);
        owner = server->admin();
    }
    void cleanupTestCase()
    {
        QStringList told;
        for (auto state = states.cbegin(); state != states.cend(); ++state)
            told.append(u"%1: %2"_s.arg(state.key()).arg(state.value()));
        qInfo("%d attempts, refused by SQLSTATE %s", attempts, qPrintable(told.join(u", "_s)));
        owner.reset();
        server.reset();
    }

    void tables()
    {
        const QString before = digest();
        const auto tables = must(owner->run(
            u"SELECT c.oid::regclass::text AS name, (SELECT quote_ident(attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND attnum = 1) AS first "
            "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('core', 'api') AND c.relkind = 'r' ORDER BY 1"_s));
        QVERIFY(tables.size() > 30);
        for (const auto &table : tables)
            for (const QString &statement : onTables) {
                const QString text = statement.contains(u"%2")
                    ? statement.arg(table.value(u"name"_s).toString(), table.value(u"first"_s).toString())
                    : statement.arg(table.value(u"name"_s).toString());
                attack(text, text);
                if (QTest::currentTestFailed())
                    return;
            }
        QCOMPARE(digest(), before);
        QVERIFY2(attempts >= 1000, "the suite shrank");
    }

    // operations, clients, images and settings are nobody's to read; everything that is granted is named here
    void secretTables()
    {
        QStringList readable = list(u"SELECT 'core.' || entity FROM core.rule_entities"_s);
        // behind row-level security, or rules that every client has
        readable += { u"core.activities"_s,    u"core.ledger"_s,      u"core.ticket_clocks"_s,
                      u"core.rule_entities"_s, u"core.rule_fields"_s, u"core.rule_transitions"_s };
        const QStringList tables = list(
            u"SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('core', 'api') AND c.relkind = 'r' ORDER BY 1"_s);
        int secret = 0;
        for (const QString &table : tables) {
            if (readable.contains(table))
                continue;
            ++secret;
            attack(u"SELECT * FROM %1 LIMIT 1"_s.arg(table), u"SELECT * FROM %1 LIMIT 1"_s.arg(table));
        }
        QVERIFY(secret >= 6);
    }

    // with NULL for every argument; the control is the right itself, as not every function takes NULL
    void internalFunctions()
    {
        const QStringList open { u"submit"_s,     u"hello"_s,
                                 u"feed"_s,       u"entity"_s,
                                 u"search"_s,     u"be_present"_s,
                                 u"present"_s,    u"denied"_s,
                                 u"my_roles"_s,   u"my_hidden_tickets"_s,
                                 u"range_of"_s,   u"written_entities"_s,
                                 u"cursor_at"_s,  u"head_seq"_s,
                                 u"ledger_log"_s, u"chunks_of"_s,
                                 u"put_chunk"_s,  u"drop_chunks"_s,
                                 u"get_chunk"_s,  u"window_from"_s,
                                 u"window_rows"_s };
        const auto functions = must(owner->run(
            u"SELECT n.nspname || '.' || p.proname AS name, p.proname AS short, coalesce((SELECT string_agg('NULL::' || format_type(t, NULL), ', ' ORDER BY o) "
            "FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY AS a(t, o)), '') AS arguments "
            "FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('core', 'api') AND p.prokind = 'f' ORDER BY 1"_s));
        QVERIFY(functions.size() > 25);
        for (const auto &function : functions) {
            if (open.contains(function.value(u"short"_s).toString()))
                continue;
            const QString call = u"SELECT %1(%2)"_s.arg(function.value(u"name"_s).toString(),
                                                        function.value(u"arguments"_s).toString());
            const auto mine = tried(*owner, call);
            QVERIFY2(mine || mine.error().subject != denied, qPrintable(call));
            attack(call, u"SELECT 1"_s);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void logOfTheLedger() // the auditor's, and nobody else's
    {
        const QString call = u"SELECT api.ledger_log(0, 0, 10)"_s;
        for (const auto &[login, roles] : people) {
            const auto answer = tried(server->as(login), call);
            if (login == u"auditor") {
                QVERIFY(must(answer).size() >= 8);
                continue;
            }
            ++attempts;
            QVERIFY2(!answer && answer.error().subject == denied, qPrintable(login));
            ++states[denied];
        }
    }

    void deniedSteps() // P10: who leads is told what colleagues were not allowed, and nobody else
    {
        const QString ticket = newUuid();
        QCOMPARE(submit(u"lead"_s, [&](Command &c) { c.put(u"tickets"_s, ticket, newTicket(u"Zurück"_s)); }).status,
                 Outcome::Status::Applied);
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.transition(u"tickets"_s, ticket, u"new"_s, u"withdrawn"_s,
                                         { { u"withdrawn_reason"_s, u"error"_s } });
                        })
                     .status,
                 Outcome::Status::Applied);
        const auto restore = [&](Command &c) {
            c.kind = u"ticket.restore"_s;
            c.transition(u"tickets"_s, ticket, u"withdrawn"_s, u"new"_s, { { u"withdrawn_reason"_s, QJsonValue() } });
        };
        QCOMPARE(submit(u"kern"_s, restore).status, Outcome::Status::Forbidden);
        for (const auto &[login, roles] : people) {
            const QString told = must(server->as(login).value(u"SELECT api.denied(0)"_s)).toString();
            ++attempts;
            const bool isLeading = login == u"lead" || login == u"supervisor";
            QVERIFY2(told.contains(ticket) == isLeading, qPrintable(login));
            QVERIFY2(told.contains(u"\"denied\": []"_s) != isLeading, qPrintable(login));
            if (isLeading)
                QVERIFY(told.contains(u"\"name\": \"kern\""_s) && told.contains(u"\"kind\": \"ticket.restore\""_s));
        }
        QVERIFY(!must(server->as(u"lead"_s).value(u"SELECT api.denied(4102444800)"_s)).toString().contains(ticket));
        QCOMPARE(submit(u"lead"_s, restore).status, Outcome::Status::Applied); // and can do it
    }

    void theServerItself()
    {
        const QString before = digest();
        // What the owner of everything cannot do either, or not in a transaction, has another control.
        const QHash<QString, QString> controls {
            { u"CREATE EXTENSION file_fdw"_s, u"SELECT 1"_s }, // where contrib is not installed
            { u"DROP ROLE wolf"_s, u"CREATE ROLE attack"_s }, // as long as it is connected
            { u"COPY core.rule_fields TO '/tmp/attack'"_s, u"COPY core.rule_fields TO '/dev/null'"_s },
            { u"COPY core.rule_fields FROM PROGRAM 'true'"_s, u"COPY core.rule_fields FROM PROGRAM 'true'"_s },
            { u"SELECT pg_read_file('/etc/hostname')"_s, u"SELECT pg_read_file('PG_VERSION')"_s },
            { u"SELECT lo_import('/etc/hostname')"_s, u"SELECT lo_import('/dev/null')"_s },
            { onServer.at(36), u"SELECT pg_terminate_backend(0)"_s },
        };
        for (const QString &statement : onServer) {
            attack(statement, controls.value(statement, statement));
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(digest(), before);
    }

    // calls of submit that a client would not make; the same call, made as a client does, succeeds
    void commandsAtTheDoor_data()
    {
        // of api.submit by Wolf; %1 operation, %2 his client, %3 its next number, %4 his command, %5 a known operation
        // of his, %6 Kern's client
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("refusal"); // SQLSTATE, or the rule of the outcome

        QTest::newRow("another's client") << u"'%1', '%6', 2, '%4'"_s << u"SC003"_s;
        QTest::newRow("another's client, from its beginning") << u"'%1', '%6', 1, '%4'"_s << u"SC003"_s;
        QTest::newRow("another's name in the command")
            << u"'%1', '%2', %3, replace('%4', '\"wolf\"', '\"kern\"')"_s << u"identity"_s;
        QTest::newRow("another operation in the command") << u"'%1x', '%2', %3, '%4'"_s << u"identity"_s;
        QTest::newRow("known operation, other content") << u"'%5', '%2', %3, '%4'"_s << u"op_id_reused"_s;
        QTest::newRow("a number left out") << u"'%1', '%2', %3 + 1, '%4'"_s << u"SC002"_s;
        QTest::newRow("a number once more") << u"'%1', '%2', %3 - 1, '%4'"_s << u"SC002"_s;
        QTest::newRow("number below all") << u"'%1', '%2', -9223372036854775808, '%4'"_s << u"SC002"_s;
        QTest::newRow("5 MiB") << u"'%1', '%2', %3, replace('%4', 'Vorgang', repeat('x', 5242880))"_s << u"malformed"_s;
        // the parser's own limit
        QTest::newRow("100,000 levels") << u"'%1', '%2', %3, repeat('[', 100000)"_s << u"54001"_s;
        QTest::newRow("no JSON") << u"'%1', '%2', %3, 'x'"_s << u"malformed"_s;
        QTest::newRow("U+0000") << u"'%1', '%2', %3, replace('%4', 'Vorgang', chr(92) || 'u0000')"_s << u"malformed"_s;
        QTest::newRow("half a character")
            << u"'%1', '%2', %3, replace('%4', 'Vorgang', chr(92) || 'ud800')"_s << u"malformed"_s;
        QTest::newRow("NULL for the operation") << u"NULL, '%2', %3, '%4'"_s << u"23502"_s;
        QTest::newRow("NULL for the client") << u"'%1', NULL, %3, '%4'"_s << u"23502"_s;
        QTest::newRow("NULL for the number") << u"'%1', '%2', NULL, '%4'"_s << u"SC002"_s;
        QTest::newRow("NULL for the command") << u"'%1', '%2', %3, NULL"_s << u"23502"_s;
    }
    void commandsAtTheDoor()
    {
        QFETCH(QString, call);
        QFETCH(QString, refusal);
        const auto make = [](const QString &login) {
            Command command = Command::make(u"test"_s, login, 1);
            command.put(u"tickets"_s, newUuid(), newTicket(u"Vorgang"_s));
            return command;
        };
        const auto body = [](const Command &command) {
            return QString::fromUtf8(QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact));
        };
        const Command known = make(u"wolf"_s);
        QCOMPARE(server->submit(u"kern"_s, make(u"kern"_s)).status, Outcome::Status::Applied);
        QCOMPARE(server->submit(u"wolf"_s, known).status, Outcome::Status::Applied);
        const Command command = make(u"wolf"_s);
        const qint64 next = must(owner->value(
                                     u"SELECT last_seq + 1 FROM core.clients WHERE client_id = 'client-wolf'"_s))
                                .toLongLong();
        const QString written
            = u"SELECT (SELECT count(*) FROM core.tickets) || ' ' || (SELECT last_seq FROM core.clients WHERE client_id = 'client-kern') || ' ' || (SELECT count(*) FROM core.ledger)"_s;
        const QString before = must(owner->value(written)).toString();

        const QStringList parts { command.opId,  u"client-wolf"_s, QString::number(next),
                                  body(command), known.opId,       u"client-kern"_s };
        for (int i = 0; i < parts.size(); ++i)
            call.replace(u'%' + QString::number(i + 1), parts.at(i));
        const auto answer = server->as(u"wolf"_s).value(u"SELECT api.submit(%1)"_s.arg(call));
        ++attempts;
        if (answer) {
            const auto outcome = must(Outcome::fromJson(QJsonDocument::fromJson(answer->toString().toUtf8()).object()));
            QVERIFY2(outcome.status != Outcome::Status::Applied, qPrintable(answer->toString()));
            QCOMPARE(outcome.rule, refusal);
        } else {
            ++states[answer.error().subject];
            QVERIFY2(answer.error().subject == refusal,
                     qPrintable(answer.error().subject + u' ' + answer.error().detail));
        }
        if (refusal != u"identity") // that is kept as evidence: a ledger row, and nothing else
            QCOMPARE(must(owner->value(written)).toString(), before);
        else
            QCOMPARE(must(owner->value(written)).toString().section(u' ', 0, 1), before.section(u' ', 0, 1));
        const qint64 now = must(owner->value(u"SELECT last_seq FROM core.clients WHERE client_id = 'client-wolf'"_s))
                               .toLongLong();
        const QString control = u"'%1', 'client-wolf', %2, '%3'"_s;
        const Command genuine = make(u"wolf"_s);
        const auto done = must(server->as(u"wolf"_s).value(u"SELECT api.submit(%1)"_s.arg(
                                   control.arg(genuine.opId, QString::number(now + 1), body(genuine)))))
                              .toString();
        QVERIFY2(done.contains(u"\"applied\""), qPrintable(done));
        server->follow(u"wolf"_s, now + 1);
    }

    // who never saw a ticket is not told its id, who saw it is told to forget it; by feed and by range_of itself
    void idsOfHiddenTickets()
    {
        const auto ticket = [](int confidential) {
            return newTicket(u"Vertraulich"_s, { { u"confidential"_s, confidential }, { u"owner"_s, u"lead"_s } });
        };
        const auto hashAt = [&](qint64 seq) {
            return seq == 0 ? QString()
                            : must(owner->value(u"SELECT hash FROM core.ledger WHERE seq = %1"_s.arg(seq))).toString();
        };
        const auto isNamed = [&](const QString &login, const QString &id, qint64 after) { // anywhere in the answers
            const QString page = must(server->as(login).value(u"SELECT api.feed(%1, '%2', 100000)"_s.arg(
                                          QString::number(after), hashAt(after))))
                                     .toString();
            const QString range = must(server->as(login).value(
                                           u"SELECT core.range_of(%1, %2)::text"_s.arg(after).arg(headNow())))
                                      .toString();
            if (page.contains(id) != range.contains(id))
                qWarning("feed and range_of differ for %s", qPrintable(login));
            return page.contains(id);
        };
        const auto set = [&](const QString &id, const QString &field, const QJsonValue &from, const QJsonValue &to) {
            QCOMPARE(submit(u"lead"_s,
                            [&](Command &c) {
                                c.set(u"tickets"_s, id, { { field, to } }, { { field, from } });
                            })
                         .status,
                     Outcome::Status::Applied);
        };
        const QString secret = newUuid();
        const QString watcher = newUuid();
        const qint64 start = headNow();
        QCOMPARE(submit(u"lead"_s, [&](Command &c) { c.put(u"tickets"_s, secret, ticket(1)); }).status,
                 Outcome::Status::Applied);
        set(secret, u"title"_s, u"Vertraulich"_s, u"Noch vertraulicher"_s);
        attempts += 2;
        QVERIFY(isNamed(u"lead"_s, secret, start)); // the control
        QVERIFY(!isNamed(u"kern"_s, secret, start)); // recorded as confidential
        QVERIFY(!isNamed(u"kern"_s, secret, 0));

        const qint64 watched = headNow();
        QCOMPARE(
            submit(u"lead"_s,
                   [&](Command &c) {
                       c.add(u"ticket_watchers"_s, watcher, { { u"ticket_id"_s, secret }, { u"login"_s, u"kern"_s } });
                   })
                .status,
            Outcome::Status::Applied);
        QVERIFY(isNamed(u"kern"_s, secret, watched)); // he watches it now
        QVERIFY(!isNamed(u"wolf"_s, secret, watched));
        const qint64 dropped = headNow();
        QCOMPARE(submit(u"lead"_s, [&](Command &c) { c.remove(u"ticket_watchers"_s, watcher); }).status,
                 Outcome::Status::Applied);
        attempts += 3;
        QVERIFY(isNamed(u"kern"_s, secret, dropped)); // he saw it until now: gone
        QVERIFY(!isNamed(u"kern"_s, secret, watched)); // in between, but not where this client stands
        QVERIFY(!isNamed(u"wolf"_s, secret, dropped));

        set(secret, u"owner"_s, u"lead"_s, u"wolf"_s);
        const qint64 owned = headNow();
        set(secret, u"owner"_s, u"wolf"_s, u"lead"_s);
        attempts += 2;
        QVERIFY(isNamed(u"wolf"_s, secret, owned)); // it was his
        QVERIFY(!isNamed(u"kern"_s, secret, owned));

        set(secret, u"confidential"_s, 1, 0);
        const qint64 open = headNow();
        set(secret, u"confidential"_s, 0, 1);
        attempts += 2;
        QVERIFY(isNamed(u"kern"_s, secret, open)); // everybody saw it
        const qint64 shut = headNow();
        set(secret, u"title"_s, u"Noch vertraulicher"_s, u"Am vertraulichsten"_s);
        QVERIFY(!isNamed(u"kern"_s, secret, shut)); // and has forgotten it by now
        QVERIFY(isNamed(u"supervisor"_s, secret, shut));
    }

    // a link would name them: to who may not see both ends there is none, by feed, entity or table, and none to take
    // away
    void linksToHiddenTickets()
    {
        const auto applied = Outcome::Status::Applied;
        const QString open = newUuid();
        const QString secret = newUuid();
        const QString link = newUuid();
        for (const QString &id : { open, secret })
            QCOMPARE(submit(u"lead"_s,
                            [&](Command &c) {
                                c.put(u"tickets"_s, id, newTicket(u"Verknüpft"_s, { { u"confidential"_s, 0 } }));
                            })
                         .status,
                     applied);
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.add(u"ticket_links"_s, link,
                                  { { u"ticket_id"_s, open }, { u"other_id"_s, secret }, { u"kind"_s, u"related"_s } });
                        })
                     .status,
                 applied);
        const QStringList looks { u"SELECT api.feed(0, '', 100000)"_s, u"SELECT api.entity('%1')"_s.arg(open),
                                  u"SELECT string_agg(l.other_id, ' ') FROM core.ticket_links l"_s,
                                  u"SELECT coalesce(string_agg(h::text, ' '), '') FROM report.history h"_s };
        for (const QString &look : looks)
            QVERIFY2(isNamed(u"kern"_s, look, secret), qPrintable(look)); // the control: as long as everybody sees it
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.set(u"tickets"_s, secret, { { u"confidential"_s, 1 } }, { { u"confidential"_s, 0 } });
                        })
                     .status,
                 applied);
        for (const QString &look : looks) {
            QVERIFY2(!isNamed(u"kern"_s, look, secret), qPrintable(look));
            QVERIFY2(isNamed(u"lead"_s, look, secret), qPrintable(look));
        }
        const auto removed = [&](Command &c) { c.remove(u"ticket_links"_s, link); };
        QCOMPARE(submit(u"kern"_s, removed).rule, u"not_found"_s);
        QCOMPARE(submit(u"lead"_s, removed).status, applied);
    }

    // a duplicate names its original: who may not see that one sees neither, and names it in no command
    void duplicatesOfHiddenTickets()
    {
        const auto applied = Outcome::Status::Applied;
        const QString secret = newUuid();
        const QString duplicate = newUuid();
        const QString next = newUuid();
        const QString open = newUuid();
        for (const QString &id : { secret, duplicate, next, open })
            QCOMPARE(submit(u"lead"_s,
                            [&](Command &c) {
                                c.put(u"tickets"_s, id, newTicket(u"Doppelt"_s, { { u"confidential"_s, 0 } }));
                            })
                         .status,
                     applied);
        const auto withdraw = [](const QString &id, const QString &of) {
            return [id, of](Command &c) {
                c.transition(u"tickets"_s, id, u"new"_s, u"withdrawn"_s,
                             { { u"withdrawn_reason"_s, u"duplicate"_s },
                               { u"duplicate_of"_s, of },
                               { u"closed_at"_s, 1'700'000'100 } });
            };
        };
        QCOMPARE(submit(u"lead"_s, withdraw(duplicate, secret)).status, applied);
        QCOMPARE(submit(u"lead"_s, withdraw(next, duplicate)).status, applied);
        const QStringList looks {
            u"SELECT api.feed(0, '', 100000)"_s,
            u"SELECT api.entity('%1')"_s.arg(duplicate),
            u"SELECT string_agg(concat_ws(' ', t.id, t.duplicate_of), ' ') FROM core.tickets t"_s,
            u"SELECT string_agg(concat_ws(' ', a.ticket_id, a.old_value, a.new_value), ' ') FROM core.activities a"_s,
            u"SELECT string_agg(h::text, ' ') FROM report.history h"_s,
            u"SELECT api.search('doppelt', '', false, NULL, NULL, 200)"_s,
            u"SELECT api.present()"_s
        };
        for (const QString &id : { secret, duplicate, next }) // somebody reads them all the while
            must(server->as(u"supervisor"_s).run(u"SELECT api.be_present('%1', 'reads')"_s.arg(id)));
        for (const QString &look : looks)
            QVERIFY2(isNamed(u"kern"_s, look, duplicate),
                     qPrintable(look)); // the control: as long as everybody sees the original
        const qint64 before = headNow();
        const QString hash = must(owner->value(u"SELECT hash FROM core.ledger WHERE seq = %1"_s.arg(before)))
                                 .toString();
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.set(u"tickets"_s, secret, { { u"confidential"_s, 1 } }, { { u"confidential"_s, 0 } });
                        })
                     .status,
                 applied);
        for (const QString &look : looks)
            for (const QString &id : { secret, duplicate, next }) {
                QVERIFY2(!isNamed(u"kern"_s, look, id), qPrintable(look));
                QVERIFY2(isNamed(u"lead"_s, look, id) || look.contains(u"api.entity"), qPrintable(look));
            }
        for (const QString &id : { secret, duplicate, next }) // who saw them is told to forget them
            QVERIFY(
                isNamed(u"kern"_s, u"SELECT api.feed(%1, '%2', 100000)::jsonb ->> 'gone'"_s.arg(before).arg(hash), id));
        const qint64 forgotten = headNow();
        QCOMPARE(
            submit(u"lead"_s,
                   [&](Command &c) {
                       c.set(u"tickets"_s, secret, { { u"owner"_s, u"lead"_s } }, { { u"owner"_s, QJsonValue() } });
                   })
                .status,
            applied);
        for (const QString &id : { secret, duplicate, next }) // once
            QVERIFY(!isNamed(u"kern"_s, u"SELECT core.range_of(%1, %2)::text"_s.arg(forgotten).arg(headNow()), id));
        QCOMPARE(submit(u"kern"_s, withdraw(open, secret)).rule, u"not_found"_s);
        QCOMPARE(submit(u"kern"_s, withdraw(open, duplicate)).rule, u"not_found"_s);
        QCOMPARE(submit(u"lead"_s, withdraw(open, secret)).status, applied);

        // who never had it is not told to forget it, though he saw the one that it is a duplicate of by now
        const QString other = newUuid();
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.put(u"tickets"_s, other, newTicket(u"Anderes"_s, { { u"confidential"_s, 0 } }));
                        })
                     .status,
                 applied);
        const qint64 never = headNow();
        const QString there = must(owner->value(u"SELECT hash FROM core.ledger WHERE seq = %1"_s.arg(never)))
                                  .toString();
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.transition(u"tickets"_s, duplicate, u"withdrawn"_s, u"new"_s,
                                         { { u"withdrawn_reason"_s, QJsonValue() },
                                           { u"duplicate_of"_s, QJsonValue() },
                                           { u"closed_at"_s, QJsonValue() } });
                        })
                     .status,
                 applied);
        QCOMPARE(submit(u"lead"_s, withdraw(duplicate, other)).status, applied);
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.set(u"tickets"_s, other, { { u"confidential"_s, 1 } }, { { u"confidential"_s, 0 } });
                        })
                     .status,
                 applied);
        const QString page = u"SELECT api.feed(%1, '%2', 100000)"_s.arg(QString::number(never), there);
        QVERIFY(isNamed(u"kern"_s, page, other)); // he saw that one: the control
        for (const QString &id : { duplicate, next }) {
            QVERIFY(!isNamed(u"kern"_s, page, id));
            QVERIFY(isNamed(u"lead"_s, page, id));
        }
    }

    // 'a NULL once opened a hole': none in a column of a hidden ticket, or of the person, shows it
    void nullInEveryColumn()
    {
        const QString secret = newUuid();
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.put(u"tickets"_s, secret,
                                  newTicket(u"Nullprobe"_s, { { u"confidential"_s, 1 }, { u"owner"_s, u"lead"_s } }));
                        })
                     .status,
                 Outcome::Status::Applied);
        const QStringList looks { u"SELECT api.feed(0, '', 100000)"_s, u"SELECT api.entity('%1')"_s.arg(secret),
                                  u"SELECT coalesce(string_agg(t.id, ' '), '') FROM core.tickets t"_s,
                                  u"SELECT api.search('nullprobe', '', false, NULL, NULL, 200)"_s };
        const QList<std::pair<QString, QString>> rows { { u"tickets"_s, u"id = '%1'"_s.arg(secret) },
                                                        { u"users"_s, u"login = 'kern'"_s } };
        int columns = 0;
        for (const auto &[table, where] : rows)
            for (
                const QString &column : list(
                    u"SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = 'core.%1'::regclass AND attnum > 0 AND NOT attisdropped AND NOT attnotnull"_s
                        .arg(table))) {
                ++columns;
                must(owner->run(u"CREATE TEMPORARY TABLE before AS SELECT %1 AS value FROM core.%2 WHERE %3"_s.arg(
                    column, table, where)));
                must(owner->run(u"UPDATE core.%1 SET %2 = NULL WHERE %3"_s.arg(table, column, where)));
                for (const QString &look : looks) {
                    QVERIFY2(!isNamed(u"kern"_s, look, secret), qPrintable(QString(column + u": "_s + look)));
                    QVERIFY2(isNamed(u"supervisor"_s, look, secret), qPrintable(QString(column + u": "_s + look)));
                }
                must(owner->run(u"UPDATE core.%1 SET %2 = (SELECT value FROM before) WHERE %3; DROP TABLE before"_s.arg(
                    table, column, where)));
            }
        QVERIFY2(columns > 30, qPrintable(QString::number(columns)));
    }

    void hiddenTickets() // a confidential ticket of the lead's: no verb of an agent's reaches it, by whatever name
    {
        const QString secret = newUuid();
        const QString open = newUuid();
        const QString entry = newUuid();
        const auto note = [](const QString &of) {
            return QJsonObject { { u"ticket_id"_s, of }, { u"kind"_s, u"note"_s }, { u"occurred_at"_s, 1 } };
        };
        const auto applied = Outcome::Status::Applied;
        QCOMPARE(submit(u"lead"_s, [&](Command &c) { c.put(u"tickets"_s, secret, newTicket(u"Geheim"_s)); }).status,
                 applied);
        QCOMPARE(submit(u"kern"_s, [&](Command &c) { c.put(u"tickets"_s, open, newTicket(u"Offen"_s)); }).status,
                 applied);
        // what Kern may take back, as long as the ticket is for all to see
        Command before = Command::make(u"test"_s, u"kern"_s, 1);
        before.append(u"ticket_entries"_s, entry, note(secret));
        QCOMPARE(server->submit(u"kern"_s, before).status, applied);
        QCOMPARE(submit(u"lead"_s,
                        [&](Command &c) {
                            c.set(u"tickets"_s, secret, { { u"confidential"_s, 1 }, { u"owner"_s, u"lead"_s } },
                                  { { u"confidential"_s, 0 }, { u"owner"_s, QJsonValue() } });
                        })
                     .status,
                 applied);

        const QList<std::pair<const char *, std::function<void(Command &, const QString &)>>> reaches {
            { "title",
              [&](Command &c, const QString &of) {
                  c.set(u"tickets"_s, of, { { u"title"_s, u"x"_s } }, { { u"title"_s, u"Geheim"_s } });
              } },
            { "note", [&](Command &c, const QString &of) { c.append(u"ticket_entries"_s, newUuid(), note(of)); } },
            { "watcher",
              [&](Command &c, const QString &of) {
                  c.add(u"ticket_watchers"_s, newUuid(), { { u"ticket_id"_s, of }, { u"login"_s, u"service"_s } });
              } },
            { "link from it",
              [&](Command &c, const QString &of) {
                  c.add(u"ticket_links"_s, newUuid(),
                        { { u"ticket_id"_s, of }, { u"other_id"_s, open }, { u"kind"_s, u"related"_s } });
              } },
            { "link to it",
              [&](Command &c, const QString &of) {
                  c.add(u"ticket_links"_s, newUuid(),
                        { { u"ticket_id"_s, open }, { u"other_id"_s, of }, { u"kind"_s, u"related"_s } });
              } },
        };
        for (const auto &[name, compose] : reaches) {
            const Outcome refused = submit(u"kern"_s, [&, make = compose](Command &c) { make(c, secret); });
            ++attempts;
            // and does not tell that it is there
            QVERIFY2(refused.status == Outcome::Status::Rejected && refused.rule == u"not_found",
                     qPrintable(u"%1: %2 %3"_s.arg(QLatin1StringView(name), refused.rule, refused.field)));
            const Outcome control = submit(u"lead"_s, [&, make = compose](Command &c) { make(c, secret); });
            QVERIFY2(control.status == applied,
                     qPrintable(u"%1: %2 %3"_s.arg(QLatin1StringView(name), control.rule, control.field)));
        }
        const auto undo = [&](const QString &login, const QString &group) {
            return submit(login, [&](Command &c) {
                c.kind = u"undo"_s;
                c.groupId = group;
            });
        };
        ++attempts;
        QCOMPARE(undo(u"kern"_s, before.opId).rule, u"not_found"_s);
        Command after = Command::make(u"test"_s, u"kern"_s, 1);
        after.append(u"ticket_entries"_s, newUuid(), note(open));
        QCOMPARE(server->submit(u"kern"_s, after).status, applied);
        QCOMPARE(undo(u"kern"_s, after.opId).status, applied);
    }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
