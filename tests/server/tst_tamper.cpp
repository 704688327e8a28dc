#include "models/domain/ids.h"
#include "models/storage/migrations.h"
#include "models/sync/ledgeraudit.h"
#include "models/sync/serverpeer.h"
#include "tests/support/hosttool.h"
#include "tests/support/newticket.h"
#include "tests/support/server.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using sc::test::must;

namespace {

const QString database = u"sc_tst_tamper"_s;
constexpr qint64 Changed = 5; ///< the row that is tampered with

/// What the owner of the server would do after a change: the chain computed anew, in the server's own words.
const QString chainedAnew
    = u"WITH RECURSIVE chain AS ("
      "SELECT seq, hash FROM core.ledger WHERE seq = 4 UNION ALL "
      "SELECT l.seq, encode(sha256(convert_to(c.hash || l.seq || encode(sha256(convert_to(l.salt || l.body, 'UTF8')), 'hex'), 'UTF8')), 'hex') "
      "FROM chain c JOIN core.ledger l ON l.seq = c.seq + 1) "
      "UPDATE core.ledger l SET hash = c.hash, body_hash = encode(sha256(convert_to(l.salt || l.body, 'UTF8')), 'hex') FROM chain c WHERE c.seq = l.seq AND l.seq > 4"_s;
const QString headFollows
    = u"UPDATE core.ledger_head SET (seq, hash) = (SELECT l.seq, l.hash FROM core.ledger l ORDER BY l.seq DESC LIMIT 1)"_s;
const QString otherBody = u"UPDATE core.ledger SET body = replace(body, 'Vorgang', 'Vortrag') WHERE seq = 5"_s;

} // namespace

/** I4: who owns the server may write anything into its ledger; what was done is found, at which row and by whom. */
class TestTamper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Server> server;
    std::unique_ptr<ServerConnection> owner;
    FeedCursor head; ///< as a client saw it before

    void change(const QStringList &statements)
    {
        for (const QString &statement : statements)
            must(owner->run(statement));
    }
    /// The number of the first wrong row, 0: all is well.
    qint64 found(const QList<FeedCursor> &witnesses)
    {
        LedgerAudit audit(server->as(u"auditor"_s));
        for (const auto &seen : witnesses)
            audit.addWitness(seen);
        const auto report = audit.run();
        return report ? 0 : report.error().subject.toLongLong();
    }
    std::pair<int, QString> ctl(const QString &login, const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(SC_CTL),
                      QStringList { u"server"_s, u"verify-ledger"_s, u"--url"_s, server->url(login, database) }
                          + arguments);
        program.waitForFinished();
        return { program.exitCode(),
                 QString::fromUtf8(test::linesOf(program.readAllStandardOutput() + program.readAllStandardError())) };
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<test::Server>(database);
        server->addUser(u"kern"_s, { u"agent"_s });
        server->addUser(u"auditor"_s, { u"auditor"_s });
        owner = server->admin();
        for (int n = 0; n < 8; ++n) {
            Command command = Command::make(u"ticket.record"_s, u"kern"_s, 1'700'000'000);
            command.put(u"tickets"_s, newUuid(), newTicket(u"Vorgang %1"_s.arg(n)));
            QCOMPARE(server->submit(u"kern"_s, command).status, Outcome::Status::Applied);
        }
        head = must(ServerPeer(server->as(u"kern"_s), u"witness"_s).hello()).head;
        QCOMPARE(head.seq, 10); // two people, eight tickets
        QVERIFY(must(owner->value(u"SELECT body FROM core.ledger WHERE seq = 5"_s)).toString().contains(u"Vorgang"));
        must(owner->run(u"CREATE TABLE public.kept AS SELECT * FROM core.ledger"_s));
    }
    void init() // the ledger as it was
    {
        change({ u"TRUNCATE core.ledger"_s, u"INSERT INTO core.ledger SELECT * FROM public.kept"_s, headFollows });
        QCOMPARE(found({ head }), 0);
    }
    void cleanupTestCase()
    {
        owner.reset();
        server.reset();
    }

    void ledger_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("byChain"); ///< 0: the chain alone does not show it
        QTest::addColumn<qint64>("byWitness"); ///< a client that has seen the head
        QTest::addColumn<bool>("isNoticed"); ///< by a client whose replica stands at the head

        QTest::newRow("body changed") << QStringList { otherBody } << Changed << Changed << false;
        QTest::newRow("body and its hash changed") << QStringList {
            otherBody,
            u"UPDATE core.ledger SET body_hash = encode(sha256(convert_to(salt || body, 'UTF8')), 'hex') WHERE seq = 5"_s
        } << Changed << Changed << false;
        QTest::newRow("hash changed") << QStringList {
            u"UPDATE core.ledger SET hash = repeat('0', 64) WHERE seq = 5"_s
        } << Changed << Changed << false;
        QTest::newRow("person changed") << QStringList { u"UPDATE core.ledger SET login = 'wolf' WHERE seq = 5"_s }
                                        << Changed << Changed << false;
        QTest::newRow("time changed") << QStringList {
            u"UPDATE core.ledger SET recorded_at = recorded_at - 3600 WHERE seq = 5"_s
        } << Changed << Changed << false;
        QTest::newRow("kind changed") << QStringList { u"UPDATE core.ledger SET kind = 'ticket.close' WHERE seq = 5"_s }
                                      << Changed << Changed << false;
        QTest::newRow("operation and entity changed")
            << QStringList { u"UPDATE core.ledger SET op_id = 'other', entity = 'users' WHERE seq = 5"_s } << Changed
            << Changed << false;
        QTest::newRow("person and seal changed") << QStringList {
            u"UPDATE core.ledger SET login = 'wolf', salt = replace(salt, '/kern/', '/wolf/') WHERE seq = 5"_s
        } << Changed << Changed << false;
        QTest::newRow("row deleted") << QStringList { u"DELETE FROM core.ledger WHERE seq = 5"_s } << Changed << Changed
                                     << false;
        QTest::newRow("row deleted, the rest moved up")
            << QStringList { u"DELETE FROM core.ledger WHERE seq = 5"_s,
                             u"UPDATE core.ledger SET seq = seq + 100 WHERE seq > 5"_s,
                             u"UPDATE core.ledger SET seq = seq - 101 WHERE seq > 100"_s, headFollows }
            << Changed << Changed << true;
        QTest::newRow("rows exchanged") << QStringList { u"UPDATE core.ledger SET seq = -seq WHERE seq IN (5, 6)"_s,
                                                         u"UPDATE core.ledger SET seq = 11 + seq WHERE seq < 0"_s }
                                        << Changed << Changed << false;
        QTest::newRow("bodies exchanged") << QStringList {
            u"UPDATE core.ledger l SET (salt, body, body_hash) = (SELECT o.salt, o.body, o.body_hash FROM core.ledger o WHERE o.seq = 11 - l.seq) WHERE l.seq IN (5, 6)"_s
        } << Changed << Changed << false;
        QTest::newRow("end cut off") << QStringList { u"DELETE FROM core.ledger WHERE seq > 7"_s } << qint64(8)
                                     << qint64(8) << true;
        QTest::newRow("end cut off, the head follows")
            << QStringList { u"DELETE FROM core.ledger WHERE seq > 7"_s, headFollows } << qint64(0) << qint64(8)
            << true;
        QTest::newRow("chained anew, the head stays")
            << QStringList { otherBody, chainedAnew } << qint64(10) << qint64(10) << true;
        QTest::newRow("chained anew, the head follows")
            << QStringList { otherBody, chainedAnew, headFollows } << qint64(0) << qint64(10) << true;
        QTest::newRow("all of it gone") << QStringList { u"DELETE FROM core.ledger"_s,
                                                         u"UPDATE core.ledger_head SET seq = 0, hash = ''"_s }
                                        << qint64(0) << qint64(1) << true;
        QTest::newRow("body erased, as data protection does")
            << QStringList { u"UPDATE core.ledger SET body = NULL WHERE seq = 5"_s } << qint64(0) << qint64(0) << false;
    }
    void ledger()
    {
        QFETCH(QStringList, statements);
        change(statements);
        QTEST(found({}), "byChain");
        QTEST(found({ head }), "byWitness");
        const auto page = must(ServerPeer(server->as(u"kern"_s), u"witness"_s).feed(head, 100));
        QTEST(!page.has_value(), "isNoticed"); // P6: the history differs from what this client has seen
    }

    void earliestWitnessTellsWhere() // more clients narrow the place down
    {
        const auto seen = [&](int seq) {
            return FeedCursor {
                seq, must(owner->value(u"SELECT hash FROM core.ledger WHERE seq = %1"_s.arg(seq))).toString()
            };
        };
        const QList<FeedCursor> witnesses { seen(3), seen(4), seen(6), head };
        change({ otherBody, chainedAnew, headFollows });
        QCOMPARE(found(witnesses), 6);
        QCOMPARE(found({ witnesses.at(0), witnesses.at(1) }), 0); // what was before was not touched
    }

    void commandOfTheAuditor()
    {
        const auto sound = ctl(u"auditor"_s, {});
        QCOMPARE(sound.first, 0);
        QCOMPARE(sound.second,
                 u"10 ledger rows, the chain is unbroken; 0 bodies erased.\nWitness for the next time: 10:%1\n"_s.arg(
                     head.hash));

        QTemporaryDir folder; // a client's local database that has come to the head
        const QString file = folder.filePath(u"replica.db"_s);
        {
            const auto local = must(openDesk(file));
            must(ReplicaMeta(*local).moveCursor(head));
        }
        const QStringList printed { u"--witness"_s, u"10:"_s + head.hash };
        QCOMPARE(ctl(u"auditor"_s, printed + QStringList { u"--replica"_s, file }).first, 0);
        change({ otherBody, chainedAnew, headFollows });
        QCOMPARE(ctl(u"auditor"_s, {}).first, 0);
        for (const QStringList &witness : { printed, { u"--replica"_s, file } }) {
            const auto told = ctl(u"auditor"_s, witness);
            QCOMPARE(told.first, 1);
            QVERIFY2(told.second.contains(u"a witness has seen another row 10"), qPrintable(told.second));
        }
        QCOMPARE(ctl(u"auditor"_s, { u"--witness"_s, u"10"_s }).first, 2);
        QCOMPARE(ctl(u"auditor"_s, { u"--replica"_s, folder.filePath(u"none"_s) }).first, 1);
        const auto agent = ctl(u"kern"_s, {}); // who sees no row is not told that all is well
        QCOMPARE(agent.first, 1);
        QVERIFY2(agent.second.contains(u"needs the role auditor"), qPrintable(agent.second));
    }
};

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
