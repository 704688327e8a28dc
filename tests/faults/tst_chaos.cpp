#include "models/sync/ledgeraudit.h"
#include "tests/faults/faults.h"
#include "tests/support/hosttool.h"

#include <QRandomGenerator>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr int Clients = 5;
constexpr int Backlog = 40;
constexpr std::chrono::milliseconds Pace { 50 }; ///< a command of one of them

} // namespace

/**
 * Five clients work while network, server, programs and computers fail at random. Verdict from three records: what the
 * program called saved, each outbox, the server's tables. Lost, duplicated, differing: 0 (I1 to I5, I7).
 */
class TestChaos : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Cluster> cluster;
    QTemporaryDir folder;
    std::vector<std::unique_ptr<Station>> stations;
    QList<FaultKind> kinds { networkFaults() + serverFaults() + programFaults() + computerFaults() };
    QList<FaultKind> deck; ///< every kind comes before one comes again
    QMap<QString, int> faults;
    QRandomGenerator random { QRandomGenerator::global()->generate() };

    void fail(Station &station)
    {
        if (deck.isEmpty()) {
            deck = kinds;
            std::shuffle(deck.begin(), deck.end(), random);
        }
        const FaultKind kind = deck.takeLast();
        const QScopedValueRollback resting(station.isResting, true);
        QElapsedTimer clock;
        clock.start();
        if (kind.act(station))
            ++faults[kind.name];
        if (qEnvironmentVariableIsSet("SC_CHAOS_VERBOSE"))
            qInfo("%s: %s, %lld ms", qPrintable(station.login), qPrintable(kind.name),
                  static_cast<long long>(clock.elapsed()));
    }
    [[nodiscard]] int count(const QString &sql) const { return must(cluster->admin()->value(sql)).toInt(); }
    [[nodiscard]] int lost(const Station &station) const
    {
        QSet<QString> known;
        for (const auto &row : cluster->run(u"SELECT op_id FROM core.ops"_s))
            known.insert(row.first().toString());
        return static_cast<int>(std::count_if(station.saved().begin(), station.saved().end(), [&](const QString &op) {
            if (!known.contains(op))
                qWarning("%s: %s is lost", qPrintable(station.login), qPrintable(op));
            return !known.contains(op);
        }));
    }

    [[nodiscard]] Station &anyStation() { return *stations[static_cast<size_t>(random.bounded(Clients))]; }

private Q_SLOTS:
    void initTestCase()
    {
        SC_NOT_ON_WINDOWS("a PostgreSQL of its own is started by a script");
        cluster = std::make_unique<Cluster>();
        cluster->trustTheMachine();
        cluster->addAgent(u"lunch"_s);
        for (int i = 0; i < Clients; ++i) {
            const QString login = u"chaos%1"_s.arg(i);
            cluster->addAgent(login);
            stations.push_back(std::make_unique<Station>(*cluster, login, folder.filePath(login)));
            stations.back()->open();
        }
        for (const auto &station : stations)
            QVERIFY2(station->settle(), qPrintable(station->member->standing()));
    }
    void cleanupTestCase()
    {
        stations.clear();
        cluster.reset();
    }

    void nothingLostNothingTwiceNothingDiffers()
    {
        const int seconds = qEnvironmentVariableIntValue("SC_CHAOS_SECONDS") > 0
            ? qEnvironmentVariableIntValue("SC_CHAOS_SECONDS")
            : 25;
        QElapsedTimer clock;
        clock.start();
        QTimer work; // goes on while one of them suffers
        QObject::connect(&work, &QTimer::timeout, &work, [this] {
            Station &station = anyStation();
            if (!station.isResting && station.member->link.state().unsent < Backlog) // a slow machine is not outrun
                station.work();
            station.collect();
        });
        work.start(Pace);
        while (clock.elapsed() < seconds * 1000LL || faults.size() < kinds.size()) {
            fail(anyStation());
            QTest::qWait(random.bounded(500));
            if (random.bounded(2) == 0)
                anyStation().heal();
        }
        work.stop();
        for (const auto &station : stations)
            station->heal();
        for (const auto &station : stations)
            QVERIFY2(station->settle(), qPrintable(station->member->standing()));
        const qint64 head = count(u"SELECT seq FROM core.ledger_head"_s);
        for (const auto &station : stations) // all have sent; now each fetches what the others sent last
            QTRY_COMPARE_WITH_TIMEOUT(station->member->on([](Connection &c) { return ReplicaMeta(c).cursor(); }).seq,
                                      head, 60'000);
        judge(seconds);
    }

private:
    void judge(int seconds)
    {
        int saved = 0;
        int missing = 0;
        int unanswered = 0;
        int rows = 0;
        int outcomes = 0;
        int noticed = 0;
        for (const auto &station : stations) {
            saved += static_cast<int>(station->saved().size());
            missing += lost(*station);
            unanswered += station->member->count(u"SELECT count(*) FROM outbox WHERE outcome IS NULL"_s);
            rows += station->differingRows();
            outcomes += station->differingOutcomes();
            noticed += station->noticed();
        }
        const int twice = count(
            u"SELECT (SELECT count(*) FROM (SELECT text FROM core.ticket_entries WHERE kind = 'note' GROUP BY text "
            u"HAVING count(*) > 1) AS a)"
            " + (SELECT count(*) FROM (SELECT op_id FROM core.ledger GROUP BY op_id HAVING count(*) > 1) AS b)"_s);
        const int holes = count(u"SELECT (SELECT max(seq) - count(*) FROM core.ledger)"_s);
        int done = 0;
        for (auto it = faults.cbegin(); it != faults.cend(); ++it) {
            qInfo("%4d × %s", it.value(), qPrintable(it.key()));
            done += it.value();
        }
        qInfo("%d clients, %lld kinds, %d faults, %d commands saved: lost %d, duplicated %d, unanswered %d, differing "
              "rows %d, differing outcomes %d, holes in the ledger %d; foreign outboxes noticed %d",
              Clients, static_cast<long long>(faults.size()), done, saved, missing, twice, unanswered, rows, outcomes,
              holes, noticed);
        QVERIFY(saved > seconds * 2); // it worked at all
        QCOMPARE(faults.size(), kinds.size());
        QCOMPARE(missing, 0);
        QCOMPARE(twice, 0);
        QCOMPARE(unanswered, 0);
        QCOMPARE(rows, 0);
        QCOMPARE(outcomes, 0);
        QCOMPARE(holes, 0);
        const auto admin = cluster->admin();
        const auto chain = LedgerAudit(*admin).run();
        QVERIFY2(chain, qPrintable(chain ? QString() : chain.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
