#include "models/tickets/noticestore.h"

#include "models/tickets/ticketstore.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString Notice::key() const
{
    switch (kind) {
    case Kind::Stage: return u"stage "_s + ticket.value;
    case Kind::Alert: return u"alert "_s + ticket.value;
    case Kind::Accumulation: return u"accumulation "_s + accumulation.key();
    }
    return {};
}

QString Notice::entryId(const QString &login) const
{
    if (kind == Kind::Accumulation) {
        const QByteArray reports
            = QCryptographicHash::hash(accumulation.key().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        return u"%1/accumulation/%2/%3"_s.arg(ticket.value, QString::fromLatin1(reports), login);
    }
    return u"%1/stage/%2/%3"_s.arg(ticket.value).arg(step.percent).arg(login);
}

namespace NoticeStore {

namespace {

bool isConcerned(const Session &who, LadderRole role, const QString &owner)
{
    switch (role) {
    case LadderRole::Owner: return owner.isEmpty() ? who.has(u"agent"_s) : owner == who.login;
    case LadderRole::Lead: return who.has(u"lead"_s);
    case LadderRole::Supervisor: return who.has(u"supervisor"_s);
    }
    return false;
}

/// Columns of stage_candidates.sql and, as far as they go, of alert_candidates.sql, in their order.
enum Field {
    Id,
    Number,
    Title,
    ClockFrom,
    Confidential,
    ClassCode,
    Owner,
    ClassifiedAt = ClassCode,
    ClassifiedBy,
    RecordedBy
};

Notice noticeOf(Notice::Kind kind, const Cursor &row)
{
    Notice notice;
    notice.kind = kind;
    notice.ticket = { row.text(Id) };
    notice.number = row.text(Number);
    notice.title = row.text(Title);
    return notice;
}

/** Gathers stages without keeping more than was asked for. */
class StageReading
{
public:
    StageReading(const ServiceProfile &profile, const Session &who, const OutlookSpan &span, QSet<QString> told)
        : m_profile(profile)
        , m_who(who)
        , m_span(span)
        , m_told(std::move(told))
        , m_ended(span.shown)
    {
    }

    void take(const Cursor &row)
    {
        if (!m_ended.isEmpty())
            m_ended.remove(row.text(Id));
        const auto disruptionClass = servicetime::disruptionClassFromCode(row.text(ClassCode))
                                         .value_or(servicetime::DisruptionClass::Other);
        const auto ladder = escalationLadder(m_profile, disruptionClass, row.integer(ClockFrom));
        const QString owner = row.text(Owner);
        QList<LadderStep> steps;
        for (const LadderStep &step : ladder)
            if (step.at <= m_span.until && isConcerned(m_who, step.role, owner))
                steps.append(step);
        if (!steps.isEmpty())
            add(noticeOf(Notice::Kind::Stage, row), steps);
    }

    void give(Outlook &outlook) &&
    {
        for (const auto &[furthest, ofOne] : m_earlier)
            m_stages.append(ofOne);
        std::stable_sort(m_stages.begin(), m_stages.end(),
                         [](const Notice &a, const Notice &b) { return a.since < b.since; });
        outlook.stages = std::move(m_stages);
        outlook.ended = std::move(m_ended);
        outlook.until = m_span.until;
    }

private:
    void add(Notice notice, const QList<LadderStep> &steps)
    {
        QList<Notice> past;
        QList<Notice> ahead;
        for (const LadderStep &step : steps) {
            notice.step = step;
            notice.since = step.at;
            if (m_told.contains(notice.entryId(m_who.login)))
                past.clear();
            else
                (step.at <= m_span.now ? past : ahead).append(notice);
        }
        m_stages.append(ahead);
        if (past.isEmpty())
            return;
        const Instant furthest = past.constLast().since;
        if (furthest > m_span.since) {
            m_stages.append(past);
            return;
        }
        m_earlier.emplace(furthest, past);
        if (m_earlier.size() > static_cast<size_t>(std::max(m_span.earlier, 0)))
            m_earlier.erase(m_earlier.begin());
    }

    const ServiceProfile &m_profile;
    const Session &m_who;
    const OutlookSpan &m_span;
    QSet<QString> m_told; ///< entry ids
    QSet<QString> m_ended;
    QList<Notice> m_stages;
    std::multimap<Instant, QList<Notice>> m_earlier; ///< by their furthest
};

Result<void> readStages(Connection &connection, const ServiceProfile &profile, const Session &who,
                        const OutlookSpan &span, Outlook &outlook)
{
    QSet<QString> told;
    return connection
        .eachNamed(u"stages_told"_s, { { u"login"_s, who.login } },
                   [&](const Cursor &row) { told.insert(row.text(Id)); })
        .and_then([&]() -> Result<void> {
            StageReading reading(profile, who, span, std::move(told));
            return TicketStore::eachReadable(connection, u"stage_candidates"_s, {}, who, { Id, Confidential },
                                             [&](const Cursor &row) { reading.take(row); })
                .map([&] { std::move(reading).give(outlook); });
        });
}

Result<void> readAlerts(Connection &connection, const Session &who, Outlook &outlook)
{
    return TicketStore::eachReadable(
        connection, u"alert_candidates"_s, {}, who, { Id, Confidential }, [&](const Cursor &row) {
            Notice notice = noticeOf(Notice::Kind::Alert, row);
            notice.since = std::max(row.integer(ClockFrom), row.integer(ClassifiedAt));
            notice.isOwn = row.text(row.text(ClassifiedBy).isEmpty() ? RecordedBy : ClassifiedBy) == who.login;
            outlook.alerts.append(notice);
        });
}

} // namespace

Result<Outlook> outlook(Connection &connection, const ServiceProfile &profile, const Session &who,
                        const OutlookSpan &span)
{
    Outlook found;
    if (const auto done = readStages(connection, profile, who, span, found).and_then([&] {
            return readAlerts(connection, who, found);
        });
        !done)
        return tl::unexpected(done.error());
    const auto dismissed = connection.selectNamed(u"accumulations_dismissed"_s, { { u"login"_s, who.login } });
    const auto reports = dismissed ? TicketStore::minorReports(connection) : tl::unexpected(dismissed.error());
    if (!reports)
        return tl::unexpected(reports.error());
    QSet<QString> known;
    for (const Row &row : *dismissed)
        known.insert(row.text("id"_L1));
    const auto all = accumulations(profile, *reports);
    for (const Accumulation &accumulation : all) {
        Notice notice;
        notice.kind = Notice::Kind::Accumulation;
        notice.ticket = accumulation.tippedBy;
        notice.since = accumulation.tippedAt;
        notice.accumulation = accumulation;
        if (!known.contains(notice.entryId(who.login)))
            found.accumulations.append(notice);
    }
    return found;
}

} // namespace NoticeStore

} // namespace sc
