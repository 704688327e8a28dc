#pragma once

#include "models/domain/clock.h"
#include "models/storage/connection.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;

namespace sc {

/** Content that is in the store: what a row of ticket_attachments names. */
struct StoredContent
{
    QString sha256; ///< 64 lower-case hexadecimal digits
    qint64 size = 0; ///< bytes

    friend bool operator==(const StoredContent &, const StoredContent &) = default;
};

/** What was carried from one store into another. */
struct CarriedContents
{
    int count = 0; ///< named by the database
    QStringList bad; ///< hashes that are missing or damaged where they came from
};

/**
 * Attachments: files in a folder beside the database, named by the SHA-256 of their content, so that the same content
 * is there once and damage is noticed. File and folder are on the disk before add() returns, hence before the command
 * that names them (sync-protocol.md, 'SQLite'). No state but the folder: may be used on any thread.
 */
class AttachmentStore
{
public:
    /// Told after every block of at most 256 KiB; false gives up.
    using Progress = std::function<bool(qint64 doneBytes, qint64 totalBytes)>;

    static constexpr qint64 UnnamedSeconds = 86400; ///< how long content may wait for the command that names it

    explicit AttachmentStore(QString folder);
    /// The store that belongs to a database file.
    [[nodiscard]] static AttachmentStore beside(const QString &databasePath);

    /// Takes everything that \p source (open for reading) gives. Errors: Invalid, subject "too_big" or "cancelled";
    /// NotFound, subject "unreadable"; NotAllowed (the folder); ConnectionLost, subject "disk" (full). Nothing is left
    /// behind then.
    [[nodiscard]] Result<StoredContent> add(QIODevice &source, qint64 limitBytes, const Progress &progress = {}) const;

    /// Writes the content to \p file, replacing it only once everything is there and the hash is right.
    /// Errors: NotFound, subject "missing"; Internal, subject "damaged"; those of add() about \p file.
    [[nodiscard]] Result<void> copyTo(const QString &sha256, const QString &file, const Progress &progress = {}) const;

    /// Whether the content is there and has this hash. Errors as for copyTo().
    [[nodiscard]] Result<void> verify(const QString &sha256) const;

    /// Removes what no attachment of the database and nothing in \p keptHashes (drafts) names and what is older than
    /// UnnamedSeconds at \p now: the program ended between file and command. Returns how many files went.
    [[nodiscard]] Result<int> removeUnnamed(Connection &connection, const QSet<QString> &keptHashes, Instant now) const;

    /// Carries all content that \p database names into \p target, for a backup: as hard links, so that it is there
    /// once, or as copies where the file system refuses them. What \p before (the backup before, or null) holds is
    /// compared by size, anything else by its hash; what is bad here is taken from \p before when it is sound there.
    [[nodiscard]] Result<CarriedContents> carryTo(const AttachmentStore &target, Connection &database,
                                                  const AttachmentStore *before) const;

    /// Brings back what \p database names and \p target misses or holds damaged; everything is compared by its hash.
    /// CarriedContents::bad: what neither of them has.
    [[nodiscard]] Result<CarriedContents> restoreTo(const AttachmentStore &target, Connection &database) const;

    [[nodiscard]] QString pathOf(const QString &sha256) const;
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] Result<void> share(const QString &sha256, const AttachmentStore &target) const;
    [[nodiscard]] bool hasSize(const StoredContent &content) const;

    QString m_folder;
};

/// Brings a content that \p store misses, or holds damaged, from elsewhere into it. Blocks; gives up when \p stopped is
/// set. Errors: NotFound, subject "missing"; ConnectionLost, subject "content" (where it is cannot be reached); those
/// of AttachmentStore::add().
using ContentSource
    = std::function<Result<void>(const StoredContent &, const AttachmentStore &store, const AttachmentStore::Progress &,
                                 const std::shared_ptr<const std::atomic_bool> &stopped)>;

/// \p name as a file name that Windows and Linux both take: no path, no forbidden character, no device name, at most
/// 120 characters, never empty. Umlauts stay.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace sc
