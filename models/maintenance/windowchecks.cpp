#include "models/maintenance/windowchecks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::OpenSpan;
using servicetime::ServiceCalendar;

namespace {

bool isKnown(const Occurrence &one)
{
    return one.state != AnnouncementState::Draft;
}

/// Where people expect the window: announced, or by its rule; nothing when nobody expects it.
std::optional<Instant> expectedStart(const Occurrence &one)
{
    if (isKnown(one))
        return one.from;
    if (one.isSkipped)
        return std::nullopt;
    return one.ruleId.isEmpty() ? std::nullopt : std::optional(one.originalAt);
}

void measure(Consequence &consequence, Instant earliest, const ServiceProfile &profile, Instant now)
{
    const ProfileVersion &version = profile.versionFor(earliest);
    const Instant by = servicetime::announceBy(*version.service, earliest, version.notice);
    consequence.announceBy = by;
    consequence.daysLeft = servicetime::daysLeft(*version.service, now, by);
    consequence.shortfall = std::max<qint64>(0, now - by);
}

/// The stretches of core time in [from, to).
QList<OpenSpan> coreSpans(const ServiceProfile &profile, Instant from, Instant to)
{
    const ServiceCalendar &core = *profile.versionFor(from).core;
    QList<OpenSpan> spans;
    for (auto open = core.nextOpening(from); open && *open < to; open = core.nextOpening(spans.constLast().close)) {
        const Instant close = core.nextClosing(*open).value_or(to);
        spans.append({ *open, std::min(close, to) });
        if (close >= to)
            break;
    }
    return spans;
}

bool shareItem(const QStringList &mine, const QStringList &others)
{
    return std::any_of(mine.begin(), mine.end(), [&others](const QString &item) { return others.contains(item); });
}

/// Whether a message of \p kind, or what corrects it, tells the window as it stands.
bool isTold(const MaintenanceWindow &window, const QList<Announcement> &sent, const QList<MessageKind> &kinds)
{
    return std::any_of(sent.begin(), sent.end(), [&](const Announcement &one) { return one.sequence == window.sequence && kinds.contains(one.kind); });
}

OwedMessage owedBy(MessageKind kind, Instant by, Instant now, const ServiceCalendar &calendar)
{
    using enum OwedMessage::Urgency;
    const int left = servicetime::daysLeft(calendar, now, by);
    return { kind, by, now > by ? Short : left == 0 ? SendDue : left <= 3 ? DraftDue : Planned };
}

std::optional<OwedMessage> owedSoftware(const Occurrence &one, const ServiceProfile &profile, Instant now)
{
    const ProfileVersion &version = profile.versionFor(one.from);
    const auto plan = servicetime::softwareNotice(*version.service, one.from, version.notice);
    const auto stage = plan.stageAt(*version.service, now);
    return OwedMessage { MessageKind::Software, plan.lateFrom - 1, static_cast<OwedMessage::Urgency>(stage) };
}

} // namespace

Consequence consequenceOf(const Occurrence &seen, const WindowChange &change, const ServiceProfile &profile, Instant now)
{
    Consequence consequence;
    const auto expected = expectedStart(seen);
    if (seen.isSkipped && change.isCancelled)
        return consequence; // it is left out already
    if (!change.isCancelled && seen.isHeld() && change.from == seen.from && change.to == seen.to)
        return consequence;
    if (!isKnown(seen) && (change.isCancelled ? seen.ruleId.isEmpty() : !seen.ruleId.isEmpty() && !seen.isSkipped && change.from == seen.originalAt && change.to == seen.originalTo))
        return consequence; // nobody was told anything else: it never was, or is as the rule has it
    if (isKnown(seen))
        consequence.messages.append(change.isCancelled ? MessageKind::Withdrawal : MessageKind::Correction);
    else
        consequence.messages.append(MessageKind::Deviation);
    if (seen.isForSoftware && !change.isCancelled)
        consequence.messages.append(MessageKind::Software); // a deviation needs both (MNT-3)
    const Instant earliest = change.isCancelled ? expected.value_or(seen.from) : std::min(expected.value_or(change.from), change.from);
    measure(consequence, earliest, profile, now);
    return consequence;
}

Consequence consequenceOfNew(WindowKind kind, Instant from, const ServiceProfile &profile, Instant now)
{
    Consequence consequence;
    consequence.messages = { kind == WindowKind::Emergency ? MessageKind::Emergency : MessageKind::Deviation };
    if (kind != WindowKind::Emergency)
        measure(consequence, from, profile, now);
    return consequence;
}

QList<OwedMessage> owedMessages(const Occurrence &one, const QList<Announcement> &sent, const ServiceProfile &profile, Instant now)
{
    QList<OwedMessage> owed;
    if (one.to <= now || one.state == AnnouncementState::Completed || one.isSkipped)
        return owed;
    const ServiceCalendar &calendar = *profile.versionFor(one.from).service;
    using enum MessageKind;
    if (one.window) {
        const MaintenanceWindow &window = *one.window;
        if (one.kind == WindowKind::Emergency) {
            if (!isTold(window, sent, { Emergency, Correction, Withdrawal }))
                owed.append({ Emergency, window.from, OwedMessage::Urgency::SendDue });
        } else if (window.noticeBy != 0) {
            const MessageKind kind = one.state == AnnouncementState::Withdrawn ? Withdrawal : one.state == AnnouncementState::Corrected ? Correction : Deviation;
            if (!isTold(window, sent, { kind }))
                owed.append(owedBy(kind, window.noticeBy, now, calendar));
        }
    }
    const bool isSoftwareTold = one.window && isTold(*one.window, sent, { Software });
    if (one.isForSoftware && one.isHeld() && one.kind != WindowKind::Emergency && !isSoftwareTold)
        owed.append(*owedSoftware(one, profile, now));
    return owed;
}

QList<Collision> collisionsOf(const Occurrence &one, const QList<Occurrence> &all, const QList<CalendarEntry> &entries, const QList<Freeze> &freezes,
                              const ServiceProfile &profile)
{
    QList<Collision> found;
    if (!one.isHeld())
        return found;
    const auto meets = [&one](Instant from, Instant to) { return from < one.to && to > one.from; };
    const auto add = [&](Collision::Reason reason, const QString &with, Instant from, Instant to) {
        found.append({ reason, with, std::max(from, one.from), std::min(to, one.to) });
    };
    const auto core = coreSpans(profile, one.from, one.to);
    for (const OpenSpan &span : core)
        add(Collision::Reason::CoreHours, {}, span.open, span.close);
    const QStringList items = one.window ? one.window->items : QStringList();
    for (const Occurrence &other : all)
        if (other.key() != one.key() && other.isHeld() && other.window && meets(other.from, other.to) && shareItem(items, other.window->items))
            add(Collision::Reason::SameItem, other.title, other.from, other.to);
    for (const CalendarEntry &entry : entries)
        if (entry.kind != CalendarEntry::Kind::Outage && meets(entry.from, entry.to) && shareItem(items, entry.items))
            add(Collision::Reason::SameItem, entry.title, entry.from, entry.to);
    if (one.isForSoftware)
        for (const Freeze &freeze : freezes)
            if (meets(freeze.from, freeze.to))
                add(Collision::Reason::Freeze, freeze.name, freeze.from, freeze.to);
    return found;
}

Course courseOf(const Occurrence &one, Instant actualTo, const ServiceProfile &profile)
{
    Course course;
    course.endedEarly = std::max<qint64>(0, one.to - actualTo);
    if (actualTo - one.to > one.toleranceMinutes * 60LL) {
        course.overrun = actualTo - one.to;
        course.proposedOutages = coreSpans(profile, one.to, actualTo);
    }
    return course;
}

ClosedDayProposal closedDayProposal(const Occurrence &one, const QList<Occurrence> &all, const ServiceProfile &profile)
{
    const ServiceCalendar &calendar = *profile.versionFor(one.from).service;
    ClosedDayProposal proposal;
    proposal.isKept = !one.isSkipped;
    proposal.skip = { true, one.from, one.to };
    const QDate day = calendar.localDate(one.from);
    const auto secondOf = [&calendar](Instant at, QDate of) { return static_cast<int>(at - calendar.toUtc(of, 0) + calendar.offsetAt(at) - calendar.offsetAt(calendar.toUtc(of, 0))); };
    for (int days = 1; days <= 14; ++days) {
        const QDate next = day.addDays(days);
        const bool isTaken = std::any_of(all.begin(), all.end(), [&](const Occurrence &other) { return other.isHeld() && calendar.localDate(other.from) == next; });
        if (isTaken || !calendar.closedName(next).isEmpty())
            continue;
        const QDate end = calendar.localDate(one.to);
        proposal.move = { false, calendar.toUtc(next, secondOf(one.from, day)), calendar.toUtc(next.addDays(day.daysTo(end)), secondOf(one.to, end)) };
        break;
    }
    return proposal;
}

} // namespace sc
