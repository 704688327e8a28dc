#include "models/tickets/noticedesk.h"

#include "models/session/deliver.h"
#include "models/tickets/alerting.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

NoticeDesk::NoticeDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock, Session session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commands(commands)
    , m_profile(profile)
    , m_clock(clock)
    , m_session(std::move(session))
{
    m_ticks.setInterval(5000);
    m_toRead.setInterval(200);
    m_toRead.setSingleShot(true);
    connect(&m_ticks, &QTimer::timeout, this, &NoticeDesk::tick);
    connect(&m_toRead, &QTimer::timeout, this, &NoticeDesk::read);
}

void NoticeDesk::watch()
{
    connect(&m_commands, &CommandDesk::changed, this, &NoticeDesk::readSoon, Qt::UniqueConnection);
    m_ticks.start();
    read();
}

void NoticeDesk::readSoon()
{
    if (m_ticks.isActive())
        m_toRead.start();
}

void NoticeDesk::read()
{
    auto outlook = m_database.run([profile = m_profile, who = m_session](Connection &connection) { return NoticeStore::outlook(connection, profile, who); });
    deliver(outlook, this, [this, generation = ++m_generation](const Result<Outlook> &found) {
        if (found && generation == m_generation) // else a newer answer is on its way
            take(*found);
    });
}

void NoticeDesk::take(const Outlook &outlook)
{
    m_outlook = outlook;
    m_stages.removeIf([&](const Notice &notice) { return !outlook.running.contains(notice.ticket.value); });
    tick();
}

QList<Notice> NoticeDesk::stagesDue(Instant now)
{
    QList<Notice> due;
    while (!m_outlook.stages.isEmpty() && m_outlook.stages.constFirst().since <= now) { // at its instant, once (S45)
        const Notice notice = m_outlook.stages.takeFirst();
        if (const QString id = notice.entryId(m_session.login); !m_told.contains(id)) {
            m_told.insert(id);
            due.append(notice);
        }
    }
    return due;
}

void NoticeDesk::tick()
{
    const Instant now = m_clock.now();
    const QList<Notice> due = stagesDue(now);
    for (const Notice &notice : due) { // of one ticket the furthest stage is shown
        m_stages.removeIf([&](const Notice &earlier) { return earlier.ticket == notice.ticket; });
        m_stages.prepend(notice);
    }
    QList<Notice> standing = m_stages;
    for (const Notice &alert : std::as_const(m_outlook.alerts))
        if (isAlertDue(m_profile, alert.since, now))
            standing.append(alert);
    for (const Notice &accumulation : std::as_const(m_outlook.accumulations))
        if (!m_dismissed.contains(accumulation.key()))
            standing.append(accumulation);
    std::stable_sort(standing.begin(), standing.end(), [](const Notice &a, const Notice &b) { return a.since > b.since; });

    QSet<QString> known;
    for (const Notice &notice : std::as_const(m_notices))
        known.insert(notice.key());
    const bool isSame = due.isEmpty() && standing.size() == m_notices.size()
        && std::all_of(standing.begin(), standing.end(), [&](const Notice &notice) { return known.contains(notice.key()); });
    m_notices = standing;
    recordTold(due);
    if (isSame)
        return;
    Q_EMIT changed();
    for (const Notice &notice : std::as_const(standing)) {
        const bool isNewStage = std::any_of(due.begin(), due.end(), [&](const Notice &stage) { return stage.key() == notice.key(); });
        if (isNewStage || !known.contains(notice.key()))
            Q_EMIT arrived(notice);
    }
}

void NoticeDesk::recordTold(const QList<Notice> &stages)
{
    if (stages.isEmpty())
        return;
    Command command = Command::make(u"ticket.stage"_s, m_session.login, m_clock.now());
    for (const Notice &notice : stages)
        command.append(u"ticket_entries"_s, notice.entryId(m_session.login),
                       { { u"ticket_id"_s, notice.ticket.value }, { u"kind"_s, u"stage"_s }, { u"text"_s, QString::number(notice.step.percent) }, { u"party"_s, code(notice.step.role) },
                         { u"occurred_at"_s, notice.step.at } });
    m_commands.note(command);
}

void NoticeDesk::dismiss(const Notice &notice)
{
    if (notice.kind == Notice::Kind::Alert)
        return;
    m_dismissed.insert(notice.key());
    m_stages.removeIf([&](const Notice &stage) { return stage.key() == notice.key(); });
    tick();
}

} // namespace sc
