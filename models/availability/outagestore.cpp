#include "models/availability/outagestore.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sc::OutageStore {

namespace {

OutageRecord recordOf(const Row &row)
{
    OutageRecord record;
    record.id = row.text("id"_L1);
    OutageValues &values = record.values;
    values.title = row.text("title"_L1);
    values.from = row.integer("from_at"_L1);
    values.to = row.optionalInteger("to_at"_L1);
    values.disruptionClass = servicetime::disruptionClassFromCode(row.text("class"_L1))
                                 .value_or(servicetime::DisruptionClass::Prevents);
    values.side = outageSideFromCode(row.text("side"_L1)).value_or(OutageSide::Both);
    values.cause = row.text("cause"_L1);
    values.causePlace = causePlaceFromCode(row.text("cause_place"_L1)).value_or(CausePlace::Ours);
    values.isPlanned = row.flag("planned"_L1);
    values.announcedAt = row.optionalInteger("announced_at"_L1);
    values.ticketId = row.text("ticket_id"_L1);
    values.problem = row.text("problem"_L1);
    values.change = row.text("change"_L1);
    record.ticketNumber = row.text("number"_L1);
    record.source = row.text("source"_L1);
    record.correctedAt = row.optionalInteger("corrected_at"_L1);
    record.correction = row.text("correction"_L1);
    return record;
}

/// Fills one set of all \p records; the rows come by outage, members sorted.
Result<void> addMembers(Connection &connection, const QString &query, const QVariantMap &span,
                        QList<OutageRecord> &records, QStringList OutageValues::*set)
{
    const auto rows = connection.selectNamed(query, span);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, QStringList> members;
    for (const Row &row : *rows)
        members[row.text("outage_id"_L1)].append(row.text("member"_L1));
    for (OutageRecord &record : records)
        record.values.*set = members.value(record.id);
    return {};
}

} // namespace

Result<QList<OutageRecord>> outages(Connection &connection, Instant from, Instant to)
{
    const QVariantMap span { { u"from"_s, from }, { u"to"_s, to } };
    const auto rows = connection.selectNamed(u"outages_in"_s, span);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<OutageRecord> records;
    records.reserve(rows->size());
    for (const Row &row : *rows)
        records.append(recordOf(row));
    if (const auto done = addMembers(connection, u"outage_items_in"_s, span, records, &OutageValues::items); !done)
        return tl::unexpected(done.error());
    if (const auto done = addMembers(connection, u"outage_services_in"_s, span, records, &OutageValues::services);
        !done)
        return tl::unexpected(done.error());
    return records;
}

Result<ServiceMap> map(Connection &connection)
{
    const auto itemRows = connection.selectNamed(u"map_items"_s);
    const auto needRows = connection.selectNamed(u"map_needs"_s);
    const auto serviceRows = connection.selectNamed(u"catalogue_services"_s);
    for (const auto *rows : { &itemRows, &needRows, &serviceRows })
        if (!*rows)
            return tl::unexpected(rows->error());
    QList<ServiceMap::Item> items;
    for (const Row &row : *itemRows)
        items.append({ row.text("id"_L1), row.text("name"_L1), row.text("kind"_L1), row.text("environment"_L1),
                       row.text("owner"_L1), row.text("platform_id"_L1), row.text("service_id"_L1) });
    QHash<QString, QStringList> needs;
    for (const Row &row : *needRows)
        needs[row.text("item_id"_L1)].append(row.text("needs_id"_L1));
    QList<ServiceMap::Service> services;
    for (const Row &row : *serviceRows)
        services.append({ row.text("id"_L1), row.text("name"_L1), row.text("state"_L1),
                          QDate::fromString(row.text("regular_from"_L1), Qt::ISODate),
                          QDate::fromString(row.text("retired_on"_L1), Qt::ISODate) });
    return ServiceMap(items, services, needs);
}

Result<QList<OutageChange>> history(Connection &connection, const QString &id)
{
    const auto rows = connection.selectNamed(u"record_history"_s, { { u"entity"_s, u"outages"_s }, { u"id"_s, id } });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<OutageChange> changes;
    for (const Row &row : *rows)
        changes.append({ row.integer("recorded_at"_L1), row.text("person"_L1), row.text("field"_L1),
                         row.text("old_value"_L1), row.text("new_value"_L1) });
    return changes;
}

Result<AvailabilityFacts> facts(Connection &connection, const ServiceProfile &profile, int year, Instant now)
{
    const AvailabilityPeriod period = AvailabilityPeriod::year(year);
    auto transaction = Transaction::begin(connection); // one moment for all of it
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto known = map(connection);
    auto recorded = outages(connection, period.from(), period.to());
    const auto position = connection.selectNamed(u"ledger_position"_s);
    if (!known || !recorded || !position)
        return tl::unexpected(!known ? known.error() : !recorded ? recorded.error() : position.error());
    return AvailabilityFacts { year, now, profile, *known, *recorded, position->constFirst().integer("position"_L1) };
}

Result<OutageImportPlace> importPlace(Connection &connection, const QString &login, Instant now)
{
    auto known = map(connection);
    auto recorded = outages(connection, 0, std::numeric_limits<qint64>::max());
    const auto rows = connection.selectNamed(u"outage_sources"_s);
    if (!known || !recorded || !rows)
        return tl::unexpected(!known ? known.error() : !recorded ? recorded.error() : rows.error());
    OutageImportPlace place { *known, *recorded, {}, login, now };
    for (const Row &row : *rows)
        place.sources.insert(row.text("source"_L1));
    return place;
}

} // namespace sc::OutageStore
