#include "models/sync/contentcarrier.h"

#include "models/domain/ids.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 ChunkBytes = 512LL * 1024;

/** A content of the shared database, read piece by piece. */
class RemoteContent final : public QIODevice
{
public:
    RemoteContent(ServerPeer &peer, const StoredContent &content)
        : m_peer(peer)
        , m_content(content)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_content.size; }
    [[nodiscard]] const Result<void> &state() const { return m_state; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        if (m_piece.isEmpty()) {
            const auto next = m_peer.chunk(m_content.sha256, m_first, ChunkBytes);
            if (!next) {
                m_state = tl::unexpected(next.error());
                return -1;
            }
            m_piece = *next;
            m_first += m_piece.size();
        }
        const qint64 given = std::min<qint64>(length, m_piece.size());
        std::copy_n(m_piece.cbegin(), given, data);
        m_piece.remove(0, given);
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ServerPeer &m_peer;
    StoredContent m_content;
    QByteArray m_piece;
    qint64 m_first = 0;
    Result<void> m_state;
};

} // namespace

ContentCarrier::ContentCarrier(ServerPeer &peer, AttachmentStore store)
    : m_peer(peer)
    , m_store(std::move(store))
{
}

Result<void> ContentCarrier::sendNamedBy(const Command &command)
{
    Result<void> done;
    for (const Verb &verb : command.verbs)
        if (const QString sha256 = verb.fields.value("sha256"_L1).toString();
            done && verb.entity == u"ticket_attachments" && !sha256.isEmpty())
            done = send(sha256);
    return done || done.error().kind == Error::Kind::ConnectionLost ? done : Result<void>();
}

Result<void> ContentCarrier::send(const QString &sha256)
{
    const auto known = m_peer.chunksOf(sha256);
    if (!known)
        return tl::unexpected(known.error());
    QFile file(m_store.pathOf(sha256));
    if (*known < 0 || !m_store.verify(sha256) || !file.open(QIODevice::ReadOnly))
        return {};
    const auto sent = sendFrom(file, sha256, *known);
    if (sent || sent.error().subject != u"SC005")
        return sent;
    // what was there came from elsewhere
    return m_peer.dropChunks(sha256).and_then([&] { return sendFrom(file, sha256, 0); });
}

Result<void> ContentCarrier::sendFrom(QIODevice &file, const QString &sha256, qint64 first)
{
    const qint64 count = std::max<qint64>(1, (file.size() + ChunkBytes - 1) / ChunkBytes);
    // The last piece ends the upload, so it is sent in any case.
    for (qint64 n = std::min(first, count - 1); n < count; ++n) {
        file.seek(n * ChunkBytes);
        if (const auto put = m_peer.putChunk(sha256, n, file.read(ChunkBytes), n == count - 1); !put)
            return put;
    }
    return {};
}

Result<void> ContentCarrier::fetch(const StoredContent &content, const AttachmentStore::Progress &progress)
{
    RemoteContent remote(m_peer, content);
    const auto added = m_store.add(remote, content.size, progress);
    if (!remote.state())
        return remote.state();
    if (!added)
        return tl::unexpected(added.error());
    if (added->sha256 != content.sha256)
        return fail(Error::Kind::Internal, u"the shared database gave another content than %1"_s.arg(content.sha256),
                    u"damaged"_s);
    return {};
}

ContentSource contentsOf(const TeamAccess &access)
{
    return
        [access](const StoredContent &content, const AttachmentStore &store, const AttachmentStore::Progress &progress,
                 const std::shared_ptr<const std::atomic_bool> &stopped) -> Result<void> {
            Patience patience = access.patience;
            patience.stopped = stopped;
            const auto connection = ServerConnection::open(access.parameters, patience);
            if (!connection)
                return fail(Error::Kind::ConnectionLost, connection.error().detail, u"content"_s);
            ServerPeer peer(**connection, newUuid());
            return ContentCarrier(peer, store).fetch(content, progress).map_error([](Error error) {
                if (error.kind == Error::Kind::ConnectionLost && error.subject != u"disk")
                    error.subject = u"content"_s;
                return error;
            });
        };
}

} // namespace sc
