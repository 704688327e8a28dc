#include "models/tickets/noticedesk.h"

#include "models/session/deliver.h"
#include "models/tickets/alerting.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 OutlookSeconds = 24LL * 3600; ///< stages are computed ahead so far; anew after half of it

} // namespace

NoticeDesk::NoticeDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
                       Session session, QObject *parent)
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
    if (!m_ticks.isActive())
        m_tickedAt = m_clock.now();
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
    OutlookSpan span;
    span.since = m_tickedAt;
    span.now = m_clock.now();
    span.until = span.now + OutlookSeconds;
    span.earlier = ShownEarlier - static_cast<int>(m_stages.size());
    const auto shown = m_stages.keys();
    span.shown = QSet<QString>(shown.cbegin(), shown.cend());
    auto outlook = m_database.run([profile = m_profile, who = m_session, span](Connection &connection) {
        return NoticeStore::outlook(connection, profile, who, span);
    });
    deliver(outlook, this, [this, generation = ++m_generation](const Result<Outlook> &found) {
        if (found && generation == m_generation) // else a newer answer is on its way
            take(*found);
    });
}

void NoticeDesk::take(const Outlook &outlook)
{
    m_outlook = outlook;
    for (const QString &ticket : outlook.ended)
        m_stages.remove(ticket);
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
    // after a sleep: what lies beyond was not looked at yet
    m_tickedAt = std::clamp(m_outlook.until, m_tickedAt, std::max(now, m_tickedAt));
    for (const Notice &notice : due)
        m_stages.insert(notice.ticket.value, notice); // of one ticket the furthest stage is shown
    if (m_ticks.isActive() && m_outlook.until > 0 && now + OutlookSeconds / 2 > m_outlook.until)
        readSoon();
    QList<Notice> standing = m_stages.values();
    for (const Notice &alert : std::as_const(m_outlook.alerts))
        if (isAlertDue(m_profile, alert.since, now))
            standing.append(alert);
    for (const Notice &accumulation : std::as_const(m_outlook.accumulations))
        if (!m_dismissed.contains(accumulation.key()))
            standing.append(accumulation);
    std::stable_sort(standing.begin(), standing.end(), [](const Notice &a, const Notice &b) {
        return std::tie(a.since, a.ticket.value) > std::tie(b.since, b.ticket.value);
    });

    QSet<QString> known;
    for (const Notice &notice : std::as_const(m_notices))
        known.insert(notice.key());
    const bool isSame = due.isEmpty() && standing.size() == m_notices.size()
        && std::all_of(standing.begin(), standing.end(),
                       [&](const Notice &notice) { return known.contains(notice.key()); });
    m_notices = standing;
    recordTold(due);
    if (isSame)
        return;
    Q_EMIT changed();
    QSet<QString> newStages;
    for (const Notice &stage : due)
        newStages.insert(stage.key());
    for (const Notice &notice : std::as_const(standing))
        if (const QString key = notice.key(); newStages.contains(key) || !known.contains(key))
            Q_EMIT arrived(notice);
}

void NoticeDesk::recordTold(const QList<Notice> &stages)
{
    if (stages.isEmpty())
        return;
    Command command = Command::make(u"ticket.stage"_s, m_session.login, m_clock.now());
    for (const Notice &notice : stages)
        command.append(u"ticket_entries"_s, notice.entryId(m_session.login),
                       { { u"ticket_id"_s, notice.ticket.value },
                         { u"kind"_s, u"stage"_s },
                         { u"text"_s, QString::number(notice.step.percent) },
                         { u"party"_s, code(notice.step.role) },
                         { u"occurred_at"_s, notice.step.at } });
    m_commands.note(command);
}

void NoticeDesk::dismiss(const Notice &notice)
{
    if (notice.kind == Notice::Kind::Alert)
        return;
    m_dismissed.insert(notice.key());
    if (notice.kind == Notice::Kind::Stage && m_stages.remove(notice.ticket.value) > 0)
        readSoon(); // earlier ones may move up
    if (notice.kind == Notice::Kind::Accumulation)
        recordDismissed(notice);
    tick();
}

void NoticeDesk::recordDismissed(const Notice &accumulation)
{
    QStringList numbers;
    for (const MinorReport &report : accumulation.accumulation.reports)
        numbers.append(report.number);
    Command command = Command::make(u"ticket.accumulation_dismissed"_s, m_session.login, m_clock.now());
    command.append(u"ticket_entries"_s, accumulation.entryId(m_session.login),
                   { { u"ticket_id"_s, accumulation.ticket.value },
                     { u"kind"_s, u"accumulation"_s },
                     { u"text"_s, numbers.join(u", "_s) },
                     { u"occurred_at"_s, m_clock.now() } });
    m_commands.note(command);
}

} // namespace sc
