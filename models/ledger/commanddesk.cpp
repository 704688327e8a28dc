#include "models/ledger/commanddesk.h"

#include "models/domain/ids.h"
#include "models/session/deliver.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

CommandDesk::CommandDesk(Database &database, const Clock &clock, QObject *parent)
    : CommandDesk(database, std::make_shared<Ledger>(clock), parent)
{
}

CommandDesk::CommandDesk(Database &database, std::shared_ptr<const CommandBook> book, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_book(std::move(book))
{
    m_windowEnd.setSingleShot(true);
    connect(&m_windowEnd, &QTimer::timeout, this, &CommandDesk::askWhetherUndoable);
}

void CommandDesk::setUndoSeconds(qint64 seconds)
{
    m_undoSeconds = seconds;
    m_book = m_book->withUndoSeconds(seconds);
    askWhetherUndoable();
}

void CommandDesk::announce(const QList<Change> &changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    askWhetherUndoable();
}

void CommandDesk::askWhetherUndoable()
{
    if (m_steps.isEmpty())
        return;
    const QString step = m_steps.constLast();
    const auto judging = m_database.run([book = m_book, step, login = m_login](Connection &connection) {
        return book->mayUndo(connection, step, login);
    });
    deliver(judging, this, [this, step](const Result<Outcome> &verdict) {
        if (verdict && !m_steps.isEmpty() && m_steps.constLast() == step)
            judge(*verdict);
    });
}

void CommandDesk::judge(const Outcome &verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    Q_EMIT canUndoChanged(canUndo());
}

CommandDesk::Answer CommandDesk::submit(QList<Command> commands)
{
    commands.removeIf([](const Command &command) { return command.verbs.isEmpty(); });
    if (commands.isEmpty())
        return QtFuture::makeReadyFuture(Result<Outcome>(Outcome()));
    if (commands.size() > 1)
        for (const QString group = newUuid(); Command & command : commands)
            command.groupId = group;
    const QString step = commands.size() > 1 ? commands.constFirst().groupId : commands.constFirst().opId;
    // Noted at once, so that an undo that is asked for before the answer means this step: the database keeps the order.
    m_steps.append(step);
    m_login = commands.constFirst().login;
    m_verdict = { Outcome::Status::Applied, step, 0, {}, {}, {}, {} };
    Q_EMIT canUndoChanged(true);
    m_windowEnd.start(std::chrono::seconds(m_undoSeconds + 1));
    auto applied = m_database.run(
        [book = m_book, commands](Connection &connection) { return book->submitAll(connection, commands); });
    return converted<Result<Outcome>>(
        applied, this, [this, step](const Result<QList<Applied>> &result) { return finish(step, result); });
}

CommandDesk::Answer CommandDesk::note(const Command &command)
{
    auto applied = m_database.run(
        [book = m_book, command](Connection &connection) { return book->submitAll(connection, { command }); });
    return converted<Result<Outcome>>(applied, this,
                                      [this](const Result<QList<Applied>> &result) { return finish({}, result); });
}

Result<Outcome> CommandDesk::finish(const QString &step, const Result<QList<Applied>> &result)
{
    const auto isApplied = [](const Applied &one) { return one.outcome.status == Outcome::Status::Applied; };
    if (!result || std::none_of(result->begin(), result->end(), isApplied)) {
        m_steps.removeOne(step);
        Q_EMIT canUndoChanged(canUndo());
    }
    if (!result) {
        askWhetherUndoable();
        return tl::unexpected(result.error());
    }
    if (std::any_of(result->begin(), result->end(), isApplied))
        Q_EMIT written(); // first of all: it is to be sent
    QList<Change> changes;
    for (const Applied &one : *result)
        changes.append(one.changes);
    announce(changes);
    const auto refused = std::find_if_not(result->begin(), result->end(), isApplied);
    return (refused != result->end() ? *refused : result->constLast()).outcome;
}

CommandDesk::Answer CommandDesk::undoLast(const QString &login)
{
    if (m_steps.isEmpty())
        return QtFuture::makeReadyFuture(
            Result<Outcome>(Outcome { Outcome::Status::Rejected, {}, 0, {}, u"not_found"_s, {}, {} }));
    const QString step = m_steps.takeLast();
    m_verdict = { Outcome::Status::Applied, m_steps.value(m_steps.size() - 1), 0, {}, {}, {}, {} };
    Q_EMIT canUndoChanged(canUndo());
    auto undone = m_database.run(
        [book = m_book, step, login](Connection &connection) { return book->undo(connection, step, login); });
    return converted<Result<Outcome>>(undone, this, [this](const Result<Applied> &result) -> Result<Outcome> {
        askWhetherUndoable();
        if (!result)
            return tl::unexpected(result.error());
        if (result->outcome.status == Outcome::Status::Applied)
            Q_EMIT written();
        if (!result->changes.isEmpty())
            Q_EMIT changed(result->changes);
        return result->outcome;
    });
}

} // namespace sc
