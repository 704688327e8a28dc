#pragma once

#include "models/storage/connection.h"
#include "models/team/outboxline.h"

namespace sc::OutboxStore {

/// What waits, and what was not applied and not yet let rest; newest first, at most \p limit.
[[nodiscard]] Result<QList<OutboxLine>> open(Connection &connection, int limit);

/// Parked commands whose rows are all here, oldest first: with the replica in step, so they are on the server.
[[nodiscard]] Result<QStringList> ready(Connection &connection, int limit);

/// The command that puts the value chosen here in the place of the one that stands (P8); of a parked one the same once
/// more. Errors: NotFound.
[[nodiscard]] Result<Command> mineAgain(Connection &connection, const QString &opId, const QString &login, Instant now);

/// The person has seen it and lets it rest.
[[nodiscard]] Result<void> letRest(Connection &connection, const QString &opId, Instant now);

} // namespace sc::OutboxStore
