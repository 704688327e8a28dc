#pragma once

#include "models/ledger/startcheck.h"
#include "models/storage/backup.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace sc {

/**
 * The work on the file before the desk is open, beside the GUI thread: check, search for a backup, restore. One at a
 * time; its progress can be asked for at any moment. What runs is given up and waited for at the end.
 */
class Opening
{
public:
    explicit Opening(QString databasePath);
    ~Opening();
    Opening(const Opening &) = delete;
    Opening &operator=(const Opening &) = delete;

    [[nodiscard]] QFuture<Result<StartReport>> check();
    [[nodiscard]] QFuture<std::optional<SoundBackup>> findBackup();
    /// The damaged file is moved aside; its new name.
    [[nodiscard]] QFuture<Result<Restored>> restore(const QString &backup);
    void cancel();
    [[nodiscard]] int done() const { return m_state->done; } ///< steps of the check
    [[nodiscard]] int total() const { return m_state->total; } ///< 0: unknown

private:
    struct State
    {
        std::atomic_bool isCancelled = false;
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };
    template <typename T, typename Job> QFuture<T> start(Job job);

    QString m_path;
    std::shared_ptr<State> m_state;
    QFuture<void> m_running;
};

} // namespace sc
