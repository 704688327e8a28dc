#pragma once

#include "models/storage/connection.h"

namespace sc {

/**
 * The chain that holds a ledger together (I4): hash(n) = sha256(hash(n-1) ‖ n ‖ body_hash(n)), body_hash = sha256(salt
 * ‖ body). A body may be erased with its salt without breaking it; the columns beside it are proven as long as the salt
 * is there. The object is a place in the chain: the newest row that was followed or appended.
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
    /// The salt of \p row, which seals the columns beside the body: "random/recorded_at/login/op_id/kind/entity".
    [[nodiscard]] static QString salt(const QString &random, const Row &row);

    [[nodiscard]] qint64 seq() const { return m_seq; }
    [[nodiscard]] const QString &hash() const { return m_hash; }
    /// Moves on to a new row.
    void append(const QString &bodyHash);
    /// Moves on to \p row (all columns of the ledger) when it is the next link. Errors: Internal, the subject is the
    /// damaged row's seq.
    [[nodiscard]] Result<void> follow(const Row &row);

private:
    qint64 m_seq = 0;
    QString m_hash;
};

} // namespace sc
