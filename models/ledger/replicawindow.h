#pragma once

#include "models/ledger/replicarows.h"

namespace sc {

/**
 * The replica's window: tickets that are open or were closed less than 90 days ago, with all that belongs to them. Of
 * older ones those stay as stubs, the bare ticket, that one of the window names; and whole, for a day, what somebody
 * opened. Inside the caller's transaction, while no pending effect is in the way.
 */
class ReplicaWindow
{
public:
    ReplicaWindow(Connection &connection, ReplicaRows &rows);

    /// These are outside by now. The server sends the row only of one that something names: without it, the next
    /// moveTo() takes it away. Of one whose row is still to come, what an earlier page brought goes at once.
    [[nodiscard]] Result<void> leave(const QStringList &ticketIds);
    /// What left the window goes. An earlier \p from than before is that of a server whose clock is behind: the later
    /// one stays.
    [[nodiscard]] Result<void> moveTo(Instant from, Instant now);
    [[nodiscard]] Result<void> keep(const QString &ticketId, Instant now);

    /// Is this ticket outside the window and here without what belongs to it, or not here at all?
    [[nodiscard]] static Result<bool> isStub(Connection &connection, const QString &ticketId);
    /// Those of \p ticketIds that are kept whole.
    [[nodiscard]] static Result<QStringList> kept(Connection &connection, const QStringList &ticketIds);

private:
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantMap &bindings = {});

    Connection &m_connection;
    ReplicaRows &m_rows;
};

} // namespace sc
