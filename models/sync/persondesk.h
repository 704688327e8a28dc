#pragma once

#include "models/storage/connection.h"
#include "models/sync/persondata.h"
#include "models/sync/serverconnection.h"

#include <QDate>

namespace sc {

/** Access report and erasure for one person, in the desk of one who works alone or in the shared database. */
namespace person {

/// What is left to be done, or to wait for, after an erasure.
struct Erasure
{
    PersonData::Erased done;
    int files = 0; ///< attachments and drafts that were deleted
    QDate backupsUntil; ///< the last day on which a backup may still hold the data
};

/// Of the desk at \p databasePath, whose \p desk is; noted in its ledger.
[[nodiscard]] Result<QJsonObject> report(Connection &desk, const QStringList &spellings, Instant now);
/// Of the shared database; \p owner as its owner.
[[nodiscard]] Result<QJsonObject> report(ServerConnection &owner, const QStringList &spellings, Instant now);

/// Tables, history, ledger bodies, search, attachments and drafts; the file is written anew, so that nothing is left in
/// its free pages or its log. Errors: Invalid (a replica: erase on the server), Busy (somebody works on it).
[[nodiscard]] Result<Erasure> erase(Connection &desk, const QString &databasePath, const QStringList &spellings,
                                    Instant now);
/// \p backupDays how long the server's backups are kept. The clients' replicas follow by the feed. Every table is
/// written anew, each locked meanwhile. Errors: Busy (erased, but bytes are left in the server's files).
[[nodiscard]] Result<Erasure> erase(ServerConnection &owner, const QStringList &spellings, int backupDays, Instant now);

/// Caller data have been kept long enough: of tickets closed before \p closedBefore the caller's name, number and
/// address go, from the ticket, its texts, history and ledger bodies, with the mails that came from him. Returns how
/// many tickets were rid of them.
[[nodiscard]] Result<int> forgetCallers(Connection &desk, const QString &databasePath, Instant closedBefore,
                                        Instant now);
/// The same in the shared database, one turn a ticket; the replicas follow.
[[nodiscard]] Result<int> forgetCallers(ServerConnection &owner, Instant closedBefore, Instant now);

} // namespace person

} // namespace sc
