#include "models/sync/scram.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QString scramVerifier(const QString &password, const QByteArray &salt, int iterations)
{
    constexpr auto sha256 = QCryptographicHash::Sha256;
    // SASLprep (RFC 4013) for what people type: compatibility composition.
    const QByteArray prepared = password.normalized(QString::NormalizationForm_KC).toUtf8();
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(sha256, prepared, salt, iterations, 32);
    const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", salted, sha256);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, sha256);
    const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", salted, sha256);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(QString::number(iterations), QString::fromLatin1(salt.toBase64()),
                                              QString::fromLatin1(storedKey.toBase64()),
                                              QString::fromLatin1(serverKey.toBase64()));
}

} // namespace sc
