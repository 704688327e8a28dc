#pragma once

#include "models/ledger/command.h"
#include "models/storage/attachmentstore.h"
#include "models/sync/contact.h"

namespace sc {

/**
 * Carries the contents of attachments between the store beside a replica and the shared database, in pieces: what was
 * cut off goes on where it was. Blocks: not for the GUI thread.
 */
class ContentCarrier
{
public:
    ContentCarrier(ServerPeer &peer, AttachmentStore store);

    /// Sends every content that \p command names, before the command is sent. What is missing or damaged here, or not
    /// taken by the server, is left out: the ticket goes its way, and whoever opens the attachment is told. Errors:
    /// ConnectionLost.
    [[nodiscard]] Result<void> sendNamedBy(const Command &command);
    /// Errors: NotFound, subject "missing"; Internal, subject "damaged" (another content than its hash); those of
    /// AttachmentStore::add().
    [[nodiscard]] Result<void> fetch(const StoredContent &content, const AttachmentStore::Progress &progress = {});

private:
    [[nodiscard]] Result<void> send(const QString &sha256);
    /// \p first piece that is missing
    [[nodiscard]] Result<void> sendFrom(QIODevice &file, const QString &sha256, qint64 first);

    ServerPeer &m_peer;
    AttachmentStore m_store;
};

/// The shared database as a source of contents, by a connection of its own each time.
[[nodiscard]] ContentSource contentsOf(const TeamAccess &access);

} // namespace sc
