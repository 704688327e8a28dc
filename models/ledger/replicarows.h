#pragma once

#include "models/ledger/replica.h"

#include <QSet>

namespace sc {

/**
 * The rows of the replica inside one transaction: pending effects taken back and applied again, rows stored as the
 * server gave them. Gathers what changed, so that it is indexed and announced once.
 */
class ReplicaRows
{
public:
    ReplicaRows(Connection &connection, Instant now);

    [[nodiscard]] Result<void> takePendingBack();
    /// Writes one row as it is; columns that this program does not know are left out.
    [[nodiscard]] Result<void> store(const QString &entity, const QJsonObject &row);
    [[nodiscard]] Result<void> storeAll(const QJsonObject &rows, const QJsonArray &activities);
    [[nodiscard]] Result<void> removeTicket(const QString &id);
    /// It may no longer be seen here: no link names it either.
    [[nodiscard]] Result<void> forgetTicket(const QString &id);
    /// Its rows as the server gave them, and no others; links that other tickets made with it stay.
    [[nodiscard]] Result<void> replaceTicket(const WholeTicket &ticket);
    void note(const QString &entity, const QString &id)
    {
        m_noted[entity].insert(id);
    } ///< changed, by whoever calls this
    /// Applies a command of the outbox here; its rows are kept first. What is refused leaves no trace.
    [[nodiscard]] Result<Outcome> apply(qint64 outboxSeq, const Command &command, const QString &provisional);
    /// Once, at the end: full-text index, the applier's before-images (undo is the server's), and what changed.
    [[nodiscard]] Result<QList<Change>> finish();

private:
    [[nodiscard]] Result<QString> ticketOf(const QString &entity, const QString &id);
    [[nodiscard]] Result<void> keep(qint64 outboxSeq, qint64 position, const QString &entity, const QString &id);
    /// What of an undo can be seen here: the fields of what the feed has brought already, by their history.
    [[nodiscard]] Result<Outcome> takeBack(qint64 outboxSeq, const Command &command);
    [[nodiscard]] Result<QSet<QString>> columnsOf(const QString &table);

    Connection &m_connection;
    Instant m_now;
    QHash<QString, QSet<QString>> m_columns;
    QHash<QString, QSet<QString>> m_noted; ///< entity → ids
    QList<Change> m_changes;
};

} // namespace sc
