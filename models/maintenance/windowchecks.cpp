#include "models/maintenance/windowchecks.h"

#include "models/maintenance/collisions.h"

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

bool isSame(const std::optional<OpenSpan> &a, const std::optional<OpenSpan> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->open == b->open && a->close == b->close));
}

/// When it takes place as it stands; nothing: not at all.
std::optional<OpenSpan> planned(const Occurrence &one)
{
    return one.isHeld() ? std::optional(OpenSpan { one.from, one.to }) : std::nullopt;
}

std::optional<OpenSpan> planned(const WindowChange &change)
{
    return change.isCancelled ? std::nullopt : std::optional(OpenSpan { change.from, change.to });
}

/// When people expect it: as announced, else by its rule; nothing: nobody expects it.
std::optional<OpenSpan> expected(const Occurrence &one)
{
    if (isKnown(one))
        return planned(one);
    const bool isByRule = !one.ruleId.isEmpty() && !one.isSkipped;
    return isByRule ? std::optional(OpenSpan { one.originalAt, one.originalTo }) : std::nullopt;
}

void measure(Consequence &consequence, Instant earliest, const ServiceProfile &profile, Instant now)
{
    const ProfileVersion &version = profile.versionFor(earliest);
    const Instant by = servicetime::announceBy(*version.service, earliest, version.notice);
    consequence.announceBy = by;
    consequence.daysLeft = servicetime::daysLeft(*version.service, now, by);
    consequence.shortfall = std::max<qint64>(0, now - by);
}

/// Whether a message of \p kind, or what corrects it, tells the window as it stands.
bool isTold(const MaintenanceWindow &window, const QList<Announcement> &sent, const QList<MessageKind> &kinds)
{
    return std::any_of(sent.begin(), sent.end(), [&](const Announcement &one) {
        return one.sequence == window.sequence && kinds.contains(one.kind);
    });
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

Consequence consequenceOf(const Occurrence &seen, const WindowChange &change, const ServiceProfile &profile,
                          Instant now)
{
    Consequence consequence;
    const auto before = expected(seen);
    const auto after = planned(change);
    if (isSame(after, planned(seen)) || isSame(after, before))
        return consequence; // it stays as it is, or nobody expects anything else
    if (isKnown(seen))
        consequence.messages.append(change.isCancelled ? MessageKind::Withdrawal : MessageKind::Correction);
    else
        consequence.messages.append(MessageKind::Deviation);
    if (seen.isForSoftware && !change.isCancelled)
        consequence.messages.append(MessageKind::Software); // a deviation needs both (MNT-3)
    measure(consequence,
            !before      ? after->open
                : !after ? before->open
                         : std::min(before->open, after->open),
            profile, now);
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

QList<OwedMessage> owedMessages(const Occurrence &one, const QList<Announcement> &sent, const ServiceProfile &profile,
                                Instant now)
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
            const MessageKind kind = one.state == AnnouncementState::Withdrawn ? Withdrawal
                : one.state == AnnouncementState::Corrected                    ? Correction
                                                                               : Deviation;
            if (!isTold(window, sent, { kind }))
                owed.append(owedBy(kind, window.noticeBy, now, calendar));
        }
    }
    const bool isSoftwareTold = one.window && isTold(*one.window, sent, { Software });
    if (one.isForSoftware && one.isHeld() && one.kind != WindowKind::Emergency && !isSoftwareTold)
        owed.append(*owedSoftware(one, profile, now));
    return owed;
}

Course courseOf(const Occurrence &one, Instant actualTo, const ServiceProfile &profile)
{
    Course course;
    course.endedEarly = std::max<qint64>(0, one.to - actualTo);
    if (actualTo - one.to > one.toleranceMinutes * 60LL) {
        course.overrun = actualTo - one.to;
        course.proposedOutages = coreSpansIn(profile, one.to, actualTo);
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
    const auto secondOf = [&calendar](Instant at, QDate of) {
        return static_cast<int>(at - calendar.toUtc(of, 0) + calendar.offsetAt(at)
                                - calendar.offsetAt(calendar.toUtc(of, 0)));
    };
    for (int days = 1; days <= 14; ++days) {
        const QDate next = day.addDays(days);
        const bool isTaken = std::any_of(all.begin(), all.end(), [&](const Occurrence &other) {
            return other.isHeld() && calendar.localDate(other.from) == next;
        });
        if (isTaken || !calendar.closedName(next).isEmpty())
            continue;
        const QDate end = calendar.localDate(one.to);
        proposal.move = { false, calendar.toUtc(next, secondOf(one.from, day)),
                          calendar.toUtc(next.addDays(day.daysTo(end)), secondOf(one.to, end)) };
        break;
    }
    return proposal;
}

} // namespace sc
