#include "models/sync/historyreader.h"

#include "models/domain/ids.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int PageSize = 50;
const QString canceled = u"57014"_s; // query_canceled, here by statement_timeout

} // namespace

HistorySource historyOf(const TeamAccess &access)
{
    return [access](const HistoryQuery &query, const std::shared_ptr<const std::atomic_bool> &stopped) -> Result<HistoryPage> {
        TeamAccess limited = access;
        limited.patience.stopped = stopped;
        limited.parameters.insert(u"options"_s, QString(access.parameters.value(u"options"_s) + u" -c statement_timeout=3s").trimmed());
        const auto connection = ServerConnection::open(limited.parameters, limited.patience);
        if (!connection)
            return fail(Error::Kind::ConnectionLost, connection.error().detail, u"history"_s);
        return ServerPeer(**connection, newUuid()).search(query, PageSize).map_error([](const Error &error) -> Error {
            if (error.subject == canceled)
                return { Error::Kind::Busy, error.detail, u"history"_s };
            return { error.kind, error.detail, error.kind == Error::Kind::ConnectionLost ? u"history"_s : error.subject };
        });
    };
}

} // namespace sc
