// A team against the bare tools it is made of, in one run: a change until it is painted at a colleague's against an
// insert with NOTIFY by two libpq clients; commands per second against inserts; catching up and first download against
// COPY into SQLite; what 50 idle clients cost. bench_team [PART...]: idle, painted, rate, loading; default all. Fails
// where rows are missing.
#include "tests/bench/teamrows.h"
#include "tests/support/member.h"
#include "tests/support/newticket.h"

#include <QApplication>
#include <QEventLoop>
#include <QTableView>

#include <poll.h>
#include <sys/resource.h>

#include <cstdio>
#include <fstream>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace sc;
using namespace sc::test;

namespace {

constexpr int Hanging = 600'000;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void report(const QString &what, double ours, double theirs, const char *unit, const char *other, double ratio)
{
    std::printf("%-44s %10.1f %-4s %10.1f %-4s %-40s ratio %.1f\n", qPrintable(what), ours, unit, theirs, unit, other,
                ratio);
    std::fflush(stdout);
}

void await(const std::function<bool()> &isTrue, const char *what)
{
    if (!QTest::qWaitFor(isTrue, Hanging))
        qFatal("%s", what);
}

double nowMs()
{
    return static_cast<double>(std::chrono::steady_clock::now().time_since_epoch().count()) / 1e6;
}

/** When a view paints what it is waited for; meanwhile events are handled as in the program: QTest's waiting sleeps 10
 * ms between them. */
class Painted final : public QObject
{
public:
    explicit Painted(QTableView &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }
    double at(const QString &title)
    {
        m_at = 0;
        m_title = title;
        QTimer::singleShot(Hanging, this, [this, title] {
            if (m_at == 0 && m_title == title)
                qFatal("never painted");
        });
        m_waiting.exec();
        return m_at;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_at == 0
            && m_view.model()->index(0, QueueModel::Title).data().toString() == m_title)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_at = m_at == 0 ? nowMs() : m_at; // after it
                    m_waiting.quit();
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    QTableView &m_view;
    QEventLoop m_waiting;
    QString m_title;
    double m_at = 0;
};

/** A bare libpq client: says when a notification came. */
class Listener
{
public:
    Listener(const QString &url, const QString &channel)
        : m_connection(must(ServerConnection::open(url)))
    {
        must(m_connection->run(u"LISTEN "_s + channel));
    }
    double at()
    {
        while (must(m_connection->takeNotifications()).isEmpty()) {
            pollfd place { m_connection->socket(), POLLIN, 0 };
            ::poll(&place, 1, 1000);
        }
        return nowMs();
    }

private:
    std::unique_ptr<ServerConnection> m_connection;
};

/** Where the time of a change goes on its way, stage by stage. */
class Stages
{
public:
    explicit Stages(QStringList names)
        : m_names(std::move(names))
        , m_times(m_names.size())
    {
    }
    /// The instants of one change: its beginning, then the end of each stage.
    void add(const QList<double> &instants)
    {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            m_times[i].append(instants.at(i + 1) - instants.at(i));
    }
    void print() const
    {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            std::printf("    %-70s %6.2f ms\n", qPrintable(m_names.at(i)), median(m_times.at(i)));
    }

private:
    QStringList m_names;
    QList<QList<double>> m_times;
};

QString bodyOf(const Command &command)
{
    return QString::fromUtf8(QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact));
}

void benchPropagation(Cluster &cluster, const QString &folder)
{
    Member kern(cluster.url(u"kern"_s), u"kern"_s, folder + u"/kern"_s);
    Member wolf(cluster.url(u"wolf"_s), u"wolf"_s, folder + u"/wolf"_s);
    await([&] { return kern.isInStep() && wolf.isInStep(); }, "not in step");
    const QString id = kern.record(u"Drucker"_s);
    await([&] { return kern.isInStep() && wolf.ticket(id); }, "not there");
    wolf.queue.load();
    await([&] { return wolf.queue.rowCount() == 1; }, "not listed");
    QTableView view;
    view.setModel(&wolf.queue);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("not shown");
    Painted painted(view);
    Listener listener(cluster.url(u"sc"_s), u"bench"_s);
    Listener ledger(cluster.url(u"sc"_s), u"service_center"_s);
    double saved = 0;
    double published = 0;
    double announced = 0;
    QObject::connect(&kern.commands, &CommandDesk::written, &view, [&] { saved = nowMs(); });
    QObject::connect(&wolf.commands, &CommandDesk::changed, &view,
                     [&] { announced = announced == 0 ? nowMs() : announced; });
    Stages stages({ u"saved here: local commit, told to the window"_s,
                    u"read from the outbox, sent, done and committed by the server, NOTIFY"_s,
                    u"fetched at the colleague's: feed, local commit, told to the window"_s,
                    u"read for the list, painted"_s });
    const auto writer = cluster.admin();
    QList<double> ours;
    QList<double> theirs;
    for (int round = 0; round < 25; ++round) { // alternately, and far enough apart that nothing is gathered
        QTest::qWait(1100);
        const QString title = u"Drucker %1"_s.arg(round);
        const Command command = kern.retitle(id, title);
        announced = 0;
        double begun = nowMs();
        std::thread watching([&] { published = ledger.at(); });
        static_cast<void>(kern.desk.submit(command));
        const double shown = painted.at(title);
        watching.join();
        ours.append(shown - begun);
        stages.add({ begun, saved, published, announced, shown });
        begun = nowMs();
        must(
            writer->run(u"INSERT INTO bench.rows (id, body) VALUES ('%1', '%2'); SELECT pg_notify('bench', '%1')"_s.arg(
                newUuid(), bodyOf(command))));
        theirs.append(listener.at() - begun);
    }
    report(u"submit until painted at a colleague's"_s, median(ours), median(theirs), "ms",
           "insert, commit and NOTIFY, two clients", median(ours) / median(theirs));
    stages.print();
}

/// Per second, of \p clients side by side who run \p statement, each \p count times.
double rate(Cluster &cluster, int clients, int count, const std::function<QString(int, int)> &statement)
{
    std::vector<std::unique_ptr<ServerConnection>> connections;
    for (int i = 0; i < clients; ++i)
        connections.push_back(must(ServerConnection::open(cluster.url(u"kern"_s))));
    QElapsedTimer clock;
    clock.start();
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client)
        threads.emplace_back([&, client] {
            for (int n = 1; n <= count; ++n)
                must(connections[static_cast<size_t>(client)]->run(statement(client, n)));
        });
    for (std::thread &thread : threads)
        thread.join();
    return clients * count * 1e9 / static_cast<double>(clock.nsecsElapsed());
}

void benchThroughput(Cluster &cluster)
{
    for (const int clients : { 1, 8, 32 }) {
        QList<double> ours;
        QList<double> theirs;
        for (int round = 0; round < 3; ++round) {
            const QString run = newUuid();
            const auto command = [] {
                Command made = Command::make(u"ticket.record"_s, u"kern"_s, 1'700'000'000);
                made.put(u"tickets"_s, newUuid(), newTicket(u"Vorgang"_s));
                return made;
            };
            ours.append(rate(cluster, clients, 320 / clients, [&](int client, int n) {
                const Command made = command();
                return u"SELECT api.submit('%1', '%2-%3', %4, '%5')"_s.arg(made.opId, run, QString::number(client),
                                                                           QString::number(n), bodyOf(made));
            }));
            theirs.append(rate(cluster, clients, 320 / clients, [&](int, int) {
                return u"INSERT INTO bench.rows (id, body) VALUES ('%1', '%2')"_s.arg(newUuid(), bodyOf(command()));
            }));
        }
        report(u"commands per second, %1 clients"_s.arg(clients), median(ours), median(theirs), "/s", "plain inserts",
               median(theirs) / median(ours));
    }
}

/// The same rows bare; seconds. \p after the ledger row behind which they begin.
double copyAll(Cluster &cluster, const QString &path, qint64 after, int tickets)
{
    QElapsedTimer clock;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("no %s", qPrintable(path));
        clock.start();
        for (const QString &table : TeamRows::tables()) {
            const QString columns
                = cluster
                      .run(
                          u"SELECT string_agg('\"' || attname || '\"', ',') FROM pg_attribute WHERE attrelid = 'core.%1'::regclass AND attnum > 0 AND NOT attisdropped"_s
                              .arg(table))
                      .constFirst()
                      .first()
                      .toString();
            const int rows = copyIntoSqlite(
                cluster.url(u"sc"_s),
                u"SELECT t.* FROM core.%1 t JOIN core.ledger l ON l.op_id = t.op_id WHERE l.seq > %2"_s.arg(table).arg(
                    after),
                columns, database, table);
            if (table == u"tickets" && rows != tickets)
                qFatal("%d of %d tickets copied", rows, tickets);
        }
    }
    QSqlDatabase::removeDatabase(path);
    return static_cast<double>(clock.elapsed()) / 1000;
}

/// Until everything of the ledger is here; seconds.
double load(Cluster &cluster, const QString &folder)
{
    const qint64 head = cluster.run(u"SELECT seq FROM core.ledger_head"_s).constFirst().first().toLongLong();
    QElapsedTimer clock;
    clock.start();
    Member member(cluster.url(u"kern"_s), u"kern"_s, folder);
    await([&] { return member.isInStep(); }, "not loaded");
    const double taken = static_cast<double>(clock.elapsed()) / 1000;
    if (member.on([](Connection &c) { return ReplicaMeta(c).cursor(); }).seq != head
        || member.count(u"SELECT count(*) FROM tickets"_s)
            != cluster.run(u"SELECT count(*) FROM core.tickets"_s).constFirst().first().toInt())
        qFatal("not everything was loaded");
    return taken;
}

void benchLoading(Cluster &cluster, const QString &folder)
{
    QDir().mkpath(folder + u"/loading"_s);
    QString id;
    {
        Member kern(cluster.url(u"kern"_s), u"kern"_s, folder + u"/kern"_s);
        await([&] { return kern.isInStep(); }, "not in step");
        id = kern.record(u"Drucker"_s);
        await(
            [&] {
                return kern.link.state().inStepAt > 0
                    && kern.count(u"SELECT count(*) FROM outbox WHERE outcome IS NULL"_s) == 0;
            },
            "not sent");
    }
    TeamRows rows(cluster, id);
    const auto head = [&] {
        return cluster.run(u"SELECT seq FROM core.ledger_head"_s).constFirst().first().toLongLong();
    };
    qint64 before = head();
    rows.add(50'000);
    const double first = load(cluster, folder + u"/loading"_s);
    const double bare = copyAll(cluster, folder + u"/first.db"_s, before, 50'000);
    report(u"first download of 50,000 tickets"_s, first, bare, "s", "COPY into SQLite", first / bare);
    before = head();
    rows.add(10'000);
    const double later = load(cluster, folder + u"/loading"_s);
    const double bareLater = copyAll(cluster, folder + u"/later.db"_s, before, 10'000);
    report(u"catching up 10,000 ledger rows"_s, later, bareLater, "s", "COPY into SQLite", later / bareLater);
}

double ownCpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

double residentMb()
{
    std::ifstream file("/proc/self/statm");
    long pages = 0;
    file >> pages >> pages;
    return static_cast<double>(pages) * 4096 / 1e6;
}

/// Of the sessions of all clients.
double serverCpuSeconds(Cluster &cluster)
{
    double ticks = 0;
    for (const auto &row : cluster.run(u"SELECT pid FROM pg_stat_activity WHERE usename LIKE 'idle%'"_s)) {
        QFile file(u"/proc/%1/stat"_s.arg(row.first().toInt()));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // behind the name in brackets
        const QByteArrayList fields = file.readAll().split(')').constLast().simplified().split(' ');
        ticks += fields.value(11).toDouble() + fields.value(12).toDouble(); // user and system time
    }
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

void benchIdle(Cluster &cluster, const QString &folder)
{
    constexpr int Clients = 50;
    const double memory = residentMb();
    std::vector<std::unique_ptr<Member>> members;
    for (int i = 0; i < Clients; ++i) {
        const QString login = u"idle%1"_s.arg(i);
        QDir().mkpath(folder + u'/' + login);
        cluster.addAgent(login);
        members.push_back(std::make_unique<Member>(cluster.url(login), login, folder + u'/' + login));
    }
    await(
        [&] {
            return std::all_of(members.begin(), members.end(), [](const auto &member) { return member->isInStep(); });
        },
        "not in step");
    QTest::qWait(2000);
    const double held = residentMb() - memory;
    const auto statements = [&] {
        return cluster.run(u"SELECT pg_stat_get_db_xact_commit(oid) FROM pg_database WHERE datname = 'servicecenter'"_s)
            .constFirst()
            .first()
            .toLongLong();
    };
    const double server = serverCpuSeconds(cluster);
    const qint64 before = statements();
    const double own = ownCpuSeconds();
    QTest::qWait(60'000);
    const double ownTaken = ownCpuSeconds() - own;
    const double taken = static_cast<double>(statements() - before);
    const double serverTaken = serverCpuSeconds(cluster) - server;
    std::printf(
        "%-44s per client: %.3f CPU seconds and %.1f transactions a minute, %.1f MB; the server: %.2f CPU seconds and %.0f transactions a minute\n",
        qPrintable(u"%1 idle clients"_s.arg(Clients)), ownTaken / Clients, taken / Clients, held / Clients, serverTaken,
        taken);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const auto isAsked = [parts = QApplication::arguments().mid(1)](const QString &part) {
        return parts.isEmpty() || parts.contains(part);
    };
    Cluster cluster;
    for (const QString &login : { u"kern"_s, u"wolf"_s })
        cluster.addAgent(login);
    cluster.run(u"CREATE SCHEMA bench"_s);
    cluster.run(u"CREATE TABLE bench.rows (id text PRIMARY KEY, body text NOT NULL)"_s);
    cluster.run(u"GRANT USAGE ON SCHEMA bench TO kern"_s);
    cluster.run(u"GRANT INSERT ON bench.rows TO kern"_s);
    const QTemporaryDir folder;
    for (const QString &login : { u"kern"_s, u"wolf"_s })
        QDir().mkpath(folder.filePath(login));
    if (isAsked(u"idle"_s))
        benchIdle(cluster, folder.path());
    if (isAsked(u"painted"_s))
        benchPropagation(cluster, folder.path());
    if (isAsked(u"rate"_s))
        benchThroughput(cluster);
    if (isAsked(u"loading"_s))
        benchLoading(cluster, folder.path());
}
