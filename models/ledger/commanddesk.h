#pragma once

#include "models/ledger/ledger.h"
#include "models/storage/database.h"

#include <QObject>

namespace sc {

/** The one way to write from the GUI thread: posts commands to the database thread and announces after commit. */
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    CommandDesk(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// All commands of one user action (bulk: one per ticket, common groupId). One outcome per command.
    QFuture<Result<QList<Outcome>>> submit(const QList<Command> &commands);
    QFuture<Result<Outcome>> undo(const QString &opIdOrGroup, const QString &login);

Q_SIGNALS:
    /// After commit; own changes take the same path as foreign ones. GUI thread.
    void changed(const QList<sc::Change> &changes);

private:
    Database &m_database;
    Ledger m_ledger;
};

} // namespace sc
