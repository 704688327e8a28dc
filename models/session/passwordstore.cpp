#include "models/session/passwordstore.h"

#include <QPromise>

#ifdef SC_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

#ifdef SC_HAS_KEYCHAIN
const QString service = u"Service Center"_s;

/// Starts \p job, which deletes itself; \p answer makes a result of it.
template <typename T, typename Job, typename Answer> QFuture<T> started(Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, answer](QKeychain::Job *done) {
        promise->addResult(answer(*static_cast<Job *>(done)));
        promise->finish();
    });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}
#endif

class SystemStore final : public PasswordStore
{
public:
    QFuture<Result<QString>> read(const QString &key) override
    {
#ifdef SC_HAS_KEYCHAIN
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return started<Result<QString>>(job, [](const QKeychain::ReadPasswordJob &done) -> Result<QString> {
            if (done.error() != QKeychain::NoError)
                return fail(Error::Kind::NotFound, done.errorString());
            return done.textData();
        });
#else
        Q_UNUSED(key)
        return QtFuture::makeReadyFuture(Result<QString>(fail(Error::Kind::NotFound, u"built without a key store"_s)));
#endif
    }
    QFuture<Result<void>> write(const QString &key, const QString &password) override
    {
#ifdef SC_HAS_KEYCHAIN
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setTextData(password);
        return started<Result<void>>(job, [](const QKeychain::WritePasswordJob &done) -> Result<void> {
            return done.error() == QKeychain::NoError ? Result<void>()
                                                      : fail(Error::Kind::NotAllowed, done.errorString());
        });
#else
        Q_UNUSED(key)
        Q_UNUSED(password)
        return QtFuture::makeReadyFuture(Result<void>(fail(Error::Kind::NotAllowed, u"built without a key store"_s)));
#endif
    }
};

} // namespace

std::unique_ptr<PasswordStore> PasswordStore::ofTheSystem()
{
    return std::make_unique<SystemStore>();
}

} // namespace sc
