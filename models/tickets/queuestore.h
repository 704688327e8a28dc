#pragma once

#include "models/session/session.h"
#include "models/storage/connection.h"
#include "models/tickets/person.h"
#include "models/tickets/queuerows.h"

#include <memory>

namespace sc {

/** Reads of queues; on the database thread. */
namespace QueueStore {

/** A place in the closed tickets, newest first: behind this one. */
struct ClosedPlace
{
    Instant closedAt = 0;
    QString id; ///< empty: behind the last one
};

/** All that a queue model needs at once; \c rules know the team. */
struct Loaded
{
    Loaded(const ServiceProfile &terms, const QString &login)
        : profile(terms)
        , rules(profile, login)
    {
    }
    ServiceProfile profile; ///< as it stood when reading began
    QueueRules rules;
    QueueRows rows;
    int closedCount = 0; ///< of all, also of those not in \c rows
    ClosedPlace reached {}; ///< the last closed one in \c rows
};

/** One ticket read again; not set: it was undone, or is hidden from this user (INC-15). */
struct Reread
{
    QString id;
    std::optional<Ticket> ticket; ///< only what queues need
    QueueNames names;
    bool isHidden = false;
};

/** Closed tickets that come after others. */
struct OlderPage
{
    QList<Reread> tickets; ///< hidden ones too, marked
    ClosedPlace reached; ///< the last one; without an id when these were all
};

/// Everybody who works here, by name.
[[nodiscard]] Result<QList<Person>> people(Connection &connection);
/**
 * The \p count open tickets whose deadlines come first, in the order of QueueColumns::Clock, without reading the
 * others. Exact while a class's deadlines follow each other as its reports do: around the day when a profile shortens
 * them, not quite.
 */
[[nodiscard]] Result<std::shared_ptr<Loaded>> first(Connection &connection, const ServiceProfile &profile,
                                                    const Session &session, int count);
/// All open tickets and the newest \p closed others, without those hidden from the user; those in \p before keep their
/// places.
[[nodiscard]] Result<std::shared_ptr<Loaded>> load(Connection &connection, const ServiceProfile &profile,
                                                   const Session &session, int closed, const QueueRows &before = {});
/// The next \p limit closed tickets behind \p after, by (closed_at, id).
[[nodiscard]] Result<OlderPage> older(Connection &connection, const Session &session, const ClosedPlace &after,
                                      int limit);
/// How many closed tickets this user may see.
[[nodiscard]] Result<int> closedCount(Connection &connection, const Session &session);
/// The tickets \p ids as they stand now, one answer for each, in the same order.
[[nodiscard]] Result<QList<Reread>> reread(Connection &connection, const Session &session, const QStringList &ids);

} // namespace QueueStore

} // namespace sc
