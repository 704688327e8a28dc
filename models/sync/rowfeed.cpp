#include "models/sync/rowfeed.h"

#include "models/ledger/replicaerasure.h"
#include "models/ledger/replicawindow.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::chrono::seconds Regardless { 15 };
constexpr qint64 FreshMs = 1000;
constexpr int PageSize = 1000; ///< ledger rows
const QString presenceChannel = u"service_center_presence"_s;

/// A quarter of a second on average, each client another: 200 of them do not ask at the same moment.
std::chrono::milliseconds gathering()
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(125, 376));
}

} // namespace

RowFeed::RowFeed(Database &database, const Clock &clock, TeamAccess access)
    : m_database(database)
    , m_clock(clock)
    , m_stopped(access.patience.stopped)
    , m_contact(database, std::move(access))
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RowFeed::fetch);
}

void RowFeed::start()
{
    fetch();
}

void RowFeed::reconnect()
{
    disconnectFromServer();
    m_contact.succeeded();
    fetch();
}

void RowFeed::restart()
{
    const auto dropped = dropRows();
    if (dropped)
        fetch();
    else
        handle(dropped);
}

void RowFeed::fetch()
{
    handle(greet().and_then([this] { return fetchAll(); }));
}

void RowFeed::handle(const Result<void> &done)
{
    if (done) {
        m_contact.succeeded();
        m_next.start(Regardless);
        Q_EMIT inStep();
        listen(); // what was told while rows were fetched
        return;
    }
    disconnectFromServer();
    const Error &error = done.error();
    // locked: what the rows tell is no longer this person's business (P10); the outbox stays
    if (error.subject == u"login") {
        static_cast<void>(dropRows());
        static_cast<void>(m_database.run([](Connection &local) { return ReplicaMeta(local).takeRoles({}); }).result());
    }
    if (error.subject != u"password") // trying again would only lock the login
        m_next.start(error.kind == Error::Kind::ConnectionLost ? m_contact.retryAfter() : Regardless);
    Q_EMIT failed(error);
}

void RowFeed::disconnectFromServer()
{
    if (m_news) { // it may be telling this
        m_news->setEnabled(false);
        m_news.release()->deleteLater();
    }
    m_contact.drop();
}

Result<void> RowFeed::greet()
{
    if (m_contact.isOpen())
        return {};
    if (const auto reached = m_contact.reach(); !reached)
        return reached;
    const auto isOther = m_database
                             .run([roles = m_contact.hello().roles](Connection &local) {
                                 return ReplicaMeta(local).takeRoles(roles);
                             })
                             .result();
    if (!isOther)
        return tl::unexpected(isOther.error());
    if (*isOther)
        if (const auto dropped = dropRows(); !dropped)
            return dropped;
    if (const auto listening = m_contact.connection().run(u"LISTEN service_center; LISTEN "_s + presenceChannel);
        !listening)
        return fail(Error::Kind::ConnectionLost, listening.error().detail);
    m_news = std::make_unique<QSocketNotifier>(m_contact.connection().socket(), QSocketNotifier::Read);
    connect(m_news.get(), &QSocketNotifier::activated, this, &RowFeed::listen);
    Q_EMIT reached();
    return tellPresence({ QString() });
}

void RowFeed::bePresent(const QString &ticketId, Presence::Act act)
{
    if (!m_contact.isOpen())
        return;
    if (const auto told = m_contact.peer().bePresent(ticketId, act);
        !told && told.error().kind == Error::Kind::ConnectionLost)
        handle(told);
}

Result<void> RowFeed::tellPresence(const QStringList &payloads)
{
    if (payloads.contains(QString())) { // of a confidential ticket, or the first look: all of it is asked for
        auto others = m_contact.peer().present();
        if (others)
            tellPresence(std::move(*others), true);
        else if (others.error().kind == Error::Kind::ConnectionLost)
            return tl::unexpected(others.error());
        return {}; // rows come all the same
    }
    QList<Presence> others;
    for (const QString &payload : payloads)
        if (const Presence one = ServerPeer::presenceFrom(QJsonDocument::fromJson(payload.toUtf8()).object());
            one.login != m_contact.hello().login)
            others.append(one);
    if (!others.isEmpty())
        tellPresence(std::move(others), false);
    return {};
}

void RowFeed::tellPresence(QList<Presence> others, bool isEverything)
{
    const auto users = m_database
                           .run([](Connection &local) {
                               return local.select(u"SELECT login, name FROM users WHERE removed_at IS NULL"_s);
                           })
                           .result();
    QHash<QString, QString> names;
    if (users)
        for (const Row &user : *users)
            names.insert(user.text("login"_L1), user.text("name"_L1));
    for (Presence &other : others)
        other.name = names.value(other.login, other.login);
    Q_EMIT presenceTold(others, isEverything);
}

void RowFeed::listen()
{
    const auto news = m_contact.connection().takeNotifications();
    if (!news) {
        handle(tl::unexpected(news.error()));
        return;
    }
    QStringList presence;
    bool isLedger = false;
    for (const auto &one : *news) {
        if (one.channel == presenceChannel)
            presence.append(one.payload);
        else
            isLedger = true;
    }
    if (const auto told = tellPresence(presence); !told) {
        handle(told);
        return;
    }
    if (!isLedger)
        return;
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - m_fetchedMs;
    const auto wait = age > FreshMs || age < 0 ? std::chrono::milliseconds(0) : gathering();
    if (!m_next.isActive() || m_next.remainingTimeAsDuration() > wait)
        m_next.start(wait);
}

Result<void> RowFeed::dropRows()
{
    const auto dropped = m_database
                             .run(
                                 [clock = &m_clock](Connection &local) { return Replica(*clock, {}).startAnew(local); })
                             .result();
    if (dropped)
        Q_EMIT startedAnew();
    return dropped;
}

Result<void> RowFeed::fetchAll()
{
    while (true) {
        const auto more = fetchPage();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        if (m_stopped && *m_stopped)
            return fail(Error::Kind::ConnectionLost, u"given up"_s, u"stopped"_s);
    }
    m_fetchedMs = QDateTime::currentMSecsSinceEpoch();
    return m_database.run([](Connection &local) { return ReplicaMeta(local).setFilled(); }).result();
}

Result<QList<Change>> RowFeed::takePage(Connection &local, const FeedPage &page, const Clock &clock,
                                        const AttachmentStore &store)
{
    const auto erased = erasedContents(local, page.activities);
    if (!erased)
        return tl::unexpected(erased.error());
    auto changes = Replica(clock, {}).take(local, page);
    if (changes)
        for (const QString &hash : *erased)
            QFile::remove(store.pathOf(hash));
    return changes;
}

Result<QList<Change>> RowFeed::keepWhole(const QString &ticketId)
{
    if (const auto greeted = greet(); !greeted)
        return tl::unexpected(greeted.error());
    const auto whole = m_contact.peer().entity(ticketId);
    if (!whole)
        return tl::unexpected(whole.error());
    return m_database
        .run([clock = &m_clock, ticket = *whole](Connection &local) {
            return Replica(*clock, {}).keepWhole(local, ticket);
        })
        .result();
}

void RowFeed::bring(const QString &ticketId)
{
    const auto isStub = m_database.run([ticketId](Connection &local) { return ReplicaWindow::isStub(local, ticketId); })
                            .result();
    if (isStub && !*isStub)
        return;
    const auto changes = isStub ? keepWhole(ticketId) : tl::unexpected(isStub.error());
    if (changes) {
        Q_EMIT changed(*changes);
        return;
    }
    Q_EMIT notBrought(ticketId);
    handle(tl::unexpected(changes.error()));
}

Result<void> RowFeed::rereadKept(FeedPage &page)
{
    if (page.older.isEmpty())
        return {};
    const auto kept = m_database
                          .run([older = page.older](Connection &local) { return ReplicaWindow::kept(local, older); })
                          .result();
    if (!kept)
        return tl::unexpected(kept.error());
    for (const QString &id : *kept) {
        const auto whole = m_contact.peer().entity(id);
        if (!whole)
            return tl::unexpected(whole.error());
        page.reread.append(*whole);
    }
    return {};
}

Result<bool> RowFeed::fetchPage()
{
    const auto at = m_database.run([](Connection &local) { return ReplicaMeta(local).cursor(); }).result();
    if (!at)
        return tl::unexpected(at.error());
    auto page = m_contact.peer().feed(*at, PageSize);
    if (!page)
        return tl::unexpected(page.error());
    if (!*page) {
        Q_EMIT historyDiverged();
        return dropRows().map([] { return true; });
    }
    if (const auto done = rereadKept(**page); !done)
        return tl::unexpected(done.error());
    if ((*page)->cursor.seq > at->seq) {
        const auto changes = m_database
                                 .run([clock = &m_clock, rows = **page,
                                       store = AttachmentStore::beside(m_database.path())](Connection &local) {
                                     return takePage(local, rows, *clock, store);
                                 })
                                 .result();
        if (!changes)
            return tl::unexpected(changes.error());
        if (!changes->isEmpty())
            Q_EMIT changed(*changes);
        Q_EMIT progressed((*page)->cursor.seq, (*page)->head);
    }
    return (*page)->cursor.seq < (*page)->head;
}

} // namespace sc
