#include "models/availability/outagemapping.h"

#include "models/domain/localtime.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

QStringList listIn(const QJsonObject &json, const QString &key)
{
    QStringList list;
    const QJsonArray array = json.value(key).toArray();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

QStringList OutageMapping::names()
{
    return { u"uptime-kuma"_s, u"icinga"_s };
}

Result<OutageMapping> OutageMapping::shipped(const QString &name)
{
    QFile file(u":/mappings/"_s + name + u".json"_s);
    if (!names().contains(name) || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"there is no mapping '%1'; shipped: csv %2"_s.arg(name, names().join(u' ')),
                    name);
    static const QHash<QString, State> stateCodes { { u"up"_s, State::Up },
                                                    { u"down"_s, State::Down },
                                                    { u"maintenance"_s, State::Maintenance },
                                                    { u"same"_s, State::Same } };
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    OutageMapping mapping;
    mapping.system = json.value("system"_L1).toString();
    mapping.isUtc = json.value("time_zone"_L1).toString() == u"UTC";
    mapping.timeFormats = listIn(json, u"time_formats"_s);
    mapping.required = listIn(json, u"required"_s);
    const QStringList certain = listIn(json, u"certain"_s);
    mapping.certain = { certain.begin(), certain.end() };
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        mapping.columns.insert(it.key(), it.value().toString());
    const QJsonObject states = json.value("states"_L1).toObject();
    for (auto it = states.begin(); it != states.end(); ++it)
        mapping.states.insert(it.key(), stateCodes.value(it.value().toString(), State::Same));
    return mapping;
}

std::optional<Instant> OutageMapping::time(const QString &text) const
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    constexpr qint64 firstMilliseconds = 100'000'000'000; // as seconds that were the year 5138
    if (isNumber)
        return number >= firstMilliseconds ? number / 1000 : number;
    for (const QString &format : timeFormats)
        if (const QDateTime plain = QDateTime::fromString(text, format); plain.isValid())
            return isUtc ? QDateTime(plain.date(), plain.time(), Qt::UTC).toSecsSinceEpoch()
                         : QDateTime(plain.date(), plain.time(), berlin()).toSecsSinceEpoch();
    const auto iso = fromIso(text);
    return iso ? std::optional(*iso) : std::nullopt;
}

} // namespace sc
