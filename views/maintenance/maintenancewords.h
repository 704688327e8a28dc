#pragma once

#include "models/maintenance/collisions.h"
#include "models/maintenance/windowchecks.h"

#include <QCoreApplication>

namespace sc {

/** The words of maintenance, in one place. */
class MaintenanceWords
{
    Q_DECLARE_TR_FUNCTIONS(MaintenanceWords)

public:
    [[nodiscard]] static QString of(MessageKind kind);
    [[nodiscard]] static QString of(AnnouncementState state);
    [[nodiscard]] static QString of(PlannedWork::State state);
    /// "Regelfenster", "verlegt", "andere Zeit", "entfällt" …
    [[nodiscard]] static QString kind(const Occurrence &one);
    [[nodiscard]] static QString span(Instant from, Instant to); ///< "Mi 08.04.2026 19:00–23:00", local time of Berlin
    [[nodiscard]] static QString clock(Instant at); ///< "19:00"
    [[nodiscard]] static QString duration(qint64 seconds); ///< "4 h", "1 h 30 min", "3 Tage"
    [[nodiscard]] static QString of(const Collision &collision);
    [[nodiscard]] static QString of(const QList<Collision> &collisions); ///< empty: none
    [[nodiscard]] static QString of(const OwedMessage &owed);
    /// What a change means: "Abweichung: ankündigen bis Mi 25.03.2026 18:00, noch 3 Tage" (MNT-2); empty when it means
    /// nothing.
    [[nodiscard]] static QString of(const Consequence &consequence);
    [[nodiscard]] static QString of(const Course &course); ///< how it went; empty: as planned
    /// The proposed text of a message: duration, reason, restrictions (MNT-3).
    [[nodiscard]] static QString message(MessageKind kind, const Occurrence &one);
    [[nodiscard]] static QString recurrence(const QString &rule); ///< "jeden Mittwoch"; a rule of another form as it is
    /// Errors of a rule (checkRule), by field.
    [[nodiscard]] static QString ruleProblem(const Error &error);
};

} // namespace sc
