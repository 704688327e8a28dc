#include "models/exchange/ticketmapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

/// The words of \p table with their codes turned into values; unknown codes are a defect of the mapping and left out.
template <typename T, typename FromCode>
QHash<QString, T> read(const QJsonObject &json, const QString &table, FromCode fromCode)
{
    QHash<QString, T> values;
    const QJsonObject words = json.value(table).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        if (const auto value = fromCode(it.value().toString()))
            values.insert(it.key(), *value);
    return values;
}

} // namespace

Result<TicketMapping> TicketMapping::shipped(const QString &name)
{
    QFile file(u":/mappings/"_s + name + u".json"_s);
    if (!names().contains(name) || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"there is no mapping '%1'; shipped: %2"_s.arg(name, names().join(u' ')),
                    name);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    TicketMapping mapping;
    mapping.system = json.value("system"_L1).toString();
    mapping.layout.unknown = json.value("unknown"_L1).toString();
    const QJsonArray formats = json.value("time_formats"_L1).toArray();
    for (const auto &format : formats)
        mapping.layout.timeFormats.append(format.toString());
    const QJsonArray required = json.value("required"_L1).toArray();
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        mapping.layout.columns.insert(it.key(), it.value().toString());
        if (!required.contains(it.key()))
            mapping.layout.optional.append(it.key());
    }
    mapping.states = read<std::pair<TicketState, WaitingFor>>(
        json, u"states"_s, [](const QString &code) -> std::optional<std::pair<TicketState, WaitingFor>> {
            const auto state = ticketStateFromCode(code.section(u':', 0, 0));
            return state ? std::optional(
                       std::pair(*state, waitingForFromCode(code.section(u':', 1)).value_or(WaitingFor::Nobody)))
                         : std::nullopt;
        });
    const QJsonArray finished = json.value("finished_states"_L1).toArray();
    for (const auto &word : finished)
        mapping.finishedStates.insert(word.toString());
    mapping.kinds = read<TicketKind>(json, u"kinds"_s, ticketKindFromCode);
    mapping.classes = read<servicetime::DisruptionClass>(json, u"classes"_s, servicetime::disruptionClassFromCode);
    mapping.channels = read<Channel>(json, u"channels"_s, channelFromCode);
    return mapping;
}

} // namespace sc
