#include "models/ledger/replica.h"

#include "models/domain/ids.h"
#include "models/ledger/replicaerasure.h"
#include "models/ledger/replicarows.h"
#include "models/ledger/replicawindow.h"
#include "models/ledger/rules.h"
#include "models/storage/searchindex.h"

#include <QJsonDocument>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

const QString provisionalMark = u"V-"_s;

Result<void> run(Connection &connection, const QString &sql)
{
    return connection.execute(sql).map([](qint64) {});
}

/// What still is to be seen here, in the order of saving; a command that a later one takes back leaves no trace.
Result<void> applyPending(Connection &connection, ReplicaRows &rows, qint64 fedSeq)
{
    Outbox outbox(connection);
    const auto takenBack = outbox.takenBack();
    const auto entries = takenBack ? outbox.pending(fedSeq) : tl::unexpected(takenBack.error());
    if (!entries)
        return tl::unexpected(entries.error());
    for (const OutboxEntry &entry : *entries) {
        if (entry.isOf(*takenBack))
            continue;
        const auto command = entry.read();
        if (!command)
            return tl::unexpected(command.error());
        if (const auto done = rows.apply(entry.seq, *command, entry.provisional); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// Of older tickets the page tells only what was erased, so that it is forgotten everywhere here.
QJsonArray keptActivities(const FeedPage &page)
{
    QJsonArray kept;
    for (const auto &activity : page.activities)
        if (!page.older.contains(activity.toObject().value("ticket_id"_L1).toString()))
            kept.append(activity);
    return kept;
}

/// What a page brings, what is gone, and what left the window.
Result<void> takePage(Connection &connection, ReplicaRows &rows, Instant now, const FeedPage &page)
{
    ReplicaWindow window(connection, rows);
    Result<void> done = window.leave(page.outside).and_then([&] {
        return rows.storeAll(page.rows, keptActivities(page));
    });
    for (const QString &id : page.gone)
        done = done.and_then([&] { return rows.forgetTicket(id); });
    for (const WholeTicket &ticket : page.reread)
        done = done.and_then([&] { return rows.replaceTicket(ticket); });
    return done.and_then([&] { return window.moveTo(page.windowFrom, now); }).and_then([&] {
        return ReplicaMeta(connection).moveCursor(page.cursor);
    });
}

/// Everything of P6 inside the caller's transaction; \p take changes the server's rows while no pending effect is in
/// the way.
Result<QList<Change>> settle(Connection &connection, Instant now,
                             const std::function<Result<void>(ReplicaRows &)> &take = {})
{
    ReplicaRows rows(connection, now);
    if (const auto done = rows.takePendingBack(); !done)
        return tl::unexpected(done.error());
    if (take)
        if (const auto done = take(rows); !done)
            return tl::unexpected(done.error());
    const auto at = ReplicaMeta(connection).cursor();
    if (!at)
        return tl::unexpected(at.error());
    if (const auto done = applyPending(connection, rows, at->seq); !done)
        return tl::unexpected(done.error());
    return rows.finish();
}

/** While it lives, a commit does not wait for the disk: for what the server gives once more (P5, P6). A power loss then
 * takes a commit back as a whole, never a part of it. */
class Refetchable
{
public:
    explicit Refetchable(Connection &connection)
        : m_connection(connection)
    {
        set(u"NORMAL"_s);
    }
    ~Refetchable() { set(u"FULL"_s); }
    Refetchable(const Refetchable &) = delete;
    Refetchable &operator=(const Refetchable &) = delete;

private:
    void set(const QString &synchronous)
    {
        static_cast<void>(m_connection.select(u"PRAGMA synchronous = "_s + synchronous));
    } // works while it is prepared: never kept prepared

    Connection &m_connection;
};

/// Runs \p job in a transaction of its own.
template <typename T, typename Job> Result<T> inTransaction(Connection &connection, Job job)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<T> done = job();
    if (!done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return done;
}

} // namespace

Replica::Replica(const Clock &clock, QString letters, qint64 undoSeconds)
    : m_clock(&clock)
    , m_letters(std::move(letters))
    , m_undoSeconds(undoSeconds)
{
}

std::shared_ptr<const CommandBook> Replica::withUndoSeconds(qint64 seconds) const
{
    return std::make_shared<Replica>(*m_clock, m_letters, seconds);
}

Result<QList<Applied>> Replica::submitAll(Connection &connection, const QList<Command> &commands) const
{
    return inTransaction<QList<Applied>>(connection, [&]() -> Result<QList<Applied>> {
        QList<Applied> all;
        for (const Command &command : commands) {
            const auto applied = saveHere(connection, command);
            if (!applied)
                return tl::unexpected(applied.error());
            all.append(*applied);
        }
        return all;
    });
}

Result<Applied> Replica::saveHere(Connection &connection, const Command &command) const
{
    const auto refused = [&](const QString &rule, const QString &field) {
        return Applied { { Outcome::Status::Rejected, command.opId, 0, {}, rule, field, {} }, {} };
    };
    if (const auto valid = Command::fromJson(command.toJson()); !valid)
        return refused(u"malformed"_s, valid.error().subject);
    Outbox outbox(connection);
    const auto seq = outbox.nextSeq();
    if (!seq)
        return tl::unexpected(seq.error());

    // A new ticket gets a number that can be told on the phone now; the reference finds it under that number for ever.
    Command sent = command;
    QString provisional;
    for (const Verb &verb : command.verbs)
        if (verb.kind == Verb::Kind::Put && verb.entity == u"tickets" && provisional.isEmpty()) {
            provisional = QString(provisionalMark + u"%1-%2"_s).arg(m_letters).arg(*seq);
            sent.add(u"ticket_references"_s, newUuid(),
                     { { u"ticket_id"_s, verb.id }, { u"system"_s, u"provisional"_s }, { u"number"_s, provisional } });
        }

    if (const auto known = outbox.operationsOf(command.opId); !known || !known->isEmpty())
        return known ? Result<Applied>(refused(u"op_id_reused"_s, {})) : tl::unexpected(known.error());
    const QString body = QString::fromUtf8(QJsonDocument(sent.toJson()).toJson(QJsonDocument::Compact));
    const OutboxEntry entry { *seq, sent.opId, body, std::nullopt, m_clock->now(), provisional };
    if (command.isUndo()) // with it, what it takes back is not applied again
        return outbox.add(entry)
            .and_then([&] { return settle(connection, m_clock->now()); })
            .map([&](const QList<Change> &changes) {
                return Applied { { Outcome::Status::Applied, command.opId, 0, {}, {}, {}, {} }, changes };
            });
    ReplicaRows rows(connection, m_clock->now());
    const auto outcome = rows.apply(*seq, sent, provisional);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->status != Outcome::Status::Applied)
        return Applied { *outcome, {} };
    return outbox.add(entry).and_then([&] { return rows.finish(); }).map([&](const QList<Change> &changes) {
        return Applied { *outcome, changes };
    });
}

Result<Outcome> Replica::mayUndo(Connection &connection, const QString &opIdOrGroup, const QString &login) const
{
    const auto refuse = [&](const QString &rule, const QString &theirs = {}) {
        return Outcome { Outcome::Status::Rejected, opIdOrGroup, 0, {}, rule, {}, theirs };
    };
    Outbox outbox(connection);
    const auto takenBack = outbox.takenBack();
    const auto entries = takenBack ? outbox.operationsOf(opIdOrGroup) : tl::unexpected(takenBack.error());
    if (!entries)
        return tl::unexpected(entries.error());
    bool isAny = false;
    for (const OutboxEntry &entry : *entries) {
        if (entry.outcome && entry.outcome->status != Outcome::Status::Applied)
            continue;
        isAny = true;
        const auto rows = connection.selectNamed(u"op_standing.sqlite"_s,
                                                 { { u"op"_s, entry.opId }, { u"login"_s, login } });
        if (!rows)
            return tl::unexpected(rows.error());
        const Row &standing = rows->constFirst();
        if (entry.isOf(*takenBack))
            return refuse(u"undone_already"_s);
        if (m_clock->now() - entry.savedAt > m_undoSeconds)
            return refuse(u"too_late"_s, QString::number(m_undoSeconds));
        if (standing.flag("left_house"_L1))
            return refuse(u"left_the_house"_s);
        if (standing.flag("changed_by_other"_L1))
            return refuse(u"changed_by_other"_s);
        if (standing.flag("changed_later"_L1))
            return refuse(u"undo_later_first"_s);
    }
    return isAny ? Outcome { Outcome::Status::Applied, opIdOrGroup, 0, {}, {}, {}, {} } : refuse(u"not_found"_s);
}

Result<Applied> Replica::undo(Connection &connection, const QString &opIdOrGroup, const QString &login) const
{
    const auto verdict = mayUndo(connection, opIdOrGroup, login);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->status != Outcome::Status::Applied)
        return Applied { *verdict, {} };
    return submit(connection, Command::undo(opIdOrGroup, login, m_clock->now()));
}

Result<QList<Change>> Replica::keepOutcome(Connection &connection, const QString &opId, const Outcome &outcome) const
{
    const Refetchable refetchable(connection);
    return inTransaction<QList<Change>>(connection, [&]() -> Result<QList<Change>> {
        if (const auto kept = Outbox(connection).answer(opId, outcome, m_clock->now()); !kept)
            return tl::unexpected(kept.error());
        return outcome.status == Outcome::Status::Applied ? keepNumber(connection, outcome)
                                                          : settle(connection, m_clock->now());
    });
}

Result<QList<Change>> Replica::keepNumber(Connection &connection, const Outcome &outcome) const
{
    const auto entries = Outbox(connection).operationsOf(outcome.opId);
    if (!entries || entries->isEmpty())
        return entries.map([](const QList<OutboxEntry> &) { return QList<Change>(); });
    const OutboxEntry &entry = entries->constFirst();
    const auto command = entry.read();
    if (!command || !isChangedNumber(entry.provisional, outcome.number))
        return command.map([](const Command &) { return QList<Change>(); });
    const auto made = std::find_if(command->verbs.begin(), command->verbs.end(), [](const Verb &verb) {
        return verb.kind == Verb::Kind::Put && verb.entity == u"tickets";
    });
    Command alias = Command::make(u"ticket.reference"_s, command->login, m_clock->now());
    alias.add(u"ticket_references"_s, newUuid(),
              { { u"ticket_id"_s, made->id }, { u"system"_s, u"earlier"_s }, { u"number"_s, entry.provisional } });
    return saveHere(connection, alias).map([](const Applied &applied) { return applied.changes; });
}

bool Replica::isChangedNumber(const QString &told, const QString &number)
{
    return !told.isEmpty() && !told.startsWith(provisionalMark) && !number.isEmpty() && told != number;
}

Result<QList<Change>> Replica::take(Connection &connection, const FeedPage &page) const
{
    const Refetchable refetchable(connection);
    return inTransaction<QList<Change>>(connection, [&]() -> Result<QList<Change>> {
        const auto at = ReplicaMeta(connection).cursor();
        if (!at || *at != page.from)
            return at.map([](const FeedCursor &) { return QList<Change>(); });
        const auto changes = settle(connection, m_clock->now(), [&](ReplicaRows &rows) {
            return takePage(connection, rows, m_clock->now(), page);
        });
        if (const auto forgotten = changes ? forgetErased(connection, page.activities) : Result<void>(); !forgotten)
            return tl::unexpected(forgotten.error());
        const auto pruned = changes
            ? Outbox(connection).forgetAnswered(m_clock->now() - Outbox::KeptSeconds, page.cursor.seq)
            : Result<void>();
        return pruned ? changes : tl::unexpected(pruned.error());
    });
}

Result<QList<Change>> Replica::keepWhole(Connection &connection, const WholeTicket &ticket) const
{
    const Refetchable refetchable(connection);
    return inTransaction<QList<Change>>(connection, [&] {
        return settle(connection, m_clock->now(), [&](ReplicaRows &rows) {
            return rows.replaceTicket(ticket).and_then(
                [&] { return ReplicaWindow(connection, rows).keep(ticket.id, m_clock->now()); });
        });
    });
}

Result<void> Replica::startAnew(Connection &connection) const
{
    return inTransaction<void>(connection, [&]() -> Result<void> {
        QStringList tables { u"pending_rows"_s, u"activities"_s, u"before_images"_s, u"kept_tickets"_s };
        for (const QStringList &entity : Rules::rows().entities)
            tables.append(entity.at(0));
        for (const QString &table : std::as_const(tables))
            if (const auto done = run(connection, u"DELETE FROM "_s + table); !done)
                return done;
        return clearIndex(connection).and_then([&] { return ReplicaMeta(connection).moveCursor({}); });
    });
}

Result<QList<Change>> Replica::renew(Connection &connection) const
{
    return inTransaction<QList<Change>>(connection, [&]() -> Result<QList<Change>> {
        ReplicaRows rows(connection, m_clock->now());
        return rows
            .takePendingBack() // their places in the outbox are others from now on
            .and_then([&] { return ReplicaMeta(connection).newIdentity(); })
            .and_then([&](const ClientIdentity &) { return Outbox(connection).renumber(); })
            .and_then([&] { return rows.finish(); })
            .and_then([&](const QList<Change> &taken) {
                return settle(connection, m_clock->now()).map([&](const QList<Change> &again) {
                    return taken + again;
                });
            });
    });
}

} // namespace sc
