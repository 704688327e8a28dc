#include "models/availability/outagecommands.h"

#include "models/domain/ids.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::OutageCommands {

namespace {

QJsonValue instant(std::optional<Instant> at)
{
    return at ? QJsonValue(*at) : QJsonValue();
}

QJsonValue text(const QString &value)
{
    return value.trimmed().isEmpty() ? QJsonValue() : QJsonValue(value.trimmed());
}

QJsonObject fieldsOf(const OutageValues &values)
{
    return { { u"title"_s, values.title.trimmed() },
             { u"from_at"_s, values.from },
             { u"to_at"_s, instant(values.to) },
             { u"class"_s, servicetime::code(values.disruptionClass) },
             { u"side"_s, code(values.side) },
             { u"cause"_s, text(values.cause) },
             { u"cause_place"_s, code(values.causePlace) },
             { u"planned"_s, values.isPlanned ? 1 : 0 },
             { u"announced_at"_s, instant(values.isPlanned ? values.announcedAt : std::nullopt) },
             { u"ticket_id"_s, text(values.ticketId) },
             { u"problem"_s, text(values.problem) },
             { u"change"_s, text(values.change) } };
}

/// A member is known by what it joins, so that adding twice is adding once.
void change(Command &command, const QString &outage, const QString &entity, const QString &column,
            const QStringList &before, const QStringList &after)
{
    for (const QString &id : before)
        if (!after.contains(id))
            command.remove(entity, outage + u'/' + id);
    for (const QString &id : after)
        if (!before.contains(id))
            command.add(entity, outage + u'/' + id, { { u"outage_id"_s, outage }, { column, id } });
}

void changeMembers(Command &command, const QString &outage, const OutageValues &before, const OutageValues &after)
{
    change(command, outage, u"outage_items"_s, u"item_id"_s, before.items, after.items);
    change(command, outage, u"outage_services"_s, u"service_id"_s, before.services, after.services);
}

} // namespace

Command record(const OutageValues &values, const QString &login, Instant now, const QString &source)
{
    Command command = Command::make(u"outage.record"_s, login, now);
    const QString id = newUuid();
    QJsonObject fields;
    const QJsonObject all = fieldsOf(values);
    for (auto it = all.begin(); it != all.end(); ++it)
        if (!it.value().isNull())
            fields.insert(it.key(), it.value());
    if (!source.isEmpty())
        fields.insert(u"source"_s, source);
    command.put(u"outages"_s, id, fields);
    changeMembers(command, id, {}, values);
    return command;
}

Command end(const OutageRecord &seen, Instant at, const QString &login, Instant now)
{
    return Command::make(u"outage.end"_s, login, now)
        .set(u"outages"_s, seen.id, { { u"to_at"_s, at } }, { { u"to_at"_s, instant(seen.values.to) } });
}

bool isCorrection(const OutageRecord &seen, const OutageValues &values)
{
    const OutageValues &was = seen.values;
    const bool isOtherSpan = values.from != was.from || (was.to && values.to != was.to);
    const bool isOtherKind = values.disruptionClass != was.disruptionClass || values.causePlace != was.causePlace
        || values.isPlanned != was.isPlanned || (values.isPlanned && values.announcedAt != was.announcedAt);
    return isOtherSpan || isOtherKind || values.items != was.items || values.services != was.services;
}

Command correct(const OutageRecord &seen, const OutageValues &values, const QString &reason, const QString &login,
                Instant now)
{
    Command command = Command::make(u"outage.correct"_s, login, now);
    const QJsonObject before = fieldsOf(seen.values);
    const QJsonObject after = fieldsOf(values);
    QJsonObject fields;
    QJsonObject base;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (it.value() != before.value(it.key())) {
            fields.insert(it.key(), it.value());
            base.insert(it.key(), before.value(it.key()));
        }
    if (isCorrection(seen, values)) {
        // Later than the one before: two within a second are two.
        fields.insert(u"corrected_at"_s, std::max(now, seen.correctedAt.value_or(0) + 1));
        base.insert(u"corrected_at"_s, instant(seen.correctedAt));
        fields.insert(u"correction"_s, reason.trimmed());
        base.insert(u"correction"_s, text(seen.correction));
    }
    if (!fields.isEmpty())
        command.set(u"outages"_s, seen.id, fields, base);
    changeMembers(command, seen.id, seen.values, values);
    return command;
}

Command withdraw(const OutageRecord &seen, const QString &reason, const QString &login, Instant now)
{
    Command command = Command::make(u"outage.withdraw"_s, login, now);
    command.set(u"outages"_s, seen.id,
                { { u"corrected_at"_s, std::max(now, seen.correctedAt.value_or(0) + 1) },
                  { u"correction"_s, reason.trimmed() } },
                { { u"corrected_at"_s, instant(seen.correctedAt) }, { u"correction"_s, text(seen.correction) } });
    return command.remove(u"outages"_s, seen.id);
}

} // namespace sc::OutageCommands
