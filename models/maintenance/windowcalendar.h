#pragma once

#include "models/domain/profile.h"
#include "models/maintenance/maintenance.h"

namespace sc {

/** One window on the calendar: of a rule, or what stands in its place, or one of its own. */
struct Occurrence
{
    QString ruleId; ///< empty: beside the rules
    Instant originalAt = 0; ///< where the rule has it; 0 without a rule
    Instant originalTo = 0;
    std::optional<MaintenanceWindow> window; ///< its row, when it has one
    QString title;
    Instant from = 0;
    Instant to = 0;
    WindowKind kind = WindowKind::Regular;
    AnnouncementState state = AnnouncementState::Draft;
    bool isForSoftware = false;
    int toleranceMinutes = 0;
    QString closedDay; ///< name of the holiday it begins on (MNT-1); not of one that is cancelled
    bool isSkipped = false; ///< left out by the profile, as the day is closed

    [[nodiscard]] bool isHeld() const { return !isSkipped && kind != WindowKind::Cancelled; }
    /// Names it across changes of its time; the same after every reading.
    [[nodiscard]] QString key() const
    {
        return ruleId.isEmpty() ? window->id : ruleId + u'/' + QString::number(originalAt);
    }

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/** The book of maintenance on the calendar of a profile; pure. */
class WindowCalendar
{
public:
    /// References must outlive it.
    WindowCalendar(const MaintenanceBook &book, const ServiceProfile &profile);

    /// What lies in [\p from, \p to) at least in part, cancelled ones too, by start.
    [[nodiscard]] QList<Occurrence> between(Instant from, Instant to) const;
    /// The window of \p rule at exactly that start, or of its own by id (as key() names it).
    [[nodiscard]] std::optional<Occurrence> byKey(const QString &key) const;

    /// Start and end of a rule's window on a local day; both clock changes are in it (M02).
    [[nodiscard]] static servicetime::OpenSpan spanOf(const MaintenanceRule &rule, QDate day,
                                                      const servicetime::ServiceCalendar &calendar);

private:
    [[nodiscard]] Occurrence ofRule(const MaintenanceRule &rule, const servicetime::OpenSpan &span) const;
    [[nodiscard]] Occurrence ofWindow(const MaintenanceWindow &window) const;

    const MaintenanceBook &m_book;
    const ServiceProfile &m_profile;
    QHash<QString, qsizetype> m_rows; ///< rule and original start → index of the window that takes the place
};

} // namespace sc
