#pragma once

#include "models/storage/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace sc {

/**
 * The database is a thread that functions are posted to; only values come back (architecture.md, 5).
 * `deliver(database.run([](Connection &c) -> Result<int> { … }), this, [](const Result<int> &r) { … })`.
 */
class Database final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { OwnThread, SameThread }; ///< SameThread: for tests and the command line

    /// Opens (and creates or migrates) \p path. The connection is opened before this returns.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database() override;

    [[nodiscard]] QString path() const;

    /// Posts \p job; it is called with the connection on the database thread. Jobs run in the order posted.
    template <typename Job> auto run(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using T = std::invoke_result_t<Job, Connection &>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        post([promise, job = std::move(job)](Connection &connection) mutable {
            promise->addResult(job(connection));
            promise->finish();
        });
        return future;
    }

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> p);
    void post(std::function<void(Connection &)> job);
    std::unique_ptr<Private> d;
};

} // namespace sc
