#include "models/domain/ids.h"
#include "tests/support/newticket.h"
#include "tests/support/server.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

const QString database = u"sc_tst_turn"_s;
constexpr int Colleagues = 6;
constexpr int Commands = 15; ///< of each of them
constexpr qint64 HeldFor = 60'000; ///< what the open transaction would have taken

Command report(const QString &login)
{
    Command command = Command::make(u"ticket.record"_s, login, 1'700'000'000);
    command.put(u"tickets"_s, newUuid(), newTicket(u"Vorgang"_s));
    return command;
}

/// As SQL text, for sessions that do what no client does.
QString submission(const QString &client, int seq, const Command &command)
{
    return u"SELECT api.submit('%1', '%2', %3, '%4')"_s.arg(
        command.opId, client, QString::number(seq),
        QString::fromUtf8(QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact)));
}

} // namespace

/** Fault 'a transaction open for 60 s': who holds the turn to write and does not give it back stops nobody for long. */
class TestTurn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Server> server;
    int round = 0;

    [[nodiscard]] int ledgerRows() const
    {
        return must(server->admin()->value(u"SELECT count(*) FROM core.ledger"_s)).toInt();
    }
    /// Colleagues work side by side; how long each of their commands took, sorted, in ms. A failed one is not among
    /// them.
    QList<qint64> work()
    {
        ++round;
        std::vector<QList<qint64>> taken(Colleagues);
        std::vector<std::thread> threads;
        for (int who = 0; who < Colleagues; ++who)
            threads.emplace_back([this, who, &mine = taken[static_cast<size_t>(who)]] {
                const auto connection = must(ServerConnection::open(server->url(u"wolf"_s, database)));
                for (int seq = 1; seq <= Commands; ++seq) {
                    QElapsedTimer clock;
                    clock.start();
                    if (connection->run(submission(u"wolf-%1-%2"_s.arg(round).arg(who), seq, report(u"wolf"_s))))
                        mine.append(clock.elapsed());
                }
            });
        for (auto &thread : threads)
            thread.join();
        QList<qint64> all;
        for (const auto &mine : taken)
            all += mine;
        std::sort(all.begin(), all.end());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<Server>(database);
        server->addUser(u"kern"_s, { u"agent"_s });
        server->addUser(u"wolf"_s, { u"agent"_s });
    }
    void cleanupTestCase() { server.reset(); }

    void inTurnNobodyIsEnded()
    {
        const int before = ledgerRows();
        QCOMPARE(work().size(), Colleagues * Commands);
        QCOMPARE(ledgerRows() - before, Colleagues * Commands);
    }

    void openTransaction_data()
    {
        QTest::addColumn<QStringList>("statements"); // %1: a submission
        QTest::addColumn<bool>("isBusy"); // the last statement takes its 60 s

        QTest::newRow("left alone") << QStringList { u"BEGIN"_s, u"%1"_s } << false;
        QTest::newRow("server's own limits lifted")
            << QStringList { u"SET idle_in_transaction_session_timeout = 0"_s, u"SET statement_timeout = 0"_s,
                             u"SET lock_timeout = 0"_s, u"BEGIN"_s, u"%1"_s }
            << false;
        QTest::newRow("busy with something else")
            << QStringList { u"BEGIN"_s, u"%1"_s, u"SELECT pg_sleep(60)"_s } << true;
        QTest::newRow("by savepoints") << QStringList { u"BEGIN"_s, u"SAVEPOINT a"_s, u"%1"_s, u"RELEASE a"_s,
                                                        u"SAVEPOINT b"_s }
                                       << false;
        QTest::newRow("only the lock, nothing written") << QStringList {
            u"BEGIN"_s, u"SELECT api.submit('nothing-' || pg_backend_pid(), 'nobody-' || pg_backend_pid(), 1, '{}')"_s
        } << false;
    }
    void openTransaction()
    {
        QFETCH(QStringList, statements);
        QFETCH(bool, isBusy);
        const int before = ledgerRows();
        const auto hostile = must(ServerConnection::open(server->url(u"kern"_s, database)));
        const QString last = isBusy ? statements.takeLast() : QString();
        for (const QString &statement : std::as_const(statements))
            must(hostile->run(statement.contains(u"%1"_s) ? submission(u"hostile-%1"_s.arg(round), 1, report(u"kern"_s))
                                                          : statement));
        std::atomic_bool isEnded = false;
        std::thread busy([&] {
            if (isBusy)
                isEnded = !hostile->run(last);
        });
        const QList<qint64> taken = work();
        busy.join();
        if (!isBusy)
            isEnded = !hostile->run(u"COMMIT"_s);
        QVERIFY2(isEnded, "the open transaction was left alone");
        qInfo(
            "longest wait of a colleague %lld ms, of the 60 s that the transaction would have stood open; usual %lld ms",
            taken.last(), taken.at(taken.size() / 2));
        QCOMPARE(taken.size(), Colleagues * Commands); // only the one that held the turn was ended
        QCOMPARE(ledgerRows() - before, Colleagues * Commands); // and nothing of it was kept
        QVERIFY(taken.last() * 6 < HeldFor);
    }
};

QTEST_GUILESS_MAIN(TestTurn)
#include "tst_turn.moc"
