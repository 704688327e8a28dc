#pragma once

#include "models/ledger/command.h"

namespace sc {

/** A command of the outbox as a person sees it: what it was for, and what became of it (I7). */
struct OutboxLine
{
    QString opId;
    Instant savedAt = 0;
    std::optional<Outcome> outcome; ///< nothing: not answered yet
    QString kind; ///< of the command, e.g. "ticket.classify"
    QString ticketId; ///< may be empty
    QString ticketNumber;
    QString ticketTitle;
    QString field; ///< a clash: what it is about
    QString mine; ///< a clash: the value chosen here
    QString theirs; ///< the value that stands
    QString theirName; ///< who set it, when that is known
    Instant theirAt = 0;
    /// Parked: the kind of the step of this computer that it builds on and that was not applied; may be empty
    QString basis;

    [[nodiscard]] bool isWaiting() const { return !outcome; }
    [[nodiscard]] bool isClash() const
    {
        return outcome && outcome->status == Outcome::Status::Conflict && !field.isEmpty();
    }
    /// It changes what the server does not have, or not yet: what it builds on was refused, or waits on another
    /// computer.
    [[nodiscard]] bool isParked() const { return isParked(outcome); }
    [[nodiscard]] static bool isParked(const std::optional<Outcome> &outcome)
    {
        return outcome && outcome->status == Outcome::Status::Rejected
            && outcome->rule == QLatin1StringView("not_found");
    }
    friend bool operator==(const OutboxLine &, const OutboxLine &) = default;
};

} // namespace sc
