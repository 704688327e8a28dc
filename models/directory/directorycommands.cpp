#include "models/directory/directorycommands.h"

#include "models/domain/ids.h"

#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace sc::DirectoryCommands {

namespace {

QJsonValue toJson(const RecordField &field, const QString &stored)
{
    if (stored.isEmpty())
        return {};
    const bool isNumber = field.type == RecordField::Type::Moment || field.type == RecordField::Type::Flag
        || (field.type == RecordField::Type::Choice && field.options.constFirst().code.front().isDigit());
    return isNumber ? QJsonValue(stored.toLongLong()) : QJsonValue(stored);
}

/// A set's member is known by what it joins, so that adding twice is adding once.
QString idOf(const RecordKind &kind, const Values &values)
{
    if (!kind.isSet)
        return newUuid();
    QStringList parts;
    for (const QString &key : kind.keys)
        parts.append(values.value(key));
    return parts.join(u'/');
}

} // namespace

Command create(const RecordKind &kind, const Values &values, const QString &login, Instant now)
{
    Command command = Command::make(kind.entity + u".create"_s, login, now);
    QJsonObject fields;
    for (const RecordField &field : kind.fields)
        if (const QString value = values.value(field.name); !value.isEmpty())
            fields.insert(field.name, toJson(field, value));
    return kind.isSet ? command.add(kind.entity, idOf(kind, values), fields)
                      : command.put(kind.entity, idOf(kind, values), fields);
}

Command change(const RecordKind &kind, const Record &seen, const Values &values, const QString &login, Instant now)
{
    Command command = Command::make(kind.entity + u".change"_s, login, now);
    QJsonObject fields;
    QJsonObject base;
    for (const RecordField &field : kind.fields) {
        if (!values.contains(field.name) || values.value(field.name) == seen.value(field.name))
            continue;
        fields.insert(field.name, toJson(field, values.value(field.name)));
        base.insert(field.name, toJson(field, seen.value(field.name)));
    }
    return fields.isEmpty() ? command : command.set(kind.entity, seen.id, fields, base);
}

Command remove(const RecordKind &kind, const Record &seen, const QString &login, Instant now)
{
    return Command::make(kind.entity + u".remove"_s, login, now).remove(kind.entity, seen.id);
}

Command saveUser(const Record *seen, const Values &values, const QList<Record> &held, const QSet<QString> &roles,
                 const QString &login, Instant now)
{
    const RecordKind &users = *recordKind(u"users"_s);
    const RecordKind &userRoles = *recordKind(u"user_roles"_s);
    Command command = seen ? change(users, *seen, values, login, now) : create(users, values, login, now);
    QSet<QString> missing = roles;
    for (const Record &role : held)
        if (!missing.remove(role.value(u"role"_s)))
            command.remove(userRoles.entity, role.id);
    QStringList added = missing.values();
    added.sort();
    for (const QString &role : std::as_const(added)) {
        const Values one { { u"login"_s, values.value(u"login"_s) }, { u"role"_s, role } };
        command.add(userRoles.entity, idOf(userRoles, one),
                    { { u"login"_s, one.value(u"login"_s) }, { u"role"_s, role } });
    }
    return command;
}

} // namespace sc::DirectoryCommands
