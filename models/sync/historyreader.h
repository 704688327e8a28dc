#pragma once

#include "models/session/history.h"
#include "models/sync/contact.h"

namespace sc {

/**
 * The shared database as a source of what is no longer kept here, by a connection of its own: feed and sender never
 * wait for a search. It is made by the first question and kept for the next ones; one that the server ended meanwhile
 * (after \p idle without a question, or for a reason of its own) is replaced by a new one, and the question asked
 * again. Giving up a question ends the connection. The server gives up after three seconds.
 */
[[nodiscard]] HistorySource historyOf(const TeamAccess &access,
                                      std::chrono::milliseconds idle = std::chrono::minutes(10));

} // namespace sc
