#include "models/sync/commandsender.h"

#include "models/storage/database.h"
#include "models/sync/contentcarrier.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::chrono::seconds LookEvery { 15 }; ///< for what another program wrote into the outbox
constexpr int Piece = 20;

} // namespace

CommandSender::CommandSender(Database &database, const Clock &clock, TeamAccess access)
    : m_database(database)
    , m_clock(clock)
    , m_contact(database, std::move(access))
    , m_again(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CommandSender::send);
}

void CommandSender::restart()
{
    m_contact.drop();
    send();
}

void CommandSender::send()
{
    const auto done = sendAll();
    if (done) {
        m_contact.succeeded();
        m_again.start(LookEvery);
        return;
    }
    m_contact.drop();
    if (done.error().subject != u"password") // trying again would only lock the login
        m_again.start(done.error().kind == Error::Kind::ConnectionLost ? m_contact.retryAfter() : LookEvery);
    Q_EMIT failed(done.error());
}

Result<void> CommandSender::sendAll()
{
    while (true) {
        const auto sent = sendSome();
        if (!sent)
            return tl::unexpected(sent.error());
        if (*sent == 0)
            return {};
    }
}

Result<int> CommandSender::sendSome()
{
    const auto waiting = [](Connection &local) { return Outbox(local).waiting(0, Piece); };
    auto entries = m_database.run(waiting).result();
    if (!entries || entries->isEmpty())
        return entries.map([](const QList<OutboxEntry> &) { return 0; });
    if (!m_contact.isOpen()) {
        if (const auto reached = m_contact.reach(); !reached)
            return tl::unexpected(reached.error());
        entries = m_database.run(waiting).result(); // greeting may have found that the server lost some
        if (!entries)
            return tl::unexpected(entries.error());
    }
    if (!m_contact.hasSameRules())
        return fail(Error::Kind::Invalid, u"the server has other rules than this program"_s, u"rules"_s);
    ContentCarrier contents(m_contact.peer(), AttachmentStore::beside(m_database.path()));
    for (const OutboxEntry &entry : std::as_const(*entries)) {
        if (const auto command = entry.read())
            if (const auto carried = contents.sendNamedBy(*command); !carried)
                return tl::unexpected(carried.error());
        const auto outcome = m_contact.peer().submit(entry);
        if (!outcome && outcome.error().kind == Error::Kind::Conflict)
            return fail(Error::Kind::Conflict, outcome.error().detail, u"outbox"_s);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const auto changes = m_database
                                 .run([clock = &m_clock, op = entry.opId, answer = *outcome](Connection &local) {
                                     return Replica(*clock, {}).keepOutcome(local, op, answer);
                                 })
                                 .result();
        if (!changes)
            return tl::unexpected(changes.error());
        Q_EMIT answered(*changes);
        if (!entry.provisional.isEmpty() && !outcome->number.isEmpty() && entry.provisional != outcome->number)
            Q_EMIT numbered(entry.provisional, outcome->number,
                            Replica::isChangedNumber(entry.provisional, outcome->number));
    }
    return static_cast<int>(entries->size());
}

} // namespace sc
