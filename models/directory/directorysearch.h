#pragma once

#include "models/directory/recordkind.h"
#include "models/storage/connection.h"

namespace sc {

/** A record of base data found by its words. */
struct RecordHit
{
    QString entity;
    QString id;
    QString title; ///< its first field, as people read it
    QString more; ///< the next fields that say something
};

namespace DirectorySearch {

/// Tenants, contacts, services, items, teams, users and categories with all words of \p text in any of their fields, by
/// kind and title; at most \p mostPerKind of each. On the database thread.
[[nodiscard]] Result<QList<RecordHit>> search(Connection &connection, const QString &text, int mostPerKind);

} // namespace DirectorySearch

} // namespace sc
