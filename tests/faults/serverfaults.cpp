#include "tests/faults/faults.h"

#include "models/domain/ids.h"
#include "tests/support/newticket.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace sc::test {

namespace {

using Fault = FaultProxy::Fault;

const QString submission
    = u"SELECT api.submit(CAST(:op AS text), CAST(:client AS text), CAST(:seq AS bigint), CAST(:command AS text))"_s;

FaultKind network(const QString &name, Fault fault)
{
    return { name, [fault](Station &station) {
                station.proxy.set(fault);
                return true;
            } };
}

void endSessions(Station &station)
{
    station.cluster().run(
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = CAST(:login AS text)"_s,
        { { u"login"_s, station.login } });
}

bool killBackend(Station &station)
{
    const auto sessions = station.cluster().run(
        u"SELECT pid FROM pg_stat_activity WHERE usename = CAST(:login AS text) LIMIT 1"_s,
        { { u"login"_s, station.login } });
    if (sessions.isEmpty())
        return false;
    station.cluster().killBackend(sessions.constFirst().value(u"pid"_s).toLongLong());
    return true;
}

bool exhaust(Station &station)
{
    const QString login = station.login;
    station.cluster().run(u"ALTER ROLE %1 CONNECTION LIMIT 0"_s.arg(login));
    endSessions(station);
    station.onHeal(
        [&cluster = station.cluster(), login] { cluster.run(u"ALTER ROLE %1 CONNECTION LIMIT -1"_s.arg(login)); });
    return true;
}

/// Somebody's session takes the turn to write and goes for lunch.
bool leaveOpen(Station &station)
{
    station.cluster().heal(); // or there may be no function to call
    const std::shared_ptr<ServerConnection> lunch = must(ServerConnection::open(station.cluster().url(u"lunch"_s)));
    must(lunch->run(u"BEGIN"_s));
    must(lunch->run(u"SELECT api.submit('%1', '%1', 1, '{}')"_s.arg(newUuid())));
    station.cluster().onHeal([lunch] {});
    return true;
}

/// A command that was answered comes once more, past its program: the answer of then, or a refusal.
bool repeat(Station &station, bool isChanged)
{
    station.cluster().heal(); // or there may be nothing to ask
    const auto known = station.member->on([](Connection &c) {
        return c.select(
            u"SELECT seq, op_id, command FROM outbox WHERE outcome LIKE '%\"applied\"%' ORDER BY seq DESC LIMIT 1"_s);
    });
    const auto direct = ServerConnection::open(station.cluster().url(station.login));
    if (known.isEmpty() || !direct) // its connections are exhausted
        return false;
    const Row &sent = known.constFirst();
    const QString client = station.member->on([](Connection &c) { return ReplicaMeta(c).identity(); }).clientId;
    const QString answer = must((*direct)->value(
                                    submission,
                                    { { u"op"_s, sent.text("op_id"_L1) },
                                      { u"client"_s, client },
                                      { u"seq"_s, sent.integer("seq"_L1) },
                                      { u"command"_s,
                                        QString(sent.text("command"_L1) + (isChanged ? u" "_s : QString())) } }))
                               .toString();
    if (!answer.contains(isChanged ? u"op_id_reused"_s : u"\"applied\""_s))
        qFatal("%s", qPrintable(answer));
    return true;
}

/// A new command twice at the same moment, by two sessions: both get the same answer.
bool sendTogether(Station &station)
{
    station.cluster().heal();
    const auto client = ServerConnection::open(station.cluster().url(station.login));
    const auto twin = ServerConnection::open(station.cluster().url(station.login));
    if (!client || !twin)
        return false;
    Command command = Command::make(u"chaos"_s, station.login, 1);
    command.put(u"tickets"_s, newUuid(), newTicket(u"Zugleich"_s));
    const QVariantMap bindings {
        { u"op"_s, command.opId },
        { u"client"_s, newUuid() },
        { u"seq"_s, 1 },
        { u"command"_s, QString::fromUtf8(QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact)) }
    };
    QString theirs;
    std::thread other([&] { theirs = must((*twin)->value(submission, bindings)).toString(); });
    const QString ours = must((*client)->value(submission, bindings)).toString();
    other.join();
    if (ours != theirs || !ours.contains(u"\"applied\""))
        qFatal("%s / %s", qPrintable(ours), qPrintable(theirs));
    return true;
}

/// One more column of a later release, which the clients have never heard of.
bool growNewer(Station &station)
{
    station.cluster().heal();
    station.cluster().run(u"ALTER TABLE core.tickets ADD COLUMN novelty text NOT NULL DEFAULT 'new'"_s);
    station.cluster().onHeal(
        [&cluster = station.cluster()] { cluster.run(u"ALTER TABLE core.tickets DROP COLUMN novelty"_s); });
    return true;
}

/// A server of an earlier release, which does not have the function that the clients call.
bool growOlder(Station &station)
{
    station.cluster().heal();
    station.cluster().run(u"ALTER FUNCTION api.submit RENAME TO submit_later"_s);
    station.cluster().onHeal(
        [&cluster = station.cluster()] { cluster.run(u"ALTER FUNCTION api.submit_later RENAME TO submit"_s); });
    return true;
}

bool changeRules(Station &station)
{
    station.cluster().heal();
    station.cluster().run(u"UPDATE core.settings SET rules_hash = 'other-' || rules_hash"_s);
    endSessions(station);
    station.cluster().onHeal([&cluster = station.cluster()] {
        cluster.run(u"UPDATE core.settings SET rules_hash = replace(rules_hash, 'other-', '')"_s);
    });
    return true;
}

} // namespace

QList<FaultKind> networkFaults()
{
    return { { u"connection cut"_s,
               [](Station &station) {
                   station.proxy.cut();
                   return true;
               } },
             network(u"stall"_s, Fault::Stall),
             network(u"answers lost"_s, Fault::LoseAnswers),
             network(u"connection refused"_s, Fault::Refuse),
             network(u"byte by byte"_s, Fault::ByteByByte),
             network(u"delay"_s, Fault::Delay),
             network(u"half open"_s, Fault::HalfOpen) };
}

QList<FaultKind> serverFaults()
{
    return { { u"sessions ended by the server"_s,
               [](Station &station) {
                   endSessions(station);
                   return true;
               } },
             { u"backend killed (kill -9)"_s, killBackend },
             { u"server stopped at once and started"_s,
               [](Station &station) {
                   station.cluster().stopAtOnceAndStart();
                   return true;
               } },
             { u"connections exhausted"_s, exhaust },
             { u"transaction left open"_s, leaveOpen },
             { u"command sent twice"_s, [](Station &station) { return repeat(station, false); } },
             { u"command sent again, changed"_s, [](Station &station) { return repeat(station, true); } },
             { u"command sent twice at the same moment"_s, sendTogether },
             { u"server with a newer schema"_s, growNewer },
             { u"server with an older schema"_s, growOlder },
             { u"server with other rules"_s, changeRules } };
}

} // namespace sc::test
