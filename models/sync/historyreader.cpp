#include "models/sync/historyreader.h"

#include "models/domain/ids.h"

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int PageSize = 50;
/// Longer than the server takes to give up: no answer by then is no connection.
constexpr std::chrono::seconds Answering(6);
const QString canceled = u"57014"_s; // query_canceled, here by statement_timeout

/** Questions may come from several threads; one of them has the connection that is kept, another makes its own. */
class HistoryReader
{
public:
    HistoryReader(TeamAccess access, std::chrono::milliseconds idle)
        : m_access(std::move(access))
    {
        m_access.patience.answering = std::min<std::chrono::milliseconds>(m_access.patience.answering, Answering);
        const QString limits = u" -c statement_timeout=3s -c idle_session_timeout=%1ms"_s.arg(idle.count());
        m_access.parameters.insert(u"options"_s, QString(m_access.parameters.value(u"options"_s) + limits).trimmed());
    }

    Result<HistoryPage> find(const HistoryQuery &query, const std::shared_ptr<const std::atomic_bool> &stopped)
    {
        Patience patience = m_access.patience;
        patience.stopped = stopped;
        if (auto kept = take()) {
            kept->setPatience(patience);
            const auto page = ask(std::move(kept), query);
            if (page || page.error().kind != Error::Kind::ConnectionLost || *stopped)
                return page;
        }
        auto connection = ServerConnection::open(m_access.parameters, patience);
        if (!connection)
            return fail(Error::Kind::ConnectionLost, connection.error().detail, u"history"_s);
        return ask(std::move(*connection), query);
    }

private:
    using Line = std::unique_ptr<ServerConnection>;

    /// Keeps the connection, unless it was lost by it.
    Result<HistoryPage> ask(Line connection, const HistoryQuery &query)
    {
        const auto page
            = ServerPeer(*connection, newUuid()).search(query, PageSize).map_error([](const Error &error) -> Error {
                  if (error.subject == canceled)
                      return { Error::Kind::Busy, error.detail, u"history"_s };
                  return { error.kind, error.detail,
                           error.kind == Error::Kind::ConnectionLost ? u"history"_s : error.subject };
              });
        if (page || page.error().kind != Error::Kind::ConnectionLost) {
            const std::scoped_lock lock(m_mutex);
            m_kept = std::move(connection);
        }
        return page;
    }
    Line take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::move(m_kept);
    }

    TeamAccess m_access;
    std::mutex m_mutex;
    Line m_kept; ///< with no question running
};

} // namespace

HistorySource historyOf(const TeamAccess &access, std::chrono::milliseconds idle)
{
    return [reader = std::make_shared<HistoryReader>(access, idle)](
               const HistoryQuery &query, const std::shared_ptr<const std::atomic_bool> &stopped) {
        return reader->find(query, stopped);
    };
}

} // namespace sc
