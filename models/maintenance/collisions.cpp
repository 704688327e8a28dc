#include "models/maintenance/collisions.h"

#include <algorithm>

namespace sc {

namespace {

bool shareItem(const QStringList &mine, const QStringList &others)
{
    return std::any_of(mine.begin(), mine.end(), [&others](const QString &item) { return others.contains(item); });
}

/// Whether \p work is a change or release that lies wholly in \p window.
bool isMadeIn(const Occupation &work, const Occupation &window)
{
    return window.isWindow && !work.isWindow && work.from >= window.from && work.to <= window.to;
}

} // namespace

Occupation occupationOf(const Occurrence &one)
{
    return { one.key(), one.title,        one.from, one.to, one.window ? one.window->items : QStringList(),
             true,      one.isForSoftware };
}

Occupation occupationOf(const PlannedWork &work)
{
    return { work.id, work.title, work.from, work.to, work.items, false, work.kind == PlannedWork::Kind::Release };
}

QList<Occupation> occupationsOf(const QList<Occurrence> &windows, const QList<PlannedWork> &works)
{
    QList<Occupation> found;
    for (const Occurrence &one : windows)
        if (one.isHeld())
            found.append(occupationOf(one));
    for (const PlannedWork &work : works)
        if (work.state != PlannedWork::State::Cancelled)
            found.append(occupationOf(work));
    return found;
}

QList<Collision> collisionsOf(const Occupation &one, const QList<Occupation> &all, const QList<Freeze> &freezes,
                              const ServiceProfile &profile)
{
    QList<Collision> found;
    const auto meets = [&one](Instant from, Instant to) { return from < one.to && to > one.from; };
    const auto add = [&](Collision::Reason reason, const QString &with, Instant from, Instant to) {
        found.append({ reason, with, std::max(from, one.from), std::min(to, one.to) });
    };
    const auto core = coreSpansIn(profile, one.from, one.to);
    for (const servicetime::OpenSpan &span : core)
        add(Collision::Reason::CoreHours, {}, span.open, span.close);
    for (const Occupation &other : all)
        if (other.key != one.key && meets(other.from, other.to) && shareItem(one.items, other.items)
            && !isMadeIn(one, other) && !isMadeIn(other, one))
            add(Collision::Reason::SameItem, other.title, other.from, other.to);
    if (one.isStoppedByFreeze)
        for (const Freeze &freeze : freezes)
            if (meets(freeze.from, freeze.to))
                add(Collision::Reason::Freeze, freeze.name, freeze.from, freeze.to);
    return found;
}

QList<servicetime::OpenSpan> coreSpansIn(const ServiceProfile &profile, Instant from, Instant to)
{
    const servicetime::ServiceCalendar &core = *profile.versionFor(from).core;
    QList<servicetime::OpenSpan> spans;
    for (auto open = core.nextOpening(from); open && *open < to; open = core.nextOpening(spans.constLast().close)) {
        const Instant close = core.nextClosing(*open).value_or(to);
        spans.append({ *open, std::min(close, to) });
        if (close >= to)
            break;
    }
    return spans;
}

} // namespace sc
