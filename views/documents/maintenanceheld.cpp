#include "views/documents/maintenanceheld.h"

#include "models/maintenance/windowcalendar.h"

namespace sc {

namespace {

using Notice = MaintenanceHeld::Notice;

/// The newest message that told the window as it stands.
const Announcement *messageOf(const MaintenanceWindow &window, const QList<Announcement> &announcements)
{
    const bool isRegular = window.kind == WindowKind::Regular;
    const auto found = std::find_if(announcements.crbegin(), announcements.crend(), [&](const Announcement &one) {
        return one.windowId == window.id && one.sequence == window.sequence
            && (isRegular || one.kind != MessageKind::Software);
    });
    return found == announcements.crend() ? nullptr : &*found;
}

Notice noticeOf(const MaintenanceWindow &window, const Announcement *message, const ServiceProfile &profile)
{
    if (window.kind != WindowKind::Regular)
        return !message ? Notice::None : window.shortfall > 0 ? Notice::TooLate : Notice::InTime;
    if (!message)
        return Notice::Agreed;
    const ProfileVersion &version = profile.versionFor(window.from);
    const auto stage = servicetime::softwareNotice(*version.service, window.from, version.notice)
                           .stageAt(*version.service, message->sentAt);
    return stage == servicetime::SoftwareNotice::Stage::Short ? Notice::TooLate : Notice::InTime;
}

MaintenanceHeld heldIn(const MaintenanceWindow &window, const MaintenanceBook &book, const ServiceProfile &profile)
{
    const Announcement *message = messageOf(window, book.announcements);
    return { window.actualFrom.value_or(window.from),
             window.actualTo.value_or(window.to),
             window.title,
             window.state == AnnouncementState::Completed,
             noticeOf(window, message, profile),
             message ? std::optional(message->sentAt) : std::nullopt };
}

/// Ids of the promised services and platforms that \p items concern.
QSet<QString> concernedBy(const QStringList &items, const ServiceMap &map)
{
    QSet<QString> subjects;
    const auto affected = map.affectedBy(items);
    for (const ServiceMap::Affected &one : affected)
        subjects.insert(one.serviceId);
    const auto platforms = map.platforms();
    for (const ServiceMap::Item &platform : platforms)
        if (map.partsOf(platform.id).intersects({ items.begin(), items.end() }))
            subjects.insert(platform.id);
    return subjects;
}

QSet<QString> allOf(const ServiceMap &map)
{
    QSet<QString> subjects;
    for (const ServiceMap::Service &service : map.services())
        subjects.insert(service.id);
    const auto platforms = map.platforms();
    for (const ServiceMap::Item &platform : platforms)
        subjects.insert(platform.id);
    return subjects;
}

} // namespace

QHash<QString, QList<MaintenanceHeld>> maintenanceHeld(const MaintenanceBook &book, const AvailabilityFacts &facts,
                                                       const AvailabilityPeriod &period)
{
    QHash<QString, QList<MaintenanceHeld>> found;
    const Instant until = std::min(period.to(), facts.now);
    const auto windows = WindowCalendar(book, facts.profile).between(period.from(), until);
    for (const Occurrence &one : windows) {
        if (!one.window || !one.isHeld())
            continue;
        const MaintenanceHeld held = heldIn(*one.window, book, facts.profile);
        const auto subjects = one.window->items.isEmpty() ? allOf(facts.map)
                                                          : concernedBy(one.window->items, facts.map);
        for (const QString &subject : subjects)
            found[subject].append(held);
    }
    return found;
}

} // namespace sc
