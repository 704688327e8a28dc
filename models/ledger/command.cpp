#include "models/ledger/command.h"

#include "models/domain/ids.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::array verbCodes { "put", "set", "append", "add", "remove", "transition" };
constexpr std::array statusCodes { "applied", "conflict", "rejected", "forbidden" };

template <size_t N> int indexOf(const std::array<const char *, N> &codes, const QString &code)
{
    for (size_t i = 0; i < N; ++i)
        if (code == QLatin1StringView(codes.at(i)))
            return static_cast<int>(i);
    return -1;
}

tl::unexpected<Error> wrong(const QString &path, const QString &reason)
{
    return fail(Error::Kind::Invalid, reason, path);
}

/// U+0000 and lone surrogates cannot be stored by both engines.
bool isStorable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isNull() || text.at(i).isLowSurrogate())
            return false;
        if (text.at(i).isHighSurrogate()) {
            if (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
                return false;
            ++i;
        }
    }
    return true;
}

Result<Verb> verbFromJson(const QJsonObject &json, const QString &path)
{
    Verb verb;
    const int kind = indexOf(verbCodes, json.value("verb"_L1).toString());
    if (kind < 0)
        return wrong(path + u".verb"_s, u"is none of put, set, append, add, remove, transition"_s);
    verb.kind = static_cast<Verb::Kind>(kind);
    verb.entity = json.value("entity"_L1).toString();
    verb.id = json.value("id"_L1).toString();
    verb.fields = json.value("fields"_L1).toObject();
    verb.base = json.value("base"_L1).toObject();
    verb.from = json.value("from"_L1).toString();
    verb.to = json.value("to"_L1).toString();
    if (verb.entity.isEmpty() || verb.id.isEmpty())
        return wrong(path, u"entity and id are required"_s);
    if (verb.kind == Verb::Kind::Transition && (verb.from.isEmpty() || verb.to.isEmpty()))
        return wrong(path, u"a transition needs from and to"_s);
    for (auto it = verb.fields.begin(); it != verb.fields.end(); ++it) {
        const QJsonValue value = it.value();
        if (!value.isString() && !value.isDouble() && !value.isNull())
            return wrong(path + u".fields."_s + it.key(), u"must be a text, a whole number or null"_s);
        if (value.isString() && !isStorable(value.toString()))
            return wrong(path + u".fields."_s + it.key(), u"holds a character that cannot be stored"_s);
        if (verb.kind == Verb::Kind::Set && !verb.base.contains(it.key()))
            return wrong(path + u".base."_s + it.key(), u"is missing: set needs the value that was seen"_s);
    }
    return verb;
}

} // namespace

QJsonObject Command::toJson() const
{
    QJsonArray list;
    for (const Verb &verb : verbs) {
        QJsonObject json { { u"verb"_s, QLatin1StringView(verbCodes.at(static_cast<size_t>(verb.kind))) }, { u"entity"_s, verb.entity }, { u"id"_s, verb.id } };
        if (!verb.fields.isEmpty())
            json.insert(u"fields"_s, verb.fields);
        if (!verb.base.isEmpty())
            json.insert(u"base"_s, verb.base);
        if (verb.kind == Verb::Kind::Transition) {
            json.insert(u"from"_s, verb.from);
            json.insert(u"to"_s, verb.to);
        }
        list.append(json);
    }
    QJsonObject json { { u"format"_s, CurrentFormat }, { u"op_id"_s, opId }, { u"kind"_s, kind }, { u"login"_s, login },
                       { u"occurred_at"_s, occurredAt }, { u"verbs"_s, list } };
    if (!groupId.isEmpty())
        json.insert(u"group_id"_s, groupId);
    return json;
}

Result<Command> Command::fromJson(const QJsonObject &json)
{
    if (json.value("format"_L1).toInt() != CurrentFormat)
        return wrong(u"format"_s, u"must be %1"_s.arg(CurrentFormat));
    Command command;
    command.opId = json.value("op_id"_L1).toString();
    command.kind = json.value("kind"_L1).toString();
    command.login = json.value("login"_L1).toString();
    command.occurredAt = json.value("occurred_at"_L1).toInteger();
    command.groupId = json.value("group_id"_L1).toString();
    for (const auto &[name, value] : { std::pair { u"op_id"_s, command.opId }, { u"kind"_s, command.kind }, { u"login"_s, command.login } })
        if (value.isEmpty())
            return wrong(name, u"is required"_s);
    const QJsonArray verbs = json.value("verbs"_L1).toArray();
    if (verbs.isEmpty())
        return wrong(u"verbs"_s, u"must hold at least one verb"_s);
    for (int i = 0; i < verbs.size(); ++i) {
        const auto verb = verbFromJson(verbs.at(i).toObject(), u"verbs[%1]"_s.arg(i));
        if (!verb)
            return tl::unexpected(verb.error());
        command.verbs.append(*verb);
    }
    return command;
}

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

Command &Command::transition(const QString &entity, const QString &id, const QString &from, const QString &to, const QJsonObject &fields)
{
    verbs.append({ Verb::Kind::Transition, entity, id, fields, {}, from, to });
    return *this;
}

QJsonObject Outcome::toJson() const
{
    QJsonObject json { { u"status"_s, QLatin1StringView(statusCodes.at(static_cast<size_t>(status))) }, { u"op_id"_s, opId }, { u"seq"_s, seq } };
    for (const auto &[name, value] : { std::pair { u"number"_s, number }, { u"rule"_s, rule }, { u"field"_s, field }, { u"theirs"_s, theirs } })
        if (!value.isEmpty())
            json.insert(name, value);
    return json;
}

Result<Outcome> Outcome::fromJson(const QJsonObject &json)
{
    const int status = indexOf(statusCodes, json.value("status"_L1).toString());
    if (status < 0)
        return wrong(u"status"_s, u"is none of applied, conflict, rejected, forbidden"_s);
    return Outcome { static_cast<Status>(status), json.value("op_id"_L1).toString(), json.value("seq"_L1).toInteger(), json.value("number"_L1).toString(),
                     json.value("rule"_L1).toString(), json.value("field"_L1).toString(), json.value("theirs"_L1).toString() };
}

} // namespace sc
