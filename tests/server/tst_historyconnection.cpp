#include "models/sync/historyreader.h"
#include "models/tickets/historysearch.h"
#include "tests/support/faultproxy.h"
#include "tests/support/server.h"

#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using Fault = FaultProxy::Fault;

/** The connection that searches share: one for all, replaced without a word when it broke, given up with its question.
 */
class TestHistoryConnection : public QObject
{
    Q_OBJECT

private:
    static constexpr int Soon = 20'000; // a bound for hanging, not a measure
    std::unique_ptr<Server> server;
    std::unique_ptr<FaultProxy> proxy;

    [[nodiscard]] HistorySource source(std::chrono::milliseconds idle = std::chrono::minutes(10)) const
    {
        const QUrl url(server->url(u"kern"_s, u"sc_tst_historyconnection"_s));
        return historyOf({ { { u"host"_s, u"127.0.0.1"_s },
                             { u"port"_s, QString::number(proxy->port()) },
                             { u"user"_s, url.userName() },
                             { u"password"_s, url.password() },
                             { u"dbname"_s, url.path().mid(1) },
                             { u"application_name"_s, u"searches"_s } },
                           {} },
                         idle);
    }
    [[nodiscard]] QVariantList sessions() const
    {
        QVariantList pids;
        for (const auto &row : must(server->admin()->run(
                 u"SELECT pid FROM pg_stat_activity WHERE application_name = 'searches' ORDER BY pid"_s)))
            pids.append(row.value(u"pid"_s));
        return pids;
    }
    /// As the search window asks; empty when no answer came.
    static std::optional<Result<HistoryPage>> answerOf(HistorySearch &search, const QString &text = u"strasse"_s)
    {
        const auto answer = search.find({ text, {}, {} });
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, Soon))
            return {};
        return answer.result();
    }
    static bool finds(HistorySearch &search)
    {
        const auto answer = answerOf(search);
        return answer && *answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<Server>(u"sc_tst_historyconnection"_s);
        server->addUser(u"kern"_s, { u"agent"_s });
    }
    void init()
    {
        const QUrl url(server->url(u"kern"_s, u"sc_tst_historyconnection"_s));
        proxy = std::make_unique<FaultProxy>(url.host(), static_cast<quint16>(url.port()));
    }
    void cleanup()
    {
        proxy.reset();
        QTRY_VERIFY_WITH_TIMEOUT(sessions().isEmpty(), Soon);
    }
    void cleanupTestCase() { server.reset(); }

    void oneForAll() // also after a question that took too long: that says nothing about the connection
    {
        HistorySearch search;
        search.setSource(source());
        QVERIFY(finds(search));
        const QVariantList first = sessions();
        QCOMPARE(first.size(), 1);
        for (const QString &text : { u"netz"_s, u"2026-000001"_s, u""_s, u"onderfal"_s }) {
            const auto answer = answerOf(search, text);
            QVERIFY(answer && *answer);
            QCOMPARE(sessions(), first);
        }
        const auto holder = server->admin();
        must(holder->run(u"BEGIN; LOCK TABLE core.ticket_words IN ACCESS EXCLUSIVE MODE"_s));
        const auto late = answerOf(search);
        must(holder->run(u"ROLLBACK"_s));
        QVERIFY(late && !*late && late->error().kind == Error::Kind::Busy);
        QVERIFY(finds(search));
        QCOMPARE(sessions(), first);
        QCOMPARE(proxy->connections(), 1);
        search.setSource({});
        QTRY_VERIFY_WITH_TIMEOUT(sessions().isEmpty(), Soon); // it goes with its source
    }

    void replacedWhenItBroke_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("ended by an administrator") << 0;
        QTest::newRow("cut") << 1;
        QTest::newRow("the server has gone, nobody told") << 2;
    }
    void replacedWhenItBroke() // the question is asked once more by a new one: who searches sees nothing of it
    {
        QFETCH(int, fault);
        HistorySearch search;
        search.setSource(source());
        QVERIFY(finds(search));
        const QVariantList before = sessions();
        QCOMPARE(before.size(), 1);
        if (fault == 0)
            must(server->admin()->run(u"SELECT pg_terminate_backend(%1)"_s.arg(before.first().toInt())));
        else if (fault == 1)
            proxy->cut();
        else
            proxy->set(Fault::HalfOpen);
        if (fault == 2) { // what it asks by the old one gets no answer; a new one works
            const auto answer = search.find({ u"strasse"_s, {}, {} });
            QTest::qWait(500);
            QVERIFY(!answer.isFinished());
            proxy->set(Fault::None);
            QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), Soon);
            QVERIFY(answer.result());
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(sessions().isEmpty(), Soon);
            QVERIFY(finds(search));
        }
        QCOMPARE(proxy->connections(), 2);
        QCOMPARE(sessions().size(), 1);
        QVERIFY(sessions() != before);
    }

    void theServerEndsAnIdleOne()
    {
        HistorySearch search;
        search.setSource(source(std::chrono::milliseconds(200)));
        QVERIFY(finds(search));
        QTRY_VERIFY_WITH_TIMEOUT(sessions().isEmpty(), Soon);
        QVERIFY(finds(search));
        QCOMPARE(proxy->connections(), 2);
    }

    void unreachableIsToldOnce() // no connection at all is no reason to ask for ever
    {
        HistorySearch search;
        search.setSource(source());
        QVERIFY(finds(search));
        proxy->set(Fault::Refuse);
        const auto answer = answerOf(search);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, Error::Kind::ConnectionLost);
        QCOMPARE(answer->error().subject, u"history"_s);
        proxy->set(Fault::None);
        QVERIFY(finds(search));
    }

    void givenUp() // at once, with its connection; what is asked then has a connection of its own
    {
        HistorySearch search;
        search.setSource(source());
        QVERIFY(finds(search));
        const auto holder = server->admin();
        must(holder->run(u"BEGIN; LOCK TABLE core.ticket_words IN ACCESS EXCLUSIVE MODE"_s));
        const auto stopped = search.find({ u"strasse"_s, {}, {} });
        const auto waiting = [&] { // asked outside of the transaction, which keeps what it saw first
            return must(
                       server->admin()->value(
                           u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'searches' AND wait_event_type = 'Lock'"_s))
                .toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, Soon);
        search.stop();
        QTRY_VERIFY_WITH_TIMEOUT(stopped.isFinished(), Soon);
        QVERIFY(!stopped.result());
        QCOMPARE(stopped.result().error().kind,
                 Error::Kind::ConnectionLost); // not Busy: the server's limit was not waited for
        QCOMPARE(proxy->connections(), 1); // and not asked again
        must(holder->run(u"ROLLBACK"_s));
        QVERIFY(finds(search));
        QCOMPARE(proxy->connections(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(sessions().size(), 1, Soon);
    }
};

QTEST_GUILESS_MAIN(TestHistoryConnection)
#include "tst_historyconnection.moc"
