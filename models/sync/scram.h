#pragma once

#include <QByteArray>
#include <QString>

namespace sc {

/**
 * What PostgreSQL stores of a password (RFC 5802, RFC 7677): sent instead of the password, it keeps it out of the
 * server's statement log. \p salt 16 random bytes.
 */
[[nodiscard]] QString scramVerifier(const QString &password, const QByteArray &salt, int iterations = 4096);

} // namespace sc
