#pragma once

#include "models/ledger/replicameta.h"
#include "models/sync/serverconnection.h"

#include <QHash>

namespace sc {

/**
 * The auditor's walk over the shared ledger, from its first row to its head (I4). The chain alone shows what was
 * changed, taken out or exchanged; who owns the server could compute it anew from there on. That shows by the
 * witnesses: a place and its hash that a client has seen.
 */
class LedgerAudit
{
public:
    struct Report
    {
        FeedCursor head;
        qint64 erased = 0; ///< rows whose body was erased (data protection); the chain holds
    };

    /// \p server connected as an auditor, or as who may be the owner.
    explicit LedgerAudit(ServerConnection &server);

    void addWitness(const FeedCursor &seen);
    /// Errors: NotAllowed (this login does not see the ledger), Internal: damaged, the subject is the first row that is
    /// wrong.
    [[nodiscard]] Result<Report> run();

private:
    [[nodiscard]] Result<FeedCursor> head();
    [[nodiscard]] Result<void> compare(const FeedCursor &reached) const;

    ServerConnection &m_server;
    QHash<qint64, QStringList> m_witnesses; ///< seq → hashes
};

} // namespace sc
