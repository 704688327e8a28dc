#include "models/tickets/historysearch.h"

#include "models/session/deliver.h"

namespace sc {

QFuture<Result<HistoryPage>> HistorySearch::find(const HistoryQuery &query)
{
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    return aside([source = m_source, query, stopped = m_stopped] { return source(query, stopped); });
}

void HistorySearch::stop()
{
    if (m_stopped)
        *m_stopped = true;
}

} // namespace sc
