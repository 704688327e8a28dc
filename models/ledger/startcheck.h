#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <functional>
#include <optional>

namespace sc {

/** What the check at start found out about a sound desk. */
struct StartReport
{
    bool wasUnclean = false; ///< the last run did not end by itself; everything was checked
    bool isReadableByOthers = false; ///< other accounts of this computer can read the data
};

using StartProgress = std::function<bool(qint64 done, qint64 total)>; ///< total 0: unknown; false: give up

/**
 * Checks the file of a desk before it is worked on: its place, whether it can be written, its schema (and migrates it),
 * all pages; after an unclean exit also every index and the ledger's chain (I4). Changes nothing in a file that is
 * damaged, newer or of another program. Takes time: not on the GUI thread.
 *
 * Errors by subject: "network", "sync" (see checkPlace), "file", "folder" (read-only), "disk", "schema", "foreign",
 * "damaged", "cancelled"; Busy without one of these: another program holds the file.
 */
[[nodiscard]] Result<StartReport> checkAtStart(const QString &databasePath, const StartProgress &progress);

/** A backup that was read whole and whose chain is unbroken. */
struct SoundBackup
{
    QString file;
    Instant savedUntil = 0; ///< when its last step was recorded
    qint64 steps = 0; ///< ledger rows
};
/** The newest daily backup that is sound; damaged ones are passed over. Takes time. */
[[nodiscard]] std::optional<SoundBackup> newestSoundBackup(const QString &databasePath);

/**
 * Tells the next start whether this run ended by itself: a file beside the database from the beginning of the work to
 * its end.
 */
class UseMark
{
public:
    explicit UseMark(const QString &databasePath);
    [[nodiscard]] bool isSet() const;
    void set() const;
    void clear() const;

private:
    QString m_file;
};

} // namespace sc
