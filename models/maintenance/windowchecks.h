#pragma once

#include "models/maintenance/windowcalendar.h"

namespace sc {

/** What a change of a window means for those who have to know of it (MNT-2, MNT-6). */
struct Consequence
{
    QList<MessageKind> messages; ///< that have to go out
    std::optional<Instant> announceBy; ///< nothing: at once (emergency), or nothing to announce
    int daysLeft = 0; ///< local days to announceBy
    qint64 shortfall = 0; ///< seconds by which it is missed already; then a reason is required

    friend bool operator==(const Consequence &, const Consequence &) = default;
};

/** A window is left out, or gets this time. */
struct WindowChange
{
    bool isCancelled = false;
    Instant from = 0;
    Instant to = 0;
};

/// Of changing \p seen, a plannable window, at \p now. What people know counts as the old start: the announced one,
/// else the regular one; a window beside the rules that nobody knows of has none, nor has one that is left out as the
/// day is closed: holding it has to be announced (M05, MNT-1). No messages: it stays, or comes back to, what is known.
[[nodiscard]] Consequence consequenceOf(const Occurrence &seen, const WindowChange &change,
                                        const ServiceProfile &profile, Instant now);
/// Of a new window beside the rules; emergency maintenance needs no days, but the message goes out at once (MNT-6).
[[nodiscard]] Consequence consequenceOfNew(WindowKind kind, Instant from, const ServiceProfile &profile, Instant now);

/** A message that is owed. */
struct OwedMessage
{
    enum class Urgency { Planned, DraftDue, SendDue, Late, Short };

    MessageKind kind = MessageKind::Deviation;
    Instant by = 0; ///< Short from the next second; of an emergency: its start
    Urgency urgency = Urgency::Planned;

    friend bool operator==(const OwedMessage &, const OwedMessage &) = default;
};

/// What has to be told about \p one and was not (MNT-2, MNT-3, MNT-6): nothing for windows that are over. \p sent are
/// the messages of its window.
[[nodiscard]] QList<OwedMessage> owedMessages(const Occurrence &one, const QList<Announcement> &sent,
                                              const ServiceProfile &profile, Instant now);

/** How a window really went. */
struct Course
{
    qint64 endedEarly = 0; ///< seconds before its end
    qint64 overrun = 0; ///< seconds after its end, once the tolerance is exceeded (MNT-1)
    QList<servicetime::OpenSpan> proposedOutages; ///< the overrun's parts in core hours: they count as outages (AVL-2)
};

[[nodiscard]] Course courseOf(const Occurrence &one, Instant actualTo, const ServiceProfile &profile);

/** What can be done about a regular window on a closed day (MNT-1). */
struct ClosedDayProposal
{
    bool isKept = true; ///< what happens when nothing is decided
    WindowChange skip;
    WindowChange move; ///< the same clock time on the next day that is not closed and has no window of the rule
};

[[nodiscard]] ClosedDayProposal closedDayProposal(const Occurrence &one, const QList<Occurrence> &all,
                                                  const ServiceProfile &profile);

} // namespace sc
