#pragma once

#include "models/domain/ids.h"

#include <QList>

namespace sc {

/** Whom a ticket can be handed to (INC-4): the teams of the levels; departments, manufacturers and others of the base
 * data. */
struct EscalationTargets
{
    struct Team
    {
        TeamId id;
        QString name;
        int level = 1;
    };
    struct Party
    {
        QString name;
        QString kind; ///< of the organisation: software_manufacturer, department, office …
        QString contact; ///< each of these may be empty
        QString phone;
        QString mail;

        /// Answers questions, rather than repairing what it made.
        [[nodiscard]] bool isDepartment() const
        {
            return kind == QStringLiteral("department") || kind == QStringLiteral("office")
                || kind == QStringLiteral("authority") || kind == QStringLiteral("internal");
        }
    };
    QList<Team> teams; ///< by level and name
    QList<Party> parties; ///< by name
};

} // namespace sc
