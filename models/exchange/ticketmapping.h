#pragma once

#include "models/exchange/sourcefile.h"
#include "models/tickets/ticket.h"

#include <QSet>

namespace sc {

/** How the open tickets of a predecessor system become ours (INC-13; resources/mappings/README.md). Words in small
 * letters. */
struct TicketMapping
{
    QString system;
    SourceFile::Layout layout;
    QHash<QString, std::pair<TicketState, WaitingFor>> states;
    QSet<QString> finishedStates; ///< such tickets are left out
    QHash<QString, TicketKind> kinds;
    QHash<QString, servicetime::DisruptionClass> classes;
    QHash<QString, Channel> channels;

    /// The names of the shipped mappings of tickets.
    [[nodiscard]] static QStringList names() { return { QStringLiteral("kis") }; }
    /// A shipped mapping. NotFound for an unknown name.
    [[nodiscard]] static Result<TicketMapping> shipped(const QString &name);
};

} // namespace sc
