#pragma once

#include "models/session/history.h"
#include "models/sync/contact.h"

namespace sc {

/// The shared database as a source of what is no longer kept here, by a connection of its own each time: whoever types on
/// ends it, and feed and sender never wait for a search. The server gives up after three seconds.
[[nodiscard]] HistorySource historyOf(const TeamAccess &access);

} // namespace sc
