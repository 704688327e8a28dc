#pragma once

#include "models/session/session.h"
#include "models/storage/connection.h"
#include "models/tickets/queuerules.h"

#include <QJsonObject>

namespace sc {

/** Every ticket with all that is known of it in one row, names instead of identifiers, instants in local time. */
class TicketExport
{
public:
    /// The columns in order; the keys of every row.
    [[nodiscard]] static QStringList columns();
    /// What \p viewer may see (INC-15); deadline and verdict as of \p asOf.
    [[nodiscard]] static Result<QList<QJsonObject>> rows(Connection &connection, const QueueRules &rules,
                                                         const Session &viewer, Instant asOf);
    /// RFC 4180 with a header line.
    [[nodiscard]] static QByteArray csv(const QList<QJsonObject> &rows);
};

} // namespace sc
