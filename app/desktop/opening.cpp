#include "app/desktop/opening.h"

#include "models/session/deliver.h"

namespace sc {

Opening::Opening(QString databasePath)
    : m_path(std::move(databasePath))
    , m_state(std::make_shared<State>())
{
}

Opening::~Opening()
{
    cancel();
    m_running.waitForFinished();
}

void Opening::cancel()
{
    m_state->isCancelled = true;
}

template <typename T, typename Job> QFuture<T> Opening::start(Job job)
{
    const QFuture<T> future = aside(std::move(job));
    m_running = QFuture<void>(future);
    return future;
}

QFuture<Result<StartReport>> Opening::check()
{
    m_state = std::make_shared<State>();
    return start<Result<StartReport>>([path = m_path, state = m_state] {
        return checkAtStart(path, [state](qint64 done, qint64 total) {
            state->total = static_cast<int>(total);
            state->done = static_cast<int>(done);
            return !state->isCancelled;
        });
    });
}

QFuture<std::optional<SoundBackup>> Opening::findBackup()
{
    return start<std::optional<SoundBackup>>([path = m_path] { return newestSoundBackup(path); });
}

QFuture<Result<Restored>> Opening::restore(const QString &backup)
{
    return start<Result<Restored>>([path = m_path, backup] { return sc::restore(backup, path); });
}

} // namespace sc
