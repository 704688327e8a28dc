#include "models/ledger/ledger.h"

#include "models/ledger/applier.h"
#include "models/ledger/hashchain.h"
#include "models/ledger/replicameta.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QByteArray bodyOf(const Command &command)
{
    return QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact);
}

Result<HashChain> headOf(Connection &connection)
{
    const auto rows = connection.select(u"SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? HashChain()
                           : HashChain { rows->constFirst().integer("seq"_L1), rows->constFirst().text("hash"_L1) };
}

Result<void> appendRow(Connection &connection, HashChain head, const Command &command, const QByteArray &body,
                       Instant now)
{
    QVariantMap row { { u"op_id"_s, command.opId },
                      { u"kind"_s, command.kind },
                      { u"entity"_s, command.verbs.isEmpty() ? QString(u""_s) : command.verbs.constFirst().entity },
                      { u"login"_s, command.login },
                      { u"recorded_at"_s, now },
                      { u"body"_s, QString::fromUtf8(body) } };
    const QString salt = HashChain::salt(QString::number(QRandomGenerator::system()->generate64(), 16), Row(row));
    const QString bodyHash = HashChain::bodyHash(salt, body);
    head.append(bodyHash);
    row.insert(
        { { u"salt"_s, salt }, { u"body_hash"_s, bodyHash }, { u"seq"_s, head.seq() }, { u"hash"_s, head.hash() } });
    return connection
        .execute(u"INSERT INTO ledger (seq, op_id, kind, entity, login, recorded_at, salt, body, body_hash, hash) "
                 "VALUES (:seq, :op_id, :kind, :entity, :login, :recorded_at, :salt, :body, :body_hash, :hash)"_s,
                 row)
        .map([](qint64) {});
}

Result<void> storeOutcome(Connection &connection, const Command &command, const QString &requestHash,
                          const Outcome &outcome, Instant now)
{
    const auto next = connection.select(
        u"SELECT coalesce(max(client_seq), 0) + 1 AS next FROM ops WHERE client_id = 'local'"_s);
    if (!next)
        return tl::unexpected(next.error());
    // an undo is no member of the group that it takes back
    return connection
        .execute(u"INSERT INTO ops (op_id, client_id, client_seq, login, request_hash, group_id, outcome, recorded_at) "
                 "VALUES (:op, 'local', :seq, :login, :hash, :group, :outcome, :now)"_s,
                 { { u"op"_s, command.opId },
                   { u"seq"_s, next->constFirst().integer("next"_L1) },
                   { u"login"_s, command.login },
                   { u"hash"_s, requestHash },
                   { u"group"_s, command.isUndo() ? QString() : command.groupId },
                   { u"outcome"_s, QString::fromUtf8(QJsonDocument(outcome.toJson()).toJson(QJsonDocument::Compact)) },
                   { u"now"_s, now } })
        .map([](qint64) {});
}

/// A replica is written through its outbox: what went past it into the local ledger, the team would never see.
Result<void> refuseReplica(Connection &connection)
{
    const auto replica = ReplicaMeta(connection).existingIdentity();
    if (!replica)
        return tl::unexpected(replica.error());
    if (replica->has_value())
        return fail(
            Error::Kind::Invalid,
            u"this file is the replica of a team; work on it in the program, which hands every step on. Nothing was changed"_s,
            u"replica"_s);
    return {};
}

} // namespace

Ledger::Ledger(const Clock &clock, qint64 undoSeconds)
    : m_clock(&clock)
    , m_undoSeconds(undoSeconds)
{
}

std::shared_ptr<const CommandBook> Ledger::withUndoSeconds(qint64 seconds) const
{
    return std::make_shared<Ledger>(*m_clock, seconds);
}

Result<QList<Applied>> Ledger::submitAll(Connection &connection, const QList<Command> &commands) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto alone = refuseReplica(connection); !alone)
        return tl::unexpected(alone.error());
    QList<Applied> all;
    for (const Command &command : commands) {
        const auto applied = submitHere(connection, command);
        if (!applied)
            return tl::unexpected(applied.error());
        all.append(*applied);
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return all;
}

Result<Applied> Ledger::submitHere(Connection &connection, const Command &command) const
{
    if (const auto valid = Command::fromJson(command.toJson()); !valid)
        return Applied { { Outcome::Status::Rejected, command.opId, 0, {}, u"malformed"_s, valid.error().subject, {} },
                         {} };
    const QByteArray body = bodyOf(command);
    const auto known = connection.select(u"SELECT request_hash, outcome FROM ops WHERE op_id = :op"_s,
                                         { { u"op"_s, command.opId } });
    if (!known)
        return tl::unexpected(known.error());
    if (known->isEmpty())
        return decide(connection, command, body);
    if (known->constFirst().text("request_hash"_L1) != HashChain::digest(body))
        return Applied { { Outcome::Status::Rejected, command.opId, 0, {}, u"op_id_reused"_s, {}, {} }, {} };
    return Outcome::fromJson(QJsonDocument::fromJson(known->constFirst().text("outcome"_L1).toUtf8()).object())
        .map([](const Outcome &outcome) {
            return Applied { outcome, {} };
        });
}

Result<Applied> Ledger::decide(Connection &connection, const Command &command, const QByteArray &body) const
{
    const auto head = headOf(connection);
    if (!head)
        return tl::unexpected(head.error());
    if (const auto done = connection.execute(u"SAVEPOINT verbs"_s); !done)
        return tl::unexpected(done.error());
    const Instant now = m_clock->now();
    Applier applier(connection, Rules::shipped(), command, head->seq() + 1, now);
    auto outcome = command.isUndo() ? takeBack(connection, applier, command) : applier.apply();
    if (!outcome)
        return tl::unexpected(outcome.error());
    const bool isApplied = outcome->status == Outcome::Status::Applied;
    const bool isDenied = outcome->status == Outcome::Status::Forbidden;
    if (!isApplied)
        if (const auto done = connection.execute(u"ROLLBACK TO verbs"_s); !done)
            return tl::unexpected(done.error());
    if (const auto done = connection.execute(u"RELEASE verbs"_s); !done)
        return tl::unexpected(done.error());
    if (isApplied || isDenied) { // denied commands are kept as evidence
        if (const auto done = appendRow(connection, *head, command, body, now); !done)
            return tl::unexpected(done.error());
        outcome->seq = head->seq() + 1;
    }
    if (const auto done = storeOutcome(connection, command, HashChain::digest(body), *outcome, now); !done)
        return tl::unexpected(done.error());
    return Applied { *outcome, isApplied ? applier.changes() : QList<Change>() };
}

Result<QStringList> Ledger::operationsOf(Connection &connection, const QString &opIdOrGroup) const
{
    const auto rows = connection.select(
        u"SELECT op_id FROM ops WHERE op_id = :id OR (group_id = :id AND group_id <> '') ORDER BY client_seq DESC"_s,
        { { u"id"_s, opIdOrGroup } });
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("op_id"_L1));
    return ids;
}

Result<Outcome> Ledger::mayUndo(Connection &connection, const QString &opIdOrGroup, const QString &login) const
{
    const auto refuse = [&](const QString &rule) {
        return Outcome { Outcome::Status::Rejected, opIdOrGroup, 0, {}, rule, {}, {} };
    };
    const auto ids = operationsOf(connection, opIdOrGroup);
    if (!ids)
        return tl::unexpected(ids.error());
    bool isAny = false;
    for (const QString &id : *ids) {
        const auto op = connection.selectNamed(u"op_to_undo"_s, { { u"op"_s, id } });
        if (!op)
            return tl::unexpected(op.error());
        const Row &row = op->constFirst();
        if (!row.flag("applied"_L1))
            continue;
        isAny = true;
        if (!row.isNull("undone_by"_L1))
            return refuse(u"undone_already"_s);
        if (row.text("login"_L1) != login)
            return refuse(u"not_yours"_s);
        if (m_clock->now() - row.integer("recorded_at"_L1) > m_undoSeconds)
            return Outcome { Outcome::Status::Rejected,     opIdOrGroup, 0, {}, u"too_late"_s, {},
                             QString::number(m_undoSeconds) };
        if (row.flag("left_house"_L1))
            return refuse(u"left_the_house"_s);
        const auto later = connection.selectNamed(u"op_changed_since"_s, { { u"op"_s, id } });
        if (!later)
            return tl::unexpected(later.error());
        for (const Row &change : *later)
            return refuse(change.text("login"_L1) == login ? u"undo_later_first"_s : u"changed_by_other"_s);
    }
    return isAny ? Outcome { Outcome::Status::Applied, opIdOrGroup, 0, {}, {}, {}, {} } : refuse(u"not_found"_s);
}

Result<Applied> Ledger::undo(Connection &connection, const QString &opIdOrGroup, const QString &login) const
{
    return submit(connection, Command::undo(opIdOrGroup, login, m_clock->now()));
}

Result<Outcome> Ledger::takeBack(Connection &connection, Applier &applier, const Command &command) const
{
    auto outcome = mayUndo(connection, command.groupId, command.login);
    if (!outcome)
        return outcome;
    outcome->opId = command.opId;
    if (outcome->status != Outcome::Status::Applied)
        return outcome;
    const auto ids = operationsOf(connection, command.groupId);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const QString &id : *ids) {
        outcome = applier.revert(id);
        if (!outcome || outcome->status != Outcome::Status::Applied)
            return outcome;
        if (const auto done = connection.execute(u"UPDATE ops SET undone_by = :by WHERE op_id = :op"_s,
                                                 { { u"by"_s, command.opId }, { u"op"_s, id } });
            !done)
            return tl::unexpected(done.error());
    }
    return outcome;
}

Result<qint64> Ledger::verify(Connection &connection, const Progress &progress)
{
    const auto total = headOf(connection);
    if (!total)
        return tl::unexpected(total.error());
    HashChain chain;
    while (true) {
        const auto rows = connection.select(u"SELECT * FROM ledger WHERE seq > :seq ORDER BY seq LIMIT 1000"_s,
                                            { { u"seq"_s, chain.seq() } });
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return chain.seq();
        for (const Row &row : *rows)
            if (const auto linked = chain.follow(row); !linked)
                return tl::unexpected(linked.error());
        if (progress && !progress(chain.seq(), total->seq()))
            return fail(Error::Kind::Busy, u"given up at ledger row %1"_s.arg(chain.seq()), u"cancelled"_s);
    }
}

} // namespace sc
