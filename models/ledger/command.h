#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace sc {

/** One change of one entity. Which entities, fields and transitions exist is told by resources/rules. */
struct Verb
{
    enum class Kind { Put, Set, Append, Add, Remove, Transition };

    Kind kind = Kind::Put;
    QString entity; ///< table name, e.g. "tickets"
    QString id;
    QJsonObject fields; ///< new values (put, append, add, set; also set along with a transition)
    QJsonObject base; ///< set: per field the value that the user saw
    QString from; ///< transition: state before
    QString to; ///< transition: state after

    friend bool operator==(const Verb &, const Verb &) = default;
};

/** One user action: atomic, identified by its operation id, recorded in the ledger (sync-protocol, 'Commands'). */
struct Command
{
    static constexpr int CurrentFormat = 1;
    static inline const QString UndoKind = QStringLiteral("undo");

    QString opId; ///< UUIDv7, made by the client
    QString kind; ///< what the user did, e.g. "ticket.record", "ticket.notify"
    QString login;
    Instant occurredAt = 0; ///< the client's claim (I6)
    QString groupId; ///< common to the commands of one bulk action, may be empty; of an undo: what is taken back
    QList<Verb> verbs;

    [[nodiscard]] QJsonObject toJson() const;
    /// Agrees with resources/commands/command.schema.json. Errors: Invalid with the JSON path as subject.
    [[nodiscard]] static Result<Command> fromJson(const QJsonObject &json);
    /// A new command with an id of its own.
    [[nodiscard]] static Command make(const QString &kind, const QString &login, Instant occurredAt);

    /// Takes the operation, or all operations of the group, back (INC-16); has no verbs of its own.
    [[nodiscard]] static Command undo(const QString &opIdOrGroup, const QString &login, Instant occurredAt);
    [[nodiscard]] bool isUndo() const { return kind == UndoKind; }

    Command &put(const QString &entity, const QString &id, const QJsonObject &fields);
    Command &set(const QString &entity, const QString &id, const QJsonObject &fields, const QJsonObject &base);
    Command &append(const QString &entity, const QString &id, const QJsonObject &fields);
    Command &add(const QString &entity, const QString &id, const QJsonObject &fields);
    Command &remove(const QString &entity, const QString &id);
    Command &transition(const QString &entity, const QString &id, const QString &from, const QString &to,
                        const QJsonObject &fields = {});

    friend bool operator==(const Command &, const Command &) = default;
};

/** What became of a command (I7). */
struct Outcome
{
    enum class Status { Applied, Conflict, Rejected, Forbidden };

    Status status = Status::Applied;
    QString opId;
    qint64 seq = 0; ///< place in the ledger; 0 when it is not there
    QString number; ///< the ticket number that a put into tickets was given
    QString rule; ///< name of the rule row, guard or constraint that said no
    QString field; ///< the field it is about
    QString theirs; ///< conflict: the value that stands now; too_late: the undo window in seconds

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Outcome> fromJson(const QJsonObject &json);
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/** One row that a command changed; announced after commit. */
struct Change
{
    QString entity;
    QString id;
    QString ticketId; ///< the ticket it belongs to, or empty

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace sc
