#pragma once

#include "models/ledger/ledger.h"
#include "models/storage/database.h"

#include <QObject>
#include <QTimer>

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

    /// Alone: writes to the ledger of the file
    CommandDesk(Database &database, const Clock &clock, QObject *parent = nullptr);
    CommandDesk(Database &database, std::shared_ptr<const CommandBook> book, QObject *parent = nullptr);

    /// One step, also of several commands (bulk: common group, one transaction). The first outcome that is not Applied,
    /// else the last one. Commands without verbs would change nothing and are left out.
    Answer submit(QList<Command> commands);

    /// What the program itself notes (who was told of a stage): no step of the user, so nothing that could be taken
    /// back.
    Answer note(const Command &command);

    /// May the last step be taken back, as far as is known by now? Asked of the database after every change, so that a
    /// refusal is seen before the click (INC-16).
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty() && m_verdict.status == Outcome::Status::Applied; }
    [[nodiscard]] const Outcome &undoVerdict() const
    {
        return m_verdict;
    } ///< of the last step; Rejected: the rule that says no
    Answer undoLast(const QString &login); ///< refused steps are forgotten
    void setUndoSeconds(qint64 seconds); ///< how long a step may be taken back (PROF-4)

    /// For who posts commands to the database thread by himself (imports).
    [[nodiscard]] std::shared_ptr<const CommandBook> book() const { return m_book; }

    /// What another process or person changed, or an import committed piece by piece, takes the path of own changes.
    void announce(const QList<Change> &changes);

Q_SIGNALS:
    /// After commit; own changes take the same path as foreign ones. GUI thread.
    void changed(const QList<sc::Change> &changes);
    void written(); ///< a command was written, also when it changed no row
    void canUndoChanged(bool canUndo); ///< also told when only the reason is another one

private:
    void askWhetherUndoable();
    void judge(const Outcome &verdict);
    [[nodiscard]] Result<Outcome> finish(const QString &step, const Result<QList<Applied>> &result);

    Database &m_database;
    std::shared_ptr<const CommandBook> m_book;
    qint64 m_undoSeconds = 600;
    QStringList m_steps; ///< op or group ids, newest last
    QString m_login; ///< whose step was the last
    Outcome m_verdict; ///< on the last step
    QTimer m_windowEnd; ///< then the last step can no longer be taken back
};

} // namespace sc
