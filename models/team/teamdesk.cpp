#include "models/team/teamdesk.h"

#include "models/domain/ids.h"
#include "models/ledger/outbox.h"
#include "models/ledger/rules.h"
#include "models/session/deliver.h"
#include "models/storage/migrations.h"
#include "models/sync/contact.h"
#include "models/sync/contentcarrier.h"
#include "models/sync/historyreader.h"
#include "models/sync/teamlink.h"
#include "models/team/outboxstore.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHostAddress>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int ShownLines = 500;
const QString systemTrust = u"/etc/ssl/certs/ca-certificates.crt"_s; ///< Debian's; libpq 15 knows no 'system'

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

TeamAccess accessTo(const TeamAddress &address, const QString &password)
{
    QStringList hosts;
    QStringList ports;
    bool isHere = true;
    const QStringList all = address.hostList();
    for (const QString &one : all) {
        const qsizetype colon = one.lastIndexOf(u':');
        const bool hasPort = colon > 0 && one.indexOf(u':') == colon; // else an IPv6 address
        hosts.append(hasPort ? one.left(colon) : one);
        ports.append(hasPort ? one.mid(colon + 1) : u"5432"_s);
        isHere = isHere && isThisComputer(hosts.constLast());
    }
    TeamAccess access { { { u"host"_s, hosts.join(u',') },
                          { u"port"_s, ports.join(u',') },
                          { u"dbname"_s, address.database },
                          { u"user"_s, address.login },
                          { u"target_session_attrs"_s, u"read-write"_s },
                          { u"sslmode"_s, u"verify-full"_s } },
                        {} };
    if (!password.isEmpty())
        access.parameters.insert(u"password"_s, password);
    if (!address.caFile.isEmpty())
        access.parameters.insert(u"sslrootcert"_s, address.caFile);
    else if (isHere)
        access.parameters.insert(u"sslmode"_s, u"prefer"_s); // what does not leave the computer needs no certificate
    else if (QFile::exists(systemTrust))
        access.parameters.insert(u"sslrootcert"_s, systemTrust);
    access.patience.answering = std::chrono::seconds(30);
    return access;
}

Result<void> checkNow(const TeamAccess &access)
{
    const auto connection = ServerConnection::open(access.parameters, access.patience);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto hello = ServerPeer(**connection, newUuid()).hello();
    if (!hello)
        return tl::unexpected(Contact::lasting(hello.error()));
    if (hello->roles.isEmpty())
        return fail(Error::Kind::NotAllowed, u"the login has no roles"_s, u"no_roles"_s);
    if (hello->rulesHash != Rules::hash())
        return fail(Error::Kind::Invalid,
                    u"the server has schema %1, this program %2"_s.arg(hello->schema).arg(newestSchema()),
                    hello->schema < newestSchema()       ? u"old_server"_s
                        : hello->schema > newestSchema() ? u"new_server"_s
                                                         : u"rules"_s);
    return {};
}

} // namespace

struct TeamDesk::Access
{
    TeamAccess value;
};

TeamDesk::TeamDesk(Database &database, CommandDesk &commands, const Clock &clock, TeamAddress address,
                   const QString &password, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_clock(clock)
    , m_address(std::move(address))
{
    // what stands instead may have come just now
    connect(&m_commands, &CommandDesk::changed, this, &TeamDesk::linesChanged);
    connectTo(password);
}

void TeamDesk::connectTo(const QString &password)
{
    m_link.reset(); // one at a time sends
    m_access = std::make_unique<Access>(Access { accessTo(m_address, password) });
    m_link = std::make_unique<TeamLink>(m_database, m_commands, m_clock, m_access->value);
    connect(m_link.get(), &TeamLink::stateChanged, this, &TeamDesk::stateChanged);
    connect(m_link.get(), &TeamLink::inStep, this, &TeamDesk::sendParked);
    connect(m_link.get(), &TeamLink::presenceTold, this, &TeamDesk::presenceTold);
    connect(m_link.get(), &TeamLink::numbered, this, &TeamDesk::numbered);
    connect(m_link.get(), &TeamLink::outboxChanged, this, &TeamDesk::linesChanged);
    connect(m_link.get(), &TeamLink::startedAnew, this, &TeamDesk::startedAnew);
    connect(m_link.get(), &TeamLink::historyDiverged, this, &TeamDesk::historyDiverged);
    connect(m_link.get(), &TeamLink::notBrought, this, &TeamDesk::notBrought);
}

TeamDesk::~TeamDesk() = default;

ContentSource TeamDesk::contentSource() const
{
    return contentsOf(m_access->value);
}

HistorySource TeamDesk::historySource() const
{
    return historyOf(m_access->value);
}

QFuture<Result<void>> TeamDesk::check(const TeamAddress &address, const QString &password)
{
    return aside([access = accessTo(address, password)] { return checkNow(access); });
}

Result<std::shared_ptr<const CommandBook>> TeamDesk::bookOf(Connection &connection, const Clock &clock)
{
    return ReplicaMeta(connection)
        .identity()
        .map([&](const ClientIdentity &identity) -> std::shared_ptr<const CommandBook> {
            return std::make_shared<Replica>(clock, identity.letters);
        });
}

Result<bool> TeamDesk::isReplica(Connection &connection)
{
    return ReplicaMeta(connection).existingIdentity().map([](const std::optional<ClientIdentity> &identity) {
        return identity.has_value();
    });
}

QString TeamDesk::replicaPath(const QString &databasePath, const TeamAddress &address)
{
    const QByteArray digest
        = QCryptographicHash::hash(address.key().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QFileInfo(databasePath).absolutePath() + u"/team-"_s + QString::fromLatin1(digest) + u".db"_s;
}

Result<bool> TeamDesk::isFilled(Connection &connection)
{
    return ReplicaMeta(connection).isFilled();
}

const LinkState &TeamDesk::state() const
{
    return m_link->state();
}

QFuture<Result<QList<OutboxLine>>> TeamDesk::lines() const
{
    return m_database.run([](Connection &connection) { return OutboxStore::open(connection, ShownLines); });
}

QFuture<Result<QList<DeniedStep>>> TeamDesk::denied() const
{
    return aside(
        [access = m_access->value, since = m_clock.now() - Outbox::KeptSeconds]() -> Result<QList<DeniedStep>> {
            const auto connection = ServerConnection::open(access.parameters, access.patience);
            return connection ? ServerPeer(**connection, newUuid()).denied(since) : tl::unexpected(connection.error());
        });
}

void TeamDesk::useMine(const QString &opId)
{
    submitAgain(opId, true);
}

void TeamDesk::submitAgain(const QString &opId, bool isAsked)
{
    const auto command = m_database.run([opId, login = m_address.login, now = m_clock.now()](Connection &connection) {
        return OutboxStore::mineAgain(connection, opId, login, now);
    });
    deliver(command, this, [this, opId, isAsked](const Result<Command> &again) {
        if (!again) {
            if (isAsked)
                Q_EMIT failed(again.error());
            return;
        }
        deliver(m_commands.submit({ *again }), this, [this, opId, isAsked](const Result<Outcome> &outcome) {
            if (outcome && outcome->status == Outcome::Status::Applied)
                letRest(opId);
            else if (isAsked && outcome)
                Q_EMIT refused(*outcome);
            else if (isAsked)
                Q_EMIT failed(outcome.error());
        });
    });
}

void TeamDesk::sendParked()
{
    // In step, what is here is on the server: a command whose rows are here is not refused for the same reason again.
    deliver(m_database.run([](Connection &connection) { return OutboxStore::ready(connection, ShownLines); }), this,
            [this](const Result<QStringList> &ops) {
                for (const QString &op : ops.value_or(QStringList())) {
                    if (m_sentAgain.contains(op))
                        continue;
                    m_sentAgain.insert(op);
                    submitAgain(op, false);
                }
            });
}

void TeamDesk::letRest(const QString &opId)
{
    const auto resting = m_database.run(
        [opId, now = m_clock.now()](Connection &connection) { return OutboxStore::letRest(connection, opId, now); });
    deliver(resting, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT linesChanged();
        else
            Q_EMIT failed(done.error());
    });
}

void TeamDesk::reconnect(const TeamAddress &address, const QString &password)
{
    m_address = address;
    connectTo(password);
    Q_EMIT stateChanged();
}

void TeamDesk::retry()
{
    m_link->retry();
}

void TeamDesk::fetchEverything()
{
    m_link->fetchEverything();
}

void TeamDesk::bring(const QString &ticketId)
{
    m_link->bring(ticketId);
}

void TeamDesk::bePresent(const QString &ticketId, Presence::Act act)
{
    m_link->bePresent(ticketId, act);
}

void TeamDesk::enrolAnew()
{
    m_link->enrolAnew();
}

} // namespace sc
