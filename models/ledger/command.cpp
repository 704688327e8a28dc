#include "models/ledger/command.h"

#include "models/domain/ids.h"

namespace sc {

Command Command::make(const QString &kind, const QString &login, Instant occurredAt)
{
    Command command;
    command.opId = newUuid();
    command.kind = kind;
    command.login = login;
    command.occurredAt = occurredAt;
    return command;
}

Command &Command::put(const QString &entity, const QString &id, const QJsonObject &fields)
{
    verbs.append({ Verb::Kind::Put, entity, id, fields, {}, {}, {} });
    return *this;
}

Command &Command::set(const QString &entity, const QString &id, const QJsonObject &fields, const QJsonObject &base)
{
    verbs.append({ Verb::Kind::Set, entity, id, fields, base, {}, {} });
    return *this;
}

Command &Command::append(const QString &entity, const QString &id, const QJsonObject &fields)
{
    verbs.append({ Verb::Kind::Append, entity, id, fields, {}, {}, {} });
    return *this;
}

Command &Command::add(const QString &entity, const QString &id, const QJsonObject &fields)
{
    verbs.append({ Verb::Kind::Add, entity, id, fields, {}, {}, {} });
    return *this;
}

Command &Command::remove(const QString &entity, const QString &id)
{
    verbs.append({ Verb::Kind::Remove, entity, id, {}, {}, {}, {} });
    return *this;
}

Command &Command::transition(const QString &entity, const QString &id, const QString &from, const QString &to,
                             const QJsonObject &fields)
{
    verbs.append({ Verb::Kind::Transition, entity, id, fields, {}, from, to });
    return *this;
}

Command Command::undo(const QString &opIdOrGroup, const QString &login, Instant occurredAt)
{
    Command command = make(UndoKind, login, occurredAt);
    command.groupId = opIdOrGroup;
    return command;
}

} // namespace sc
