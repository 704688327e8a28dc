#pragma once

#include "models/storage/connection.h"

namespace sc {

/// Brings the words of one ticket up to date: in the full-text search, in that for parts of words, and, while it is
/// open, in the search for similar ones.
[[nodiscard]] Result<void> indexTicket(Connection &connection, const QString &ticketId);
/// The same for all tickets; within the caller's transaction.
[[nodiscard]] Result<void> indexAllTickets(Connection &connection);
/// Writes the stored words anew: what was removed from the index stays in its segments until then.
[[nodiscard]] Result<void> rewriteIndex(Connection &connection);
/// Forgets the words of all tickets; within the caller's transaction.
[[nodiscard]] Result<void> clearIndex(Connection &connection);

} // namespace sc
