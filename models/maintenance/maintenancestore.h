#pragma once

#include "models/maintenance/maintenance.h"
#include "models/storage/connection.h"

namespace sc {

/** A configuration item that a window can be about. */
struct MaintainedItem
{
    QString id;
    QString name;
};

/** Reads of maintenance; on the database thread. */
namespace MaintenanceStore {

[[nodiscard]] Result<MaintenanceBook> book(Connection &connection);
/// By name.
[[nodiscard]] Result<QList<MaintainedItem>> items(Connection &connection);

} // namespace MaintenanceStore

} // namespace sc
