#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace sc {

/** How this computer stands with the team's shared database. Work goes on in every state. */
struct LinkState
{
    enum class Kind {
        Connecting, ///< for the first time since the start
        Loading, ///< catching up, see loaded and toLoad
        InStep, ///< everything was fetched at inStepAt
        Offline, ///< tried again by itself; trouble says why
        Halted ///< somebody has to do something first; trouble says what
    };

    Kind kind = Kind::Connecting;
    Instant inStepAt = 0; ///< 0: never yet
    Instant offlineSince = 0;
    qint64 loaded = 0; ///< steps of the shared history
    qint64 toLoad = 0;
    int unsent = 0; ///< saved here, not answered yet
    /**
     * Subjects when Halted: "outbox" (copied or restored), "login" (no roles, or locked), "rights" (refused by the
     * server), "password", "rules" (the program is another version than the server: it only reads), "schema" (too old
     * or too new a server). Offline: see ServerConnection.
     */
    Error trouble;

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace sc
