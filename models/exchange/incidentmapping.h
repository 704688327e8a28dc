#pragma once

#include "models/domain/result.h"
#include "models/tickets/ticket.h"

#include <QHash>
#include <QSet>

namespace sc {

/** How the columns and words of another system's event log become ours (resources/mappings/<name>.json). */
struct IncidentMapping
{
    QString system;
    QString timeFormat; ///< Qt date format, local time of Europe/Berlin
    QString unknown; ///< the word for 'unknown'
    QHash<QString, QString> columns; ///< our name → theirs
    QHash<QString, std::pair<TicketState, WaitingFor>> states;
    QSet<QString> notifyingStates; ///< the first of them counts as first notification
    QHash<QString, servicetime::DisruptionClass> classes; ///< by the leading digit of the priority
    QHash<QString, Channel> channels;

    /// A shipped mapping. NotFound for an unknown name.
    [[nodiscard]] static Result<IncidentMapping> shipped(const QString &name);
};

} // namespace sc
