#include "models/exchange/incidentmapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc {

Result<IncidentMapping> IncidentMapping::shipped(const QString &name)
{
    QFile file(u":/mappings/"_s + name + u".json"_s);
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"there is no mapping '%1'; shipped: servicenow"_s.arg(name), name);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    IncidentMapping mapping;
    mapping.system = json.value("system"_L1).toString();
    mapping.layout.timeFormats = { json.value("time_format"_L1).toString() };
    mapping.layout.unknown = json.value("unknown"_L1).toString();
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        mapping.layout.columns.insert(it.key(), it.value().toString());
    const QJsonObject references = json.value("references"_L1).toObject();
    for (auto it = references.begin(); it != references.end(); ++it)
        mapping.references.insert(it.key(), it.value().toString());
    const QJsonObject states = json.value("states"_L1).toObject();
    for (auto it = states.begin(); it != states.end(); ++it) {
        const QString value = it.value().toString();
        mapping.states.insert(it.key(),
                              { ticketStateFromCode(value.section(u':', 0, 0)).value_or(TicketState::New),
                                waitingForFromCode(value.section(u':', 1)).value_or(WaitingFor::Nobody) });
    }
    const QJsonArray notifying = json.value("notifying_states"_L1).toArray();
    for (const auto &value : notifying)
        mapping.notifyingStates.insert(value.toString());
    const QJsonObject classes = json.value("classes"_L1).toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it)
        if (const auto value = servicetime::disruptionClassFromCode(it.value().toString()))
            mapping.classes.insert(it.key(), *value);
    const QJsonObject channels = json.value("channels"_L1).toObject();
    for (auto it = channels.begin(); it != channels.end(); ++it)
        if (const auto value = channelFromCode(it.value().toString()))
            mapping.channels.insert(it.key(), *value);
    return mapping;
}

} // namespace sc
