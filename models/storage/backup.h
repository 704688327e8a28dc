#pragma once

#include "models/storage/connection.h"

#include <QStringList>

#include <functional>

namespace sc {

/** Full check of all pages and indices. Error Internal, subject "damaged", names the first finding. */
[[nodiscard]] Result<void> checkIntegrity(Connection &connection);

/** All pages, without comparing indices with their tables; takes a fraction of the time. Errors as checkIntegrity. */
[[nodiscard]] Result<void> checkQuickly(Connection &connection);
/** As checkIntegrity, table by table; \p progress returns false to give up: Busy, subject "cancelled". */
[[nodiscard]] Result<void> checkTables(Connection &connection,
                                       const std::function<bool(int done, int total)> &progress);

/** A backup that was written, with the attachments that it names. */
struct BackupReport
{
    QString file; ///< empty: today's was there already
    int attachments = 0;
    QStringList badAttachments {}; ///< hashes: missing or damaged beside the database
};

/**
 * Writes a verified copy of the database at \p databasePath: VACUUM INTO a temporary name, full check of the copy, its
 * attachments beside it (see AttachmentStore::carryTo; \p before: the backup before, or empty), then rename: a backup
 * that has its name is whole. Bad attachments do not hinder it; they are reported. Never overwrites: Conflict.
 */
[[nodiscard]] Result<BackupReport> backUp(Connection &connection, const QString &databasePath, const QString &file,
                                          const QString &before = {});

constexpr int DailyBackupsKept = 7;

/**
 * The daily backup beside the database, in the folder "backups": one a day (\p day as yyyy-MM-dd), the newest \p keep
 * are kept, with their attachments.
 */
[[nodiscard]] Result<BackupReport> backUpDaily(Connection &connection, const QString &databasePath, const QString &day,
                                               int keep = DailyBackupsKept);

/** The daily backups of the database, newest first. */
[[nodiscard]] QStringList backupsOf(const QString &databasePath);

/** Renames the closed database to "<name>.damaged-<n>", with what SQLite keeps beside it; returns the new name. */
[[nodiscard]] Result<QString> moveAside(const QString &databasePath);

/** A backup that took the place of the database. */
struct Restored
{
    QString aside; ///< where the file is now that was there; empty: there was none
    int lostAttachments = 0; ///< named, but neither beside the database nor in the backup
};

/**
 * Puts \p backup in the place of \p databasePath after checking it, and brings back attachments that are missing or
 * damaged. The file that is there is moved aside (name.damaged-<n>), never overwritten; the database must be closed.
 */
[[nodiscard]] Result<Restored> restore(const QString &backup, const QString &databasePath);

} // namespace sc
