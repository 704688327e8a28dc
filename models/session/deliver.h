#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace sc {

/**
 * Calls \p receive with the answer on the thread of \p owner; at once when it is there already. An owner that is gone
 * by then is simply not called: with Qt 6.4, QFuture::then(context, …) asserts in that case.
 */
template <typename T, typename Receive> void deliver(const QFuture<T> &answer, QObject *owner, Receive receive)
{
    if (answer.isFinished()) {
        if (answer.resultCount() > 0)
            receive(answer.result());
        return;
    }
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, receive] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // else it was given up
            receive(watcher->result());
    });
    watcher->setFuture(answer);
}

/** The answer of \p job, which runs on another thread. */
template <typename Job> auto aside(Job job) -> QFuture<std::invoke_result_t<Job>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

/** The answer turned into another one by \p convert, on the thread of \p owner; given up when the owner goes. */
template <typename Out, typename T, typename Convert>
QFuture<Out> converted(const QFuture<T> &answer, QObject *owner, Convert convert)
{
    auto promise = std::make_shared<QPromise<Out>>();
    promise->start();
    QFuture<Out> future = promise->future();
    deliver(answer, owner, [promise, convert](const T &value) {
        promise->addResult(convert(value));
        promise->finish();
    });
    return future;
}

} // namespace sc
