#include "tests/faults/script.h"
#include "tests/support/hosttool.h"
#include "tests/support/member.h"

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

/// Two PostgreSQL instances, the second the standby of the first (packaging/postgresql/pair-for-tests.sh).
class Pair
{
public:
    Pair()
        : m_ports(QString::fromUtf8(act(u"start"_s)).trimmed().split(u' '))
    {
    }
    ~Pair() { act(u"stop"_s); }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    QByteArray act(const QString &what)
    {
        return m_folder.run(u"postgresql/pair-for-tests.sh"_s, { what, m_folder.path(u"pair"_s) });
    }
    /// Of the server with this number, or with both of them for a client.
    [[nodiscard]] QString url(const QString &login, const QString &database, int server) const
    {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(login, m_ports.at(server), database);
    }
    [[nodiscard]] QString both(const QString &login) const
    {
        return url(login, u"servicecenter"_s, 0)
            + u"?host=127.0.0.1,127.0.0.1&port=%1&target_session_attrs=read-write"_s.arg(m_ports.join(u','));
    }

private:
    ScriptFolder m_folder;
    QStringList m_ports;
};

// a bound for hanging, not a measure: a synchronous standby on a busy disk takes its time
constexpr int Patiently = 180'000;

} // namespace

/** The drill of high availability and of a restored backup: real instances, clients at work, everything that was saved
 * is back. */
class TestFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSavedIsBack_data()
    {
        QTest::addColumn<QStringList>("before"); // while they work; they go on in between
        QTest::addColumn<QStringList>("fault"); // then
        QTest::addColumn<int>("newFirst"); // the server that is there afterwards
        QTest::addColumn<bool>("isTailLost");

        QTest::newRow("synchronous standby promoted under load")
            << QStringList() << QStringList { u"fail"_s, u"promote"_s } << 1 << false;
        QTest::newRow("asynchronous standby promoted, its tail is lost")
            << QStringList { u"alone"_s } << QStringList { u"fail"_s, u"promote"_s } << 1 << true;
        QTest::newRow("old backup restored")
            << QStringList { u"backup"_s, u"alone"_s } << QStringList { u"restore"_s } << 0 << true;
    }
    void everythingSavedIsBack()
    {
        SC_NOT_ON_WINDOWS("a pair of PostgreSQL servers is started by a script");
        QFETCH(QStringList, before);
        QFETCH(QStringList, fault);
        QFETCH(int, newFirst);
        QFETCH(bool, isTailLost);
        Pair pair;
        const QStringList logins { u"kern"_s, u"wolf"_s, u"sommer"_s };
        {
            const QString url = pair.url(u"sc"_s, u"postgres"_s, 0);
            const auto admin = must(ServerConnection::open(url));
            ServerInstallation installation(*admin, url, u"servicecenter"_s);
            must(installation.install());
            for (const QString &login : logins)
                must(installation.addUser(login, login, { u"agent"_s }, u"secret"_s));
        }
        QTemporaryDir folder;
        std::vector<std::unique_ptr<Member>> members;
        for (const QString &login : logins) {
            QDir().mkpath(folder.filePath(login));
            members.push_back(std::make_unique<Member>(pair.both(login), login, folder.filePath(login)));
        }
        QStringList saved; // what the program called saved
        const auto work = [&](int reports) {
            for (int n = 0; n < reports; ++n)
                for (const auto &member : members) {
                    TicketDraft draft;
                    draft.id = newUuid();
                    draft.text = u"Vorgang %1"_s.arg(saved.size());
                    draft.reportedAt = QDateTime::currentSecsSinceEpoch() - 60;
                    const Outcome outcome = member->submit(member->desk.compose().record(draft));
                    if (outcome.status == Outcome::Status::Applied)
                        saved.append(draft.id);
                    else
                        qWarning("not saved: %d %s %s", static_cast<int>(outcome.status), qPrintable(outcome.rule),
                                 qPrintable(outcome.field));
                    QTest::qWait(5);
                }
        };
        const auto standing = [&] {
            QStringList all;
            for (const auto &member : members)
                all.append(member->standing());
            return all.join(u"; "_s);
        };
        const auto inStep = [&] {
            return std::all_of(members.begin(), members.end(), [](const auto &member) { return member->isInStep(); });
        };
        QTRY_VERIFY2_WITH_TIMEOUT(inStep(), qPrintable(standing()), Patiently);
        work(10);
        QTRY_VERIFY2_WITH_TIMEOUT(inStep(), qPrintable(standing()), Patiently);
        for (const QString &act : std::as_const(before))
            pair.act(act);
        work(10);
        // the server has acknowledged what it is going to lose
        if (isTailLost)
            QTRY_VERIFY2_WITH_TIMEOUT(inStep(), qPrintable(standing()), Patiently);
        work(3);
        for (const QString &act : std::as_const(fault)) { // between failing and promoting there is only the standby
            pair.act(act);
            work(3);
        }
        work(5);

        const auto server = must(ServerConnection::open(pair.url(u"sc"_s, u"servicecenter"_s, newFirst)));
        const auto count = [&](const QString &sql) { return must(server->value(sql)).toInt(); };
        for (const auto &member : members)
            member->link.retry();
        QTRY_VERIFY2_WITH_TIMEOUT(inStep(), qPrintable(standing()), Patiently);
        const int head = count(u"SELECT seq FROM core.ledger_head"_s);
        for (const auto &member : members)
            QTRY_COMPARE_WITH_TIMEOUT(member->on([](Connection &c) { return ReplicaMeta(c).cursor(); }).seq, head,
                                      Patiently);
        QSet<QString> there;
        for (const auto &row : must(server->run(u"SELECT id FROM core.tickets"_s)))
            there.insert(row.value(u"id"_s).toString());
        const auto lost = std::count_if(saved.begin(), saved.end(),
                                        [&](const QString &id) { return !there.contains(id); });
        int differing = 0;
        for (const auto &member : members)
            for (const Row &row :
                 member->on([](Connection &c) { return c.select(u"SELECT id, number, title FROM tickets"_s); }))
                differing += count(u"SELECT count(*) FROM core.tickets WHERE id || number || title = '%1'"_s.arg(
                                 row.text("id"_L1) + row.text("number"_L1) + row.text("title"_L1)))
                        == 1
                    ? 0
                    : 1;
        qInfo("%lld saved: lost %lld, duplicated %lld, differing rows %d", static_cast<long long>(saved.size()),
              static_cast<long long>(lost), static_cast<long long>(there.size() - saved.size()), differing);
        // nothing was refused meanwhile, nor while a replica was loaded anew
        QCOMPARE(saved.size(), 3 * (10 + 10 + 3 + 3 * fault.size() + 5));
        QCOMPARE(lost, 0);
        QCOMPARE(there.size(), saved.size());
        QCOMPARE(differing, 0);
        for (const auto &member : members)
            QCOMPARE(member->count(u"SELECT count(*) FROM tickets"_s), saved.size());
        QCOMPARE(count(u"SELECT (max(seq) - count(*))::int FROM core.ledger"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
