#include "models/ledger/command.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr std::array verbCodes { "put", "set", "append", "add", "remove", "transition" };
constexpr std::array statusCodes { "applied", "conflict", "rejected", "forbidden" };
constexpr double LargestWhole = 9007199254740991.0; // beyond it a JSON number is no longer exact

template <size_t N> int indexOf(const std::array<const char *, N> &codes, const QString &code)
{
    for (size_t i = 0; i < N; ++i)
        if (code == QLatin1StringView(codes.at(i)))
            return static_cast<int>(i);
    return -1;
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

bool isWholeNumber(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
        && std::abs(value.toDouble()) <= LargestWhole;
}

/**
 * Reads the members of one object as resources/commands/command.schema.json has them. The first fault is kept, with its
 * JSON path; what is read after it is worthless.
 */
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString path, const QStringList &members)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it)
            if (!members.contains(it.key()))
                wrong(it.key(), u"is not known"_s);
    }

    /// A text that is not empty.
    QString name(const QString &member, bool isRequired = true)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined() && !isRequired)
            return {};
        const QString text = value.toString();
        if (text.isEmpty() || !isStorable(text))
            wrong(member, u"must be a text that is not empty and can be stored"_s);
        return text;
    }
    qint64 number(const QString &member)
    {
        if (!isWholeNumber(m_object.value(member)))
            wrong(member, u"must be a whole number"_s);
        return m_object.value(member).toInteger();
    }
    /// Names with texts, whole numbers or null; at least one.
    QJsonObject values(const QString &member)
    {
        const QJsonObject values = m_object.value(member).toObject();
        if (values.isEmpty())
            wrong(member, u"must name at least one field"_s);
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QJsonValue value = it.value();
            if (!value.isNull() && !isWholeNumber(value) && !(value.isString() && isStorable(value.toString())))
                wrong(member + u'.' + it.key(), u"must be a text that can be stored, a whole number or null"_s);
        }
        return values;
    }
    [[nodiscard]] QJsonValue value(const QString &member) const { return m_object.value(member); }
    void wrong(const QString &member, const QString &reason)
    {
        if (!m_fault)
            m_fault = Error { Error::Kind::Invalid, reason, m_path.isEmpty() ? member : m_path + u'.' + member };
    }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

/// The members that a verb may have beside verb, entity and id.
QStringList membersOf(Verb::Kind kind)
{
    switch (kind) {
    case Verb::Kind::Put:
    case Verb::Kind::Append:
    case Verb::Kind::Add: return { u"fields"_s };
    case Verb::Kind::Set: return { u"fields"_s, u"base"_s };
    case Verb::Kind::Remove: return {};
    case Verb::Kind::Transition: return { u"from"_s, u"to"_s, u"fields"_s };
    }
    return {};
}

Result<Verb> verbFromJson(const QJsonValue &json, const QString &path)
{
    if (!json.isObject())
        return fail(Error::Kind::Invalid, u"must be an object"_s, path);
    const int kind = indexOf(verbCodes, json.toObject().value("verb"_L1).toString());
    if (kind < 0)
        return fail(Error::Kind::Invalid, u"is none of put, set, append, add, remove, transition"_s, path + u".verb"_s);
    Verb verb;
    verb.kind = static_cast<Verb::Kind>(kind);
    const QStringList members = membersOf(verb.kind);
    ObjectReader reader(json.toObject(), path, QStringList { u"verb"_s, u"entity"_s, u"id"_s } + members);
    verb.entity = reader.name(u"entity"_s);
    verb.id = reader.name(u"id"_s);
    if (verb.kind == Verb::Kind::Transition) {
        verb.from = reader.name(u"from"_s);
        verb.to = reader.name(u"to"_s);
    }
    const bool isOptional = verb.kind == Verb::Kind::Transition && reader.value(u"fields"_s).isUndefined();
    if (members.contains(u"fields"_s) && !isOptional)
        verb.fields = reader.values(u"fields"_s);
    if (members.contains(u"base"_s)) {
        verb.base = reader.values(u"base"_s);
        for (auto it = verb.fields.begin(); it != verb.fields.end(); ++it)
            if (!verb.base.contains(it.key()))
                reader.wrong(u"base."_s + it.key(), u"is missing: set needs the value that was seen"_s);
    }
    return reader.fault() ? Result<Verb>(tl::unexpected(*reader.fault())) : verb;
}

} // namespace

QJsonObject Command::toJson() const
{
    QJsonArray list;
    for (const Verb &verb : verbs) {
        QJsonObject json { { u"verb"_s, QLatin1StringView(verbCodes.at(static_cast<size_t>(verb.kind))) },
                           { u"entity"_s, verb.entity },
                           { u"id"_s, verb.id } };
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
    QJsonObject json {
        { u"format"_s, CurrentFormat },   { u"op_id"_s, opId }, { u"kind"_s, kind }, { u"login"_s, login },
        { u"occurred_at"_s, occurredAt }, { u"verbs"_s, list }
    };
    if (!groupId.isEmpty())
        json.insert(u"group_id"_s, groupId);
    return json;
}

Result<Command> Command::fromJson(const QJsonObject &json)
{
    ObjectReader reader(
        json, {}, { u"format"_s, u"op_id"_s, u"kind"_s, u"login"_s, u"occurred_at"_s, u"group_id"_s, u"verbs"_s });
    if (reader.value(u"format"_s) != QJsonValue(CurrentFormat))
        reader.wrong(u"format"_s, u"must be %1"_s.arg(CurrentFormat));
    Command command;
    command.opId = reader.name(u"op_id"_s);
    command.kind = reader.name(u"kind"_s);
    command.login = reader.name(u"login"_s);
    command.occurredAt = reader.number(u"occurred_at"_s);
    command.groupId = reader.name(u"group_id"_s, command.isUndo());
    if (!reader.value(u"verbs"_s).isArray())
        reader.wrong(u"verbs"_s, u"must be a list"_s);
    const QJsonArray verbs = reader.value(u"verbs"_s).toArray();
    if (verbs.isEmpty() != command.isUndo())
        reader.wrong(u"verbs"_s,
                     command.isUndo() ? u"must be empty: an undo takes another command's verbs back"_s
                                      : u"must hold at least one verb"_s);
    if (reader.fault())
        return tl::unexpected(*reader.fault());
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        const auto verb = verbFromJson(verbs.at(i), u"verbs[%1]"_s.arg(i));
        if (!verb)
            return tl::unexpected(verb.error());
        command.verbs.append(*verb);
    }
    return command;
}

QJsonObject Outcome::toJson() const
{
    QJsonObject json { { u"status"_s, QLatin1StringView(statusCodes.at(static_cast<size_t>(status))) },
                       { u"op_id"_s, opId },
                       { u"seq"_s, seq } };
    for (const auto &[name, value] :
         { std::pair { u"number"_s, number }, { u"rule"_s, rule }, { u"field"_s, field }, { u"theirs"_s, theirs } })
        if (!value.isEmpty())
            json.insert(name, value);
    return json;
}

Result<Outcome> Outcome::fromJson(const QJsonObject &json)
{
    const int status = indexOf(statusCodes, json.value("status"_L1).toString());
    if (status < 0)
        return fail(Error::Kind::Invalid, u"is none of applied, conflict, rejected, forbidden"_s, u"status"_s);
    return Outcome { static_cast<Status>(status),       json.value("op_id"_L1).toString(),
                     json.value("seq"_L1).toInteger(),  json.value("number"_L1).toString(),
                     json.value("rule"_L1).toString(),  json.value("field"_L1).toString(),
                     json.value("theirs"_L1).toString() };
}

} // namespace sc
