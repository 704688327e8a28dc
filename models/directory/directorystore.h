#pragma once

#include "models/directory/record.h"
#include "models/domain/clock.h"
#include "models/session/session.h"
#include "models/storage/connection.h"

#include <optional>

namespace sc {

/** Somebody who may be calling: what the record window proposes while a name or number is typed (INC-1). */
struct Caller
{
    QString contactId;
    QString name;
    QString phone;
    QString mail;
    QString tenantId;
    QString tenant; ///< its name
};

/** Who has on-call duty (ORG-6). */
struct OnCall
{
    QString person; ///< the substitute, when the one entered is absent
    QString phone;
    Instant until = 0;
    QString standsInFor; ///< who is absent, or empty
};

/** Somebody with a phone number, or without one. */
struct Reachable
{
    QString name;
    QString phone;
};

/** Reads of base data; on the database thread. */
namespace DirectoryStore {

/// Records that were not removed, by the first field; references with their titles.
[[nodiscard]] Result<RecordTable> table(Connection &connection, const RecordKind &kind);
/// All contacts with their tenants, and tenants alone, by name.
[[nodiscard]] Result<QList<Caller>> callers(Connection &connection);
/// Nullopt: nobody is entered for \p at; the gap is the caller's to show.
[[nodiscard]] Result<std::optional<OnCall>> onCall(Connection &connection, Instant at);
/// System operation: its entries in the contact register, then the users of its teams (TIME-7).
[[nodiscard]] Result<QList<Reachable>> operation(Connection &connection);
/// The user \p login, or the desk's first one (alone there is just one). NotFound: the desk has no users.
[[nodiscard]] Result<Session> session(Connection &connection, const QString &login);

} // namespace DirectoryStore

} // namespace sc
