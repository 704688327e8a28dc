#pragma once

#include "models/maintenance/windowcalendar.h"

namespace sc {

/** What takes up items for a while: a window, a change or a release. */
struct Occupation
{
    QString key;
    QString title;
    Instant from = 0;
    Instant to = 0;
    QStringList items; ///< ids
    bool isWindow = false; ///< changes and releases may be made in it
    bool isStoppedByFreeze = false; ///< REL-8
};

[[nodiscard]] Occupation occupationOf(const Occurrence &one);
[[nodiscard]] Occupation occupationOf(const PlannedWork &work);
/// Of all that really takes place: neither cancelled nor left out.
[[nodiscard]] QList<Occupation> occupationsOf(const QList<Occurrence> &windows, const QList<PlannedWork> &works);

/** Why something should not be where it is (MNT-4). */
struct Collision
{
    enum class Reason { CoreHours, SameItem, Freeze };

    Reason reason = Reason::CoreHours;
    QString with; ///< title of the other window, change or freeze; empty for core hours
    Instant from = 0; ///< where they meet
    Instant to = 0;

    friend bool operator==(const Collision &, const Collision &) = default;
};

/// Of \p one, which takes place, with \p all (itself may be among them). A change that lies in a window of its item is
/// made in it: no collision. A freeze is for software maintenance and releases (REL-8).
[[nodiscard]] QList<Collision> collisionsOf(const Occupation &one, const QList<Occupation> &all,
                                            const QList<Freeze> &freezes, const ServiceProfile &profile);

/// The stretches of core time in [\p from, \p to).
[[nodiscard]] QList<servicetime::OpenSpan> coreSpansIn(const ServiceProfile &profile, Instant from, Instant to);

} // namespace sc
