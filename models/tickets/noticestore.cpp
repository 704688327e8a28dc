#include "models/tickets/noticestore.h"

#include "models/tickets/ticketstore.h"

#include <algorithm>

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

/// A confidential ticket is told of only to those who may read it (INC-15).
Result<bool> mayRead(Connection &connection, const Session &who, const Row &row)
{
    if (!row.flag("confidential"_L1))
        return true;
    return TicketStore::isHidden(connection, who, row.text("id"_L1)).map([](bool isHidden) { return !isHidden; });
}

Result<void> readStages(Connection &connection, const ServiceProfile &profile, const Session &who, Outlook &outlook)
{
    const auto told = connection.selectNamed(u"stages_told"_s, { { u"login"_s, who.login } });
    const auto rows = told ? connection.selectNamed(u"stage_candidates"_s) : told;
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> known;
    for (const Row &row : *told)
        known.insert(row.text("id"_L1));
    for (const Row &row : *rows) {
        const auto isReadable = mayRead(connection, who, row);
        if (!isReadable)
            return tl::unexpected(isReadable.error());
        if (!*isReadable)
            continue;
        Notice notice;
        notice.ticket = { row.text("id"_L1) };
        notice.number = row.text("number"_L1);
        notice.title = row.text("title"_L1);
        outlook.running.insert(notice.ticket.value);
        const auto disruptionClass = servicetime::disruptionClassFromCode(row.text("class"_L1)).value_or(servicetime::DisruptionClass::Other);
        const auto steps = escalationLadder(profile, disruptionClass, row.integer("clock_from"_L1));
        for (const LadderStep &step : steps) {
            notice.step = step;
            notice.since = step.at;
            if (isConcerned(who, step.role, row.text("owner"_L1)) && !known.contains(notice.entryId(who.login)))
                outlook.stages.append(notice);
        }
    }
    std::stable_sort(outlook.stages.begin(), outlook.stages.end(), [](const Notice &a, const Notice &b) { return a.since < b.since; });
    return {};
}

Result<void> readAlerts(Connection &connection, const Session &who, Outlook &outlook)
{
    const auto rows = connection.selectNamed(u"alert_candidates"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows) {
        const auto isReadable = mayRead(connection, who, row);
        if (!isReadable)
            return tl::unexpected(isReadable.error());
        if (!*isReadable)
            continue;
        Notice notice;
        notice.kind = Notice::Kind::Alert;
        notice.ticket = { row.text("id"_L1) };
        notice.number = row.text("number"_L1);
        notice.title = row.text("title"_L1);
        notice.since = std::max(row.integer("clock_from"_L1), row.optionalInteger("classified_at"_L1).value_or(0));
        notice.isOwn = (row.isNull("classified_by"_L1) ? row.text("recorded_by"_L1) : row.text("classified_by"_L1)) == who.login;
        outlook.alerts.append(notice);
    }
    return {};
}

} // namespace

Result<Outlook> outlook(Connection &connection, const ServiceProfile &profile, const Session &who)
{
    Outlook found;
    if (const auto done = readStages(connection, profile, who, found).and_then([&] { return readAlerts(connection, who, found); }); !done)
        return tl::unexpected(done.error());
    const auto reports = TicketStore::minorReports(connection);
    if (!reports)
        return tl::unexpected(reports.error());
    const auto all = accumulations(profile, *reports);
    for (const Accumulation &accumulation : all) {
        Notice notice;
        notice.kind = Notice::Kind::Accumulation;
        notice.ticket = accumulation.tippedBy;
        notice.since = accumulation.tippedAt;
        notice.accumulation = accumulation;
        found.accumulations.append(notice);
    }
    return found;
}

} // namespace NoticeStore

} // namespace sc
