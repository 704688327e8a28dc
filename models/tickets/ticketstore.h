#pragma once

#include "models/session/session.h"
#include "models/storage/connection.h"
#include "models/tickets/accumulation.h"
#include "models/tickets/catalogue.h"
#include "models/tickets/colleague.h"
#include "models/tickets/escalationtargets.h"
#include "models/tickets/ticket.h"

namespace sc {

/** Reads of tickets; on the database thread. */
namespace TicketStore {

/// All open tickets and the newest \p closed others.
[[nodiscard]] Result<QList<Ticket>> queue(Connection &connection, int closed);
[[nodiscard]] Result<std::optional<Ticket>> byId(Connection &connection, const QString &id);
/// Those of \p ids that are there, in that order.
[[nodiscard]] Result<QList<Ticket>> byIds(Connection &connection, const QStringList &ids);
/// By own number or a foreign reference (INC-13).
[[nodiscard]] Result<std::optional<Ticket>> byNumber(Connection &connection, const QString &number);
[[nodiscard]] Result<QList<Ticket>> all(Connection &connection);
/// Whether it is confidential and \p viewer neither its owner nor a watcher, lead or supervisor (INC-15).
[[nodiscard]] Result<bool> isHidden(Connection &connection, const Session &viewer, const QString &id);
/// Where a query has a ticket's id and whether it is confidential.
struct ReadableBy
{
    int id;
    int confidential;
};
/// Calls \p take with every row of the named query that \p viewer may read (INC-15).
[[nodiscard]] Result<void> eachReadable(Connection &connection, const QString &query, const QVariantMap &bindings,
                                        const Session &viewer, ReadableBy columns,
                                        const std::function<void(const Cursor &)> &take);
/// \p tickets without those that are hidden from \p viewer, in the same order.
[[nodiscard]] Result<QList<Ticket>> visible(Connection &connection, const Session &viewer,
                                            const QList<Ticket> &tickets);
/// From the contact register; empty when nobody is entered there.
[[nodiscard]] Result<QList<SecurityContact>> securityContacts(Connection &connection);
/// Services, categories and items that are in use.
[[nodiscard]] Result<Catalogue> catalogue(Connection &connection);
/// Who may be given a ticket, as they are on duty at \p at; absent ones last, else by name.
[[nodiscard]] Result<QList<Colleague>> colleagues(Connection &connection, Instant at);
/// Teams of the levels, and who else a ticket can be handed to (INC-4).
[[nodiscard]] Result<EscalationTargets> escalationTargets(Connection &connection);
/// Solved and not yet closed, oldest solution first.
[[nodiscard]] Result<QList<Ticket>> solved(Connection &connection);
/// Open minor disruptions with each service they restrict (SLA-8).
[[nodiscard]] Result<QList<MinorReport>> minorReports(Connection &connection);
/// NotFound when it is not there.
[[nodiscard]] Result<TicketFile> file(Connection &connection, const QString &id);
inline constexpr qsizetype MaxHits = 50; ///< of a search

/// Tickets with all words of \p text (as prefixes), newest first; then those whose number, title or caller holds the
/// words anywhere. At most MaxHits, which is also the limit of each of the two queries. Of one tenant when \p tenantId
/// is not empty; then its newest ones without a word.
[[nodiscard]] Result<QList<Ticket>> search(Connection &connection, const QString &text, const QString &tenantId = {});
/// The open tickets worded most like \p text, best first, at most \p limit.
[[nodiscard]] Result<QList<Ticket>> similar(Connection &connection, const QString &text, int limit);

} // namespace TicketStore

} // namespace sc
