#pragma once

#include "models/session/history.h"

#include <QFuture>

namespace sc {

/** The search beyond what is kept here, for the GUI thread: one question at a time, a new one gives up the one before.
 */
class HistorySearch
{
public:
    HistorySearch() = default;
    ~HistorySearch() { stop(); }
    HistorySearch(const HistorySearch &) = delete;
    HistorySearch &operator=(const HistorySearch &) = delete;

    void setSource(HistorySource source) { m_source = std::move(source); } ///< for questions asked from now on
    [[nodiscard]] bool isThere() const
    {
        return m_source != nullptr;
    } ///< false: a desk that works alone keeps everything itself
    /// Errors: see HistorySource. isThere() must be true.
    [[nodiscard]] QFuture<Result<HistoryPage>> find(const HistoryQuery &query);
    void stop(); ///< what was asked is given up; its answer is an error

private:
    HistorySource m_source;
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace sc
