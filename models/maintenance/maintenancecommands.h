#pragma once

#include "models/ledger/command.h"
#include "models/maintenance/windowchecks.h"

namespace sc {

/** What is told about a window beside its time. */
struct WindowDetails
{
    QString title; ///< empty: as it was
    QString reason;
    QString restrictions;
    QStringList items; ///< ids
};

/** A message as it went out. */
struct SentMessage
{
    MessageKind kind = MessageKind::Deviation;
    QString text;
    QString via;
    QString proof;
    Instant at = 0;
    QString lateReason; ///< required when it went out too late (MNT-2)
};

/// Whether \p rule can stand: a name, a recurrence, a first day that it really has. Errors: Invalid with the field as
/// subject.
[[nodiscard]] Result<void> checkRule(const MaintenanceRule &rule);

/// Whether its time can still be changed: it was not withdrawn, held, nor is it over at \p now.
[[nodiscard]] bool mayChange(const Occurrence &one, Instant now);

/** Composes the commands of maintenance; pure. Each is one step that can be taken back (INC-16). */
class MaintenanceCommands
{
public:
    /// The profile must outlive it.
    MaintenanceCommands(const ServiceProfile &profile, QString login, Instant now);

    /// The agreed windows of the profile in force that no rule is named like, from today on (MNT-1).
    [[nodiscard]] Command adoptAgreed(const MaintenanceBook &book) const;
    [[nodiscard]] Command addRule(const MaintenanceRule &rule) const; ///< its id may be empty
    [[nodiscard]] Command changeRule(const MaintenanceRule &seen, const MaintenanceRule &wanted) const;
    [[nodiscard]] Command removeRule(const MaintenanceRule &seen) const;

    /// Another time, or cancelled; the notice that it needs, and the shortfall when it is too late for it, are recorded
    /// with it (MNT-2, PROF-3). What was announced becomes corrected or withdrawn (M05); what nobody knows of goes when
    /// it is back at its regular time or cancelled beside the rules. \p seen may change (mayChange()).
    [[nodiscard]] Command change(const Occurrence &seen, const WindowChange &change,
                                 const WindowDetails &details) const;
    /// Title, reason, restrictions, items; the time stays.
    [[nodiscard]] Command describe(const Occurrence &seen, const WindowDetails &details) const;
    /// Beside the rules: extra or emergency maintenance (MNT-6); state and notice are set here, and the id when it has
    /// none.
    [[nodiscard]] Command add(MaintenanceWindow window) const;
    /// A message went out, with proof (MNT-3).
    [[nodiscard]] Command announce(const Occurrence &seen, const SentMessage &message) const;
    /// It was held from, to (MNT-1); \p reason says why it overran, or is empty.
    [[nodiscard]] Command complete(const Occurrence &seen, Instant actualFrom, Instant actualTo,
                                   const QString &reason) const;

    [[nodiscard]] Command addFreeze(const Freeze &freeze) const; ///< REL-8; its id may be empty
    [[nodiscard]] Command changeFreeze(const Freeze &seen, const Freeze &wanted) const;
    [[nodiscard]] Command removeFreeze(const Freeze &seen) const;

    [[nodiscard]] Command addWork(PlannedWork work) const; ///< a change or release (MNT-4); its id may be empty
    [[nodiscard]] Command changeWork(const PlannedWork &seen, const PlannedWork &wanted) const;
    [[nodiscard]] Command removeWork(const PlannedWork &seen) const;

private:
    [[nodiscard]] Command make(const QString &kind) const { return Command::make(kind, m_login, m_now); }
    /// \p seen as a row: its own, or a new one that stands in the rule's place.
    [[nodiscard]] MaintenanceWindow rowOf(const Occurrence &seen) const;
    void write(Command &command, const Occurrence &seen, const MaintenanceWindow &wanted) const;

    const ServiceProfile &m_profile;
    QString m_login;
    Instant m_now;
};

} // namespace sc
