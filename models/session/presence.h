#pragma once

#include <QString>

namespace sc {

/** A colleague at a ticket, at the moment. Tells, never locks anybody out. */
struct Presence
{
    enum class Act { Gone, Reads, Types };

    QString ticketId;
    QString login;
    QString name; ///< as colleagues know it; the login when that is not known
    Act act = Act::Gone;

    friend bool operator==(const Presence &, const Presence &) = default;
};

} // namespace sc
