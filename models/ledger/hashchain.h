#pragma once

#include "models/storage/connection.h"

namespace sc {

/**
 * The chain that holds a ledger together (I4): hash(n) = sha256(hash(n-1) ‖ n ‖ body_hash(n)), body_hash = sha256(salt ‖ body).
 * A body may be erased without breaking it. The object is a place in the chain: the newest row that was followed or appended.
 */
class HashChain
{
public:
    HashChain() = default; ///< before the first row
    HashChain(qint64 seq, QString hash);

    [[nodiscard]] static QString digest(const QByteArray &bytes); ///< SHA-256 in hex
    /// Internal; \p what names the damaged row as %1, which is the subject.
    [[nodiscard]] static tl::unexpected<Error> damage(qint64 seq, const QString &what);
    [[nodiscard]] static QString bodyHash(const QString &salt, const QByteArray &body);

    [[nodiscard]] qint64 seq() const { return m_seq; }
    [[nodiscard]] const QString &hash() const { return m_hash; }
    /// Moves on to a new row.
    void append(const QString &bodyHash);
    /// Moves on to \p row (seq, salt, body, body_hash, hash) when it is the next link. Errors: Internal, the subject is the damaged row's seq.
    [[nodiscard]] Result<void> follow(const Row &row);

private:
    qint64 m_seq = 0;
    QString m_hash;
};

} // namespace sc
