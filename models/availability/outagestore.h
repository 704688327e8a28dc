#pragma once

#include "models/availability/availabilityyear.h"
#include "models/availability/outage.h"
#include "models/availability/outageimport.h"
#include "models/availability/servicemap.h"
#include "models/storage/connection.h"

namespace sc {

/** One change of an outage, as it was recorded (ORG-5). */
struct OutageChange
{
    Instant at = 0;
    QString person; ///< name, or login when the user is gone
    QString field; ///< column; "id" when it was recorded, "removed_at" when withdrawn
    QString before;
    QString after;
};

/** Reads of outages; on the database thread. */
namespace OutageStore {

/// All that lie in [\p from, \p to) at least partly, running ones included, by begin.
[[nodiscard]] Result<QList<OutageRecord>> outages(Connection &connection, Instant from, Instant to);
[[nodiscard]] Result<ServiceMap> map(Connection &connection);
/// The changes of one outage, newest first.
[[nodiscard]] Result<QList<OutageChange>> history(Connection &connection, const QString &id);
/// Everything that the availability of \p year is computed from, as of one moment.
[[nodiscard]] Result<AvailabilityFacts> facts(Connection &connection, const ServiceProfile &profile, int year,
                                              Instant now);
/// What an import meets: everything that was ever recorded.
[[nodiscard]] Result<OutageImportPlace> importPlace(Connection &connection, const QString &login, Instant now);

} // namespace OutageStore

} // namespace sc
