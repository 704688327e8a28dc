#pragma once

#include "models/directory/record.h"
#include "models/domain/clock.h"
#include "models/storage/connection.h"

namespace sc {

/** One change of a base-data record as a person reads it (ORG-5). */
struct RecordChange
{
    Instant at = 0; ///< when it was recorded
    QString person; ///< who did it: the user's name, or the login when the user is gone
    QString record; ///< which record: its title
    QString field; ///< title of the field; empty when the record as a whole came or went
    QString before;
    QString after; ///< of a whole record: that it was added, removed or brought back

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

namespace DirectoryStore {

/// The changes of the record \p id, or of all records of \p kind when it is empty, removed ones too; the newest 500,
/// newest first.
[[nodiscard]] Result<QList<RecordChange>> history(Connection &connection, const RecordKind &kind, const QString &id);

} // namespace DirectoryStore

} // namespace sc
