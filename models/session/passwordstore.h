#pragma once

#include "models/domain/result.h"

#include <QFuture>

#include <memory>

namespace sc {

/** Where passwords are kept: the system's key store, never a file of ours. Answers come on the thread that asked. */
class PasswordStore
{
public:
    virtual ~PasswordStore() = default;
    /// Errors: NotFound (none is kept, or there is no key store here: ask the user).
    [[nodiscard]] virtual QFuture<Result<QString>> read(const QString &key) = 0;
    /// Errors: NotAllowed (no key store: the password holds for this run only).
    virtual QFuture<Result<void>> write(const QString &key, const QString &password) = 0;

    /// The key store of this system: Secret Service or KWallet by QtKeychain, on Windows its credential manager.
    [[nodiscard]] static std::unique_ptr<PasswordStore> ofTheSystem();

protected:
    PasswordStore() = default;

public:
    PasswordStore(const PasswordStore &) = delete;
    PasswordStore &operator=(const PasswordStore &) = delete;
};

} // namespace sc
