#include "models/sync/ledgeraudit.h"

#include "models/ledger/hashchain.h"
#include "models/sync/serverpeer.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

LedgerAudit::LedgerAudit(ServerConnection &server)
    : m_server(server)
{
}

void LedgerAudit::addWitness(const FeedCursor &seen)
{
    if (seen.seq > 0) // before the first row there is nothing to see
        m_witnesses[seen.seq].append(seen.hash);
}

Result<FeedCursor> LedgerAudit::head()
{
    const auto may = m_server.value(
        u"SELECT (pg_has_role('sc_owner', 'USAGE') OR 'auditor' = ANY (core.my_roles()))::int"_s);
    if (!may)
        return tl::unexpected(may.error());
    if (may->toInt() != 1) // row-level security would show an empty ledger
        return fail(Error::Kind::NotAllowed, u"this login does not see the ledger: it needs the role auditor"_s,
                    u"auditor"_s);
    return ServerPeer(m_server, u"audit"_s).hello().map([](const Hello &hello) { return hello.head; });
}

Result<void> LedgerAudit::compare(const FeedCursor &reached) const
{
    const QStringList seen = m_witnesses.value(reached.seq);
    if (std::any_of(seen.begin(), seen.end(), [&](const QString &hash) { return hash != reached.hash; }))
        return HashChain::damage(reached.seq, u"the ledger was written anew: a witness has seen another row %1"_s);
    return {};
}

Result<LedgerAudit::Report> LedgerAudit::run()
{
    const auto newest = head();
    if (!newest)
        return tl::unexpected(newest.error());
    HashChain chain;
    Report report { *newest, 0 };
    while (chain.seq() < newest->seq) { // what is written meanwhile is for the next time
        const auto rows = m_server.run(
            u"SELECT * FROM core.ledger WHERE seq > CAST(:after AS bigint) AND seq <= CAST(:upto AS bigint) ORDER BY seq LIMIT 1000"_s,
            { { u"after"_s, chain.seq() }, { u"upto"_s, newest->seq } });
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return HashChain::damage(chain.seq() + 1, u"ledger row %1 is missing"_s);
        for (const auto &values : *rows) {
            const Row row(values);
            report.erased += row.isNull("body"_L1) ? 1 : 0;
            const auto linked = chain.follow(row).and_then([&] { return compare({ chain.seq(), chain.hash() }); });
            if (!linked)
                return tl::unexpected(linked.error());
        }
    }
    if (chain.hash() != newest->hash)
        return HashChain::damage(chain.seq(), u"the head of the ledger is another than its row %1"_s);
    const auto beyond = std::find_if(m_witnesses.keyBegin(), m_witnesses.keyEnd(),
                                     [&](qint64 seq) { return seq > newest->seq; });
    if (beyond != m_witnesses.keyEnd())
        return HashChain::damage(newest->seq + 1,
                                 u"the ledger was cut: a witness has seen more than there is, row %1 is missing"_s);
    return report;
}

} // namespace sc
