#pragma once

#include "models/directory/record.h"
#include "models/domain/clock.h"
#include "models/ledger/command.h"

namespace sc {

/** Composes the commands of base data; pure. */
namespace DirectoryCommands {

using Values = QHash<QString, QString>;

/// A new record; an add for sets, else a put.
[[nodiscard]] Command create(const RecordKind &kind, const Values &values, const QString &login, Instant now);
/// Only what differs from \p seen, with what was seen as base; no verbs when nothing differs.
[[nodiscard]] Command change(const RecordKind &kind, const Record &seen, const Values &values, const QString &login,
                             Instant now);
[[nodiscard]] Command remove(const RecordKind &kind, const Record &seen, const QString &login, Instant now);
/// A user, new or changed, together with the roles: one command. \p held the records of user_roles that stand.
[[nodiscard]] Command saveUser(const Record *seen, const Values &values, const QList<Record> &held,
                               const QSet<QString> &roles, const QString &login, Instant now);

} // namespace DirectoryCommands

} // namespace sc
