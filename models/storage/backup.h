#pragma once

#include "models/storage/connection.h"

#include <functional>

namespace sc {

/** Full check of all pages and indices. Error Internal, subject "damaged", names the first finding. */
[[nodiscard]] Result<void> checkIntegrity(Connection &connection);

/** All pages, without comparing indices with their tables; takes a fraction of the time. Errors as checkIntegrity. */
[[nodiscard]] Result<void> checkQuickly(Connection &connection);
/** As checkIntegrity, table by table; \p progress returns false to give up: Busy, subject "cancelled". */
[[nodiscard]] Result<void> checkTables(Connection &connection, const std::function<bool(int done, int total)> &progress);

/** Writes a verified copy: VACUUM INTO a temporary name, full check of the copy, then rename. Never overwrites: Conflict. */
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &file);

/**
 * The daily backup beside the database, in the folder "backups": one a day (\p day as yyyy-MM-dd), the newest \p keep are kept.
 * Returns the file, or an empty text when today's was there already.
 */
[[nodiscard]] Result<QString> backUpDaily(Connection &connection, const QString &databasePath, const QString &day, int keep = 7);

/** The daily backups of the database, newest first. */
[[nodiscard]] QStringList backupsOf(const QString &databasePath);

/** Renames the closed database to "<name>.damaged-<n>", with what SQLite keeps beside it; returns the new name. */
[[nodiscard]] Result<QString> moveAside(const QString &databasePath);

/**
 * Puts \p backup in the place of \p databasePath after checking it. The file that is there is moved aside
 * (name.damaged-<n>), never overwritten; the database must be closed. Returns the name it was moved to.
 */
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &databasePath);

} // namespace sc
