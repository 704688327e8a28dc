#pragma once

#include "models/ledger/ledger.h"
#include "models/storage/database.h"

#include <QObject>

namespace sc {

/**
 * The one way to write from the GUI thread: posts the commands of a user's step to the database thread, announces after
 * commit, and remembers the steps for undo (INC-16). Nothing blocks.
 */
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    using Answer = QFuture<Result<Outcome>>;

    CommandDesk(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// One step, also of several commands (bulk: common group, one transaction). The first outcome that is not Applied,
    /// else the last one. Commands without verbs would change nothing and are left out.
    Answer submit(QList<Command> commands);

    /// Tells of rows that came in by another way of this program and are committed, as an import does piece by piece.
    void announce(const QList<Change> &changes);

    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    Answer undoLast(const QString &login); ///< refused steps are forgotten

Q_SIGNALS:
    /// After commit; own changes take the same path as foreign ones. GUI thread.
    void changed(const QList<sc::Change> &changes);
    void canUndoChanged(bool canUndo);

private:
    [[nodiscard]] Result<Outcome> finish(const QString &step, const Result<QList<Applied>> &result);

    Database &m_database;
    Ledger m_ledger;
    QStringList m_steps; ///< op or group ids, newest last
};

} // namespace sc
