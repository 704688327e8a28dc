#include "models/sync/ledgerlog.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Result<void> exportLog(ServerConnection &auditor, qint64 after, Instant since,
                       const std::function<void(const QByteArray &line)> &take)
{
    constexpr int Piece = 1000;
    while (true) {
        const auto rows = auditor.run(
            u"SELECT line FROM api.ledger_log(CAST(:after AS bigint), CAST(:since AS bigint), CAST(:limit AS bigint)) AS line"_s,
            { { u"after"_s, after }, { u"since"_s, since }, { u"limit"_s, Piece } });
        if (!rows)
            return fail(rows.error().subject == u"42501" ? Error::Kind::NotAllowed : rows.error().kind,
                        rows.error().detail, rows.error().subject);
        for (const auto &row : *rows) {
            const QByteArray line = row.value(u"line"_s).toByteArray();
            after = QJsonDocument::fromJson(line).object().value("seq"_L1).toInteger();
            take(line);
        }
        if (rows->size() < Piece)
            return {};
    }
}

} // namespace sc
