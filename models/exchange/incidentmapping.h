#pragma once

#include "models/exchange/sourcefile.h"
#include "models/tickets/ticket.h"

#include <QHash>
#include <QSet>

namespace sc {

/** How the columns and words of another system's event log become ours (resources/mappings/<name>.json). */
struct IncidentMapping
{
    QString system;
    SourceFile::Layout layout;
    QHash<QString, QString> references; ///< our column name → the system whose number it holds (INC-13)
    QHash<QString, std::pair<TicketState, WaitingFor>> states;
    QSet<QString> notifyingStates; ///< the first of them counts as first notification
    QHash<QString, servicetime::DisruptionClass> classes; ///< by the leading digit of the priority
    QHash<QString, Channel> channels;

    /// A shipped mapping. NotFound for an unknown name.
    [[nodiscard]] static Result<IncidentMapping> shipped(const QString &name);
};

} // namespace sc
