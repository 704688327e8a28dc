#include "models/session/passwordstore.h"

#include <QFuture>

#include <qt_windows.h>
#include <wincred.h>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qsizetype LongestBlob = 5 * 512; // of Windows; the headers of mingw-w64 know the 512 of former times

QString reason(DWORD code)
{
    return u"Windows error %1"_s.arg(code);
}

std::wstring targetOf(const QString &key)
{
    return QString(u"Service Center/"_s + key).toStdWString();
}

Result<QString> readCredential(const QString &key)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(targetOf(key).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return fail(Error::Kind::NotFound, reason(GetLastError()));
    QString password(reinterpret_cast<const QChar *>(found->CredentialBlob),
                     static_cast<qsizetype>(found->CredentialBlobSize / sizeof(QChar)));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return password;
}

/// An empty password takes the entry away.
Result<void> writeCredential(const QString &key, const QString &password)
{
    std::wstring target = targetOf(key);
    if (password.isEmpty()) {
        const bool isGone = CredDeleteW(target.c_str(), CRED_TYPE_GENERIC, 0) || GetLastError() == ERROR_NOT_FOUND;
        return isGone ? Result<void>() : fail(Error::Kind::NotAllowed, reason(GetLastError()));
    }
    QByteArray blob(reinterpret_cast<const char *>(password.utf16()), password.size() * qsizetype(sizeof(QChar)));
    if (blob.size() > LongestBlob)
        return fail(Error::Kind::NotAllowed, u"too long for the key store"_s);
    CREDENTIALW entry {};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = target.data();
    entry.CredentialBlob = reinterpret_cast<LPBYTE>(blob.data());
    entry.CredentialBlobSize = static_cast<DWORD>(blob.size());
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this user, on this computer; does not roam
    const bool isKept = CredWriteW(&entry, 0);
    const DWORD code = GetLastError();
    SecureZeroMemory(blob.data(), static_cast<SIZE_T>(blob.size()));
    return isKept ? Result<void>() : fail(Error::Kind::NotAllowed, reason(code));
}

/** Windows' credential manager: encrypted for the signed-in user by the system. */
class WindowsStore final : public PasswordStore
{
public:
    QFuture<Result<QString>> read(const QString &key) override
    {
        return QtFuture::makeReadyFuture(readCredential(key));
    }
    QFuture<Result<void>> write(const QString &key, const QString &password) override
    {
        return QtFuture::makeReadyFuture(writeCredential(key, password));
    }
};

} // namespace

std::unique_ptr<PasswordStore> PasswordStore::ofTheSystem()
{
    return std::make_unique<WindowsStore>();
}

} // namespace sc
