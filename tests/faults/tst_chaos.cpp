#include "models/ledger/rules.h"
#include "tests/support/faultproxy.h"
#include "tests/support/member.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;
using Fault = FaultProxy::Fault;

namespace {

constexpr int Clients = 5;

QString lineOf(const QVariantMap &row)
{
    QStringList fields;
    for (auto it = row.begin(); it != row.end(); ++it)
        fields.append(it.key() + u'=' + (it.value().isNull() ? u"–"_s : it.value().toString()));
    return fields.join(u' ');
}

/** One of the clients, with the network between it and the server, and the harness's own record of what it was told. */
struct Station
{
    QString login;
    QString folder;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Member> member;
    QList<QFuture<Result<Outcome>>> answers; ///< not looked at yet
    QStringList saved; ///< operations that the program called saved
};

} // namespace

/**
 * Five clients work while the network and the server fail at random. Verdict from three records: what the program called
 * saved, each outbox, the server's tables. Lost, duplicated, differing: 0 (I1, I2, I5, I7).
 */
class TestChaos : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Server> server;
    QTemporaryDir folder;
    std::vector<Station> stations;
    QMap<QString, int> faults;
    std::unique_ptr<ServerConnection> m_lunch; ///< with a transaction that nobody ends
    QRandomGenerator random { QRandomGenerator::global()->generate() };

    [[nodiscard]] QString url(const QString &login) const { return server->url(login, u"sc_tst_chaos"_s); }
    void open(Station &station)
    {
        QUrl place(url(station.login));
        place.setPort(station.proxy->port());
        station.member = std::make_unique<Member>(place.toString(), station.login, station.folder, std::chrono::seconds(1));
    }
    static void collect(Station &station)
    {
        station.answers.removeIf([&](const QFuture<Result<Outcome>> &answer) {
            if (!answer.isFinished())
                return false;
            const auto outcome = must(answer.result());
            if (outcome.status == Outcome::Status::Applied && !outcome.opId.isEmpty())
                station.saved.append(outcome.opId);
            return true;
        });
    }
    void close(Station &station) // between two events, whatever is under way
    {
        QTRY_VERIFY_WITH_TIMEOUT((collect(station), station.answers.isEmpty()), 20'000);
        station.member.reset();
    }
    void work(Station &station, int step)
    {
        Member &member = *station.member;
        Command command;
        if (random.bounded(4) == 0) {
            TicketDraft draft;
            draft.id = newUuid();
            draft.text = u"%1 %2"_s.arg(station.login).arg(step);
            draft.reportedAt = QDateTime::currentSecsSinceEpoch() - 60;
            command = member.desk.compose().record(draft);
        } else {
            const auto some = member.on([](Connection &c) { return c.select(u"SELECT id, title FROM tickets ORDER BY id DESC LIMIT 8"_s); });
            if (some.isEmpty())
                return;
            const Row ticket = some.at(random.bounded(static_cast<int>(some.size())));
            command = Command::make(u"chaos"_s, station.login, 1);
            if (random.bounded(2) == 0) // every text is given once: twice on the server is a duplicate
                command.append(u"ticket_entries"_s, newUuid(), { { u"ticket_id"_s, ticket.text("id"_L1) }, { u"kind"_s, u"note"_s }, { u"text"_s, u"%1/%2"_s.arg(station.login).arg(step) }, { u"occurred_at"_s, 1 } });
            else
                command.set(u"tickets"_s, ticket.text("id"_L1), { { u"title"_s, u"%1 %2"_s.arg(station.login).arg(step) } }, { { u"title"_s, ticket.text("title"_L1) } });
        }
        station.answers.append(member.desk.submit(command));
    }
    void fail(Station &station)
    {
        switch (random.bounded(14)) {
        case 0: ++faults[u"cut"_s]; station.proxy->cut(); break;
        case 1: ++faults[u"stall"_s]; station.proxy->set(Fault::Stall); break;
        case 2: ++faults[u"answers lost"_s]; station.proxy->set(Fault::LoseAnswers); break;
        case 3: ++faults[u"refused"_s]; station.proxy->set(Fault::Refuse); break;
        case 4: ++faults[u"byte by byte"_s]; station.proxy->set(Fault::ByteByByte); break;
        case 5: ++faults[u"delay"_s]; station.proxy->set(Fault::Delay); break;
        case 6:
            ++faults[u"backend ended"_s];
            must(server->admin()->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = CAST(:login AS text)"_s, { { u"login"_s, station.login } }));
            break;
        case 7:
            ++faults[u"program ended and started"_s];
            close(station);
            open(station);
            break;
        case 8: ++faults[u"half open"_s]; station.proxy->set(Fault::HalfOpen); break;
        case 9:
            ++faults[u"connections exhausted"_s];
            limit(station, 0);
            must(server->admin()->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = CAST(:login AS text)"_s, { { u"login"_s, station.login } }));
            break;
        case 10: ++faults[u"transaction left open"_s]; leaveOpen(); break;
        case 11: ++faults[u"command sent twice"_s]; repeat(station, false); break;
        case 12: ++faults[u"command sent again, changed"_s]; repeat(station, true); break;
        default:
            ++faults[u"everything fetched anew"_s];
            station.member->link.fetchEverything();
        }
    }
    void limit(const Station &station, int connections) { must(server->admin()->run(u"ALTER ROLE %1 CONNECTION LIMIT %2"_s.arg(station.login).arg(connections))); }
    void heal(Station &station)
    {
        station.proxy->set(Fault::None);
        limit(station, -1);
    }
    /// Somebody's session takes the turn to write and goes for lunch.
    void leaveOpen()
    {
        m_lunch = must(ServerConnection::open(url(u"lunch"_s)));
        must(m_lunch->run(u"BEGIN"_s));
        must(m_lunch->run(u"SELECT api.submit('%1', '%1', 1, '{}')"_s.arg(newUuid())));
    }
    /// A command that was answered comes once more, past its program: the answer of then, or a refusal.
    void repeat(Station &station, bool isChanged)
    {
        const auto known = station.member->on([](Connection &c) { return c.select(u"SELECT seq, op_id, command FROM outbox WHERE outcome LIKE '%\"applied\"%' ORDER BY seq DESC LIMIT 1"_s); });
        if (known.isEmpty())
            return;
        const Row &sent = known.constFirst();
        const auto direct = ServerConnection::open(url(station.login));
        if (!direct)
            return; // its connections are exhausted
        const auto answer = (*direct)->value(u"SELECT api.submit(CAST(:op AS text), CAST(:client AS text), CAST(:seq AS bigint), CAST(:command AS text))"_s,
                                             { { u"op"_s, sent.text("op_id"_L1) }, { u"client"_s, station.member->on([](Connection &c) { return ReplicaMeta(c).identity(); }).clientId }, { u"seq"_s, sent.integer("seq"_L1) },
                                               { u"command"_s, QString(sent.text("command"_L1) + (isChanged ? u" "_s : QString())) } });
        QVERIFY2(answer, "no answer to what was sent before");
        QVERIFY2(answer->toString().contains(isChanged ? u"op_id_reused"_s : u"\"applied\""_s), qPrintable(answer->toString()));
    }
    int differingRows(Station &station)
    {
        const auto direct = must(ServerConnection::open(url(station.login)));
        QStringList tables { u"activities"_s };
        for (const QStringList &entity : Rules::rows().entities)
            tables.append(entity.at(0));
        int differing = 0;
        for (const QString &table : std::as_const(tables)) {
            QSet<QString> here;
            QSet<QString> there;
            for (const Row &row : station.member->on([&](Connection &c) { return c.select(u"SELECT * FROM "_s + table); }))
                here.insert(lineOf(row.values()));
            for (const auto &row : must(direct->run(u"SELECT * FROM core."_s + table)))
                there.insert(lineOf(row));
            differing += static_cast<int>(((here - there) + (there - here)).size());
        }
        return differing;
    }

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<Server>(u"sc_tst_chaos"_s);
        const QUrl place(url(u"x"_s));
        for (int i = 0; i < Clients; ++i) {
            Station station { u"chaos%1"_s.arg(i), folder.filePath(QString::number(i)), std::make_unique<FaultProxy>(place.host(), static_cast<quint16>(place.port())), {}, {}, {} };
            server->addUser(station.login, { u"agent"_s });
            QDir().mkpath(station.folder);
            open(station);
            stations.push_back(std::move(station));
        }
        server->addUser(u"lunch"_s, { u"agent"_s });
        for (Station &station : stations)
            QTRY_VERIFY2_WITH_TIMEOUT(station.member->isInStep(), qPrintable(station.member->standing()), 20'000);
    }
    void cleanupTestCase()
    {
        stations.clear();
        server.reset();
    }

    void nothingLostNothingTwiceNothingDiffers()
    {
        const int seconds = qEnvironmentVariableIntValue("SC_CHAOS_SECONDS") > 0 ? qEnvironmentVariableIntValue("SC_CHAOS_SECONDS") : 25;
        QElapsedTimer clock;
        clock.start();
        for (int step = 0; clock.elapsed() < seconds * 1000LL; ++step) {
            Station &station = stations[static_cast<size_t>(random.bounded(Clients))];
            const int what = random.bounded(100);
            if (what < 6)
                fail(station);
            else if (what < 14)
                heal(station);
            else
                work(station, step);
            collect(station);
            QTest::qWait(random.bounded(25));
        }
        for (Station &station : stations) {
            heal(station);
            station.member->link.retry();
        }
        for (Station &station : stations) {
            QTRY_VERIFY2_WITH_TIMEOUT((collect(station), station.answers.isEmpty() && station.member->isInStep()), qPrintable(station.member->standing()), 60'000);
        }
        const auto admin = server->admin();
        const qint64 head = must(admin->value(u"SELECT seq FROM core.ledger_head"_s)).toLongLong();
        for (Station &station : stations) // all have sent; now each fetches what the others sent last
            QTRY_COMPARE_WITH_TIMEOUT(station.member->on([](Connection &c) { return ReplicaMeta(c).cursor(); }).seq, head, 40'000);

        QSet<QString> known;
        for (const auto &row : must(admin->run(u"SELECT op_id FROM core.ops"_s)))
            known.insert(row.first().toString());
        int saved = 0;
        int lost = 0;
        int unanswered = 0;
        int differing = 0;
        for (Station &station : stations) {
            saved += static_cast<int>(station.saved.size());
            lost += static_cast<int>(std::count_if(station.saved.begin(), station.saved.end(), [&](const QString &op) { return !known.contains(op); }));
            unanswered += station.member->count(u"SELECT count(*) FROM outbox WHERE outcome IS NULL"_s);
            differing += differingRows(station);
        }
        const int twice = must(admin->value(u"SELECT (SELECT count(*) FROM (SELECT text FROM core.ticket_entries WHERE kind = 'note' GROUP BY text HAVING count(*) > 1) AS a)"
                                            " + (SELECT count(*) FROM (SELECT op_id FROM core.ledger GROUP BY op_id HAVING count(*) > 1) AS b)"_s)).toInt();
        const int holes = must(admin->value(u"SELECT (SELECT max(seq) - count(*) FROM core.ledger)"_s)).toInt();
        int count = 0;
        for (auto it = faults.cbegin(); it != faults.cend(); ++it) {
            qInfo("%4d × %s", it.value(), qPrintable(it.key()));
            count += it.value();
        }
        qInfo("%d clients, %d faults, %d commands saved: lost %d, duplicated %d, unanswered %d, differing rows %d, holes in the ledger %d", Clients, count, saved, lost, twice, unanswered, differing, holes);
        QVERIFY(saved > seconds * 2); // it worked at all
        QVERIFY(count > seconds / 2);
        QCOMPARE(lost, 0);
        QCOMPARE(twice, 0);
        QCOMPARE(unanswered, 0);
        QCOMPARE(differing, 0);
        QCOMPARE(holes, 0);
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
