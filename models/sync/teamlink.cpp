#include "models/sync/teamlink.h"

#include "models/session/deliver.h"
#include "models/sync/commandsender.h"
#include "models/sync/rowfeed.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

TeamAccess stoppedBy(TeamAccess access, const std::shared_ptr<std::atomic_bool> &stopped)
{
    access.patience.stopped = stopped;
    return access;
}

/// Calls \p act on the thread of \p worker.
template <typename Worker> void tell(Worker &worker, void (Worker::*act)())
{
    QMetaObject::invokeMethod(
        &worker, [&worker, act] { (worker.*act)(); }, Qt::QueuedConnection);
}

} // namespace

TeamLink::TeamLink(Database &database, CommandDesk &commands, const Clock &clock, const TeamAccess &access,
                   QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_clock(clock)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
    , m_sender(std::make_unique<CommandSender>(database, clock, stoppedBy(access, m_stopped)))
    , m_feed(std::make_unique<RowFeed>(database, clock, stoppedBy(access, m_stopped)))
{
    m_sender->moveToThread(&m_sending);
    m_feed->moveToThread(&m_feeding);

    followSender();
    followFeed();
    m_sending.setObjectName(u"sending"_s);
    m_feeding.setObjectName(u"feeding"_s);
    m_sending.start();
    m_feeding.start();
    tell(*m_feed, &RowFeed::start);
    tell(*m_sender, &CommandSender::send);
    countUnsent();
}

void TeamLink::followSender()
{
    connect(&m_commands, &CommandDesk::written, this, [this] {
        tell(*m_sender, &CommandSender::send);
        countUnsent();
    });
    connect(m_sender.get(), &CommandSender::answered, this, [this](const QList<Change> &changes) {
        m_sendingTrouble.reset();
        m_commands.announce(changes);
        countUnsent();
    });
    connect(m_sender.get(), &CommandSender::numbered, this, &TeamLink::numbered);
    connect(m_sender.get(), &CommandSender::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::ConnectionLost) // of a lost connection the feed tells
            return;
        m_sendingTrouble = error;
        takeFailure(error);
    });
}

void TeamLink::followFeed()
{
    connect(m_feed.get(), &RowFeed::changed, &m_commands, &CommandDesk::announce);
    connect(m_feed.get(), &RowFeed::startedAnew, this, &TeamLink::startedAnew);
    connect(m_feed.get(), &RowFeed::historyDiverged, this, &TeamLink::historyDiverged);
    connect(m_feed.get(), &RowFeed::notBrought, this, &TeamLink::notBrought);
    connect(m_feed.get(), &RowFeed::presenceTold, this, &TeamLink::presenceTold);
    connect(m_feed.get(), &RowFeed::failed, this, &TeamLink::takeFailure);
    connect(m_feed.get(), &RowFeed::reached, this, [this] {
        tell(*m_sender, &CommandSender::send);
        countUnsent();
    });
    connect(m_feed.get(), &RowFeed::progressed, this, &TeamLink::takeProgress);
    connect(m_feed.get(), &RowFeed::inStep, this, &TeamLink::takeInStep);
}

void TeamLink::takeProgress(qint64 loaded, qint64 total)
{
    LinkState state = m_state;
    if (!m_sendingTrouble)
        state.kind = LinkState::Kind::Loading;
    state.loaded = loaded;
    state.toLoad = total;
    take(state);
}

void TeamLink::takeInStep()
{
    LinkState state = m_state;
    state.inStepAt = m_clock.now();
    state.kind = m_sendingTrouble ? LinkState::Kind::Halted : LinkState::Kind::InStep;
    state.trouble = m_sendingTrouble.value_or(Error());
    if (!m_sendingTrouble)
        state.offlineSince = 0;
    take(state);
    if (!m_sendingTrouble)
        Q_EMIT inStep();
}

TeamLink::~TeamLink()
{
    *m_stopped = true;
    // Each goes on the thread where its connection and timers live.
    QMetaObject::invokeMethod(
        m_sender.get(), [this] { m_sender.reset(); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_feed.get(), [this] { m_feed.reset(); }, Qt::BlockingQueuedConnection);
    m_sending.quit();
    m_feeding.quit();
    m_sending.wait();
    m_feeding.wait();
}

void TeamLink::retry()
{
    m_sendingTrouble.reset();
    tell(*m_feed, &RowFeed::reconnect);
    tell(*m_sender, &CommandSender::restart);
}

void TeamLink::fetchEverything()
{
    tell(*m_feed, &RowFeed::restart);
}

void TeamLink::bring(const QString &ticketId)
{
    QMetaObject::invokeMethod(
        m_feed.get(), [feed = m_feed.get(), ticketId] { feed->bring(ticketId); }, Qt::QueuedConnection);
}

void TeamLink::bePresent(const QString &ticketId, Presence::Act act)
{
    QMetaObject::invokeMethod(
        m_feed.get(), [feed = m_feed.get(), ticketId, act] { feed->bePresent(ticketId, act); }, Qt::QueuedConnection);
}

void TeamLink::enrolAnew()
{
    deliver(m_database.run([clock = &m_clock](Connection &local) { return Replica(*clock, {}).renew(local); }), this,
            [this](const Result<QList<Change>> &changes) {
                if (!changes) {
                    takeFailure(changes.error());
                    return;
                }
                m_commands.announce(*changes);
                retry();
            });
}

void TeamLink::countUnsent()
{
    deliver(m_database.run([](Connection &local) { return Outbox(local).countWaiting(); }), this,
            [this](const Result<int> &count) {
                if (!count)
                    return;
                LinkState state = m_state;
                state.unsent = *count;
                take(state);
                Q_EMIT outboxChanged();
            });
}

void TeamLink::takeFailure(const Error &error)
{
    LinkState state = m_state;
    state.kind = error.kind == Error::Kind::ConnectionLost ? LinkState::Kind::Offline : LinkState::Kind::Halted;
    if (state.offlineSince == 0)
        state.offlineSince = m_clock.now();
    state.trouble = error;
    take(state);
}

void TeamLink::take(LinkState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace sc
