#pragma once

#include "models/sync/contentcarrier.h"
#include "models/sync/teamlink.h"
#include "models/tickets/queuemodel.h"
#include "models/tickets/ticketstore.h"
#include "tests/support/server.h"

#include <QUrl>
#include <QUrlQuery>

#include <atomic>

namespace sc::test {

/** A computer's clock that somebody has set wrong; may be moved while other threads read it. */
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_system.now() + m_shift; }
    void shift(qint64 seconds) { m_shift = seconds; }

private:
    SystemClock m_system;
    std::atomic<qint64> m_shift = 0;
};

/** One person of a team at one computer: what the desktop joins together, without its windows. */
class Member
{
public:
    template <typename Job> auto on(Job job) { return must(m_database->run(job).result()); }

    /// \p url of the shared database, with the login; \p folder keeps the replica over several lives.
    Member(const QString &url, const QString &login, const QString &folder,
           std::chrono::milliseconds patience = std::chrono::seconds(20))
        : m_database(must(Database::open(folder + QStringLiteral("/team.db"), Database::Mode::OwnThread)))
        , m_identity(on([](Connection &c) { return ReplicaMeta(c).identity(); }))
        , commands(*m_database, std::make_shared<Replica>(m_clock, m_identity.letters))
        , desk(*m_database, commands, ServiceProfile::shipped(), m_clock,
               { login, login, {}, { QStringLiteral("agent") } })
        , queue(*m_database, desk)
        , link(*m_database, commands, m_clock, accessTo(url, patience))
    {
        desk.attachments().setSource(contentsOf(accessTo(url, patience)));
    }

    /// The answer, while events are handled.
    Outcome submit(const Command &command)
    {
        const auto answer = desk.submit(command);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 30'000); }();
        return must(answer.result());
    }
    QString record(const QString &text)
    {
        TicketDraft draft;
        draft.id = newUuid();
        draft.text = text;
        draft.reportedAt = m_clock.now() - 60;
        return submit(desk.compose().record(draft)).status == Outcome::Status::Applied ? draft.id : QString();
    }
    std::optional<Ticket> ticket(const QString &id)
    {
        return on([&](Connection &c) { return TicketStore::byId(c, id); });
    }
    QString title(const QString &id)
    {
        const auto found = ticket(id);
        return found ? found->title : QString();
    }
    Command retitle(const QString &id, const QString &text)
    {
        return Command::make(QStringLiteral("ticket.title"), desk.session().login, m_clock.now())
            .set(QStringLiteral("tickets"), id, { { QStringLiteral("title"), text } },
                 { { QStringLiteral("title"), title(id) } });
    }
    int count(const QString &sql)
    {
        return on([&](Connection &c) { return c.select(sql); }).constFirst().values().first().toInt();
    }
    void shiftClock(qint64 seconds) { m_clock.shift(seconds); }
    [[nodiscard]] QString standing() const
    {
        const LinkState &now = link.state();
        return QStringLiteral("state %1, %2 unsent, %3 (%4)")
            .arg(static_cast<int>(now.kind))
            .arg(now.unsent)
            .arg(now.trouble.detail, now.trouble.subject);
    }
    /// All that was saved here was answered; the state alone may not know of the newest command yet.
    [[nodiscard]] bool isInStep()
    {
        return link.state().kind == LinkState::Kind::InStep && link.state().unsent == 0
            && count(QStringLiteral("SELECT count(*) FROM outbox WHERE outcome IS NULL")) == 0;
    }

private:
    static TeamAccess accessTo(const QString &url, std::chrono::milliseconds patience)
    {
        const QUrl place(url);
        TeamAccess access { { { QStringLiteral("host"), place.host() },
                              { QStringLiteral("port"), QString::number(place.port()) },
                              { QStringLiteral("user"), place.userName() },
                              { QStringLiteral("dbname"), place.path().mid(1) } },
                            {} };
        const QUrlQuery more(place); // several servers: ?host=a,b&port=1,2
        for (const auto &[key, value] : more.queryItems())
            access.parameters.insert(key, value);
        access.patience.answering = patience;
        access.patience.connecting = patience;
        return access;
    }

    ShiftedClock m_clock;
    std::unique_ptr<Database> m_database;
    ClientIdentity m_identity;

public:
    CommandDesk commands;
    TicketDesk desk;
    QueueModel queue;
    TeamLink link;
};

} // namespace sc::test
