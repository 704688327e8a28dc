#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace sc {

/**
 * May a database lie at \p path? Network drives lock and sync unreliably, and programs that synchronise folders copy a
 * database in the middle of a write: both destroy it. Error NotAllowed with subject "network" or "sync", the detail
 * names the drive or the folder. The folder need not be there yet.
 */
[[nodiscard]] Result<void> checkPlace(const QString &path);

/** The same for a drive that is known already: \p fileSystem as QStorageInfo tells it, \p device what is mounted. */
[[nodiscard]] Result<void> checkPlace(const QString &path, const QByteArray &fileSystem, const QByteArray &device);

} // namespace sc
