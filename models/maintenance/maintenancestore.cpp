#include "models/maintenance/maintenancestore.h"

using namespace Qt::Literals::StringLiterals;

namespace sc::MaintenanceStore {

namespace {

MaintenanceRule ruleOf(const Row &row)
{
    return { row.text("id"_L1),
             row.text("name"_L1),
             row.text("recurrence"_L1),
             QDate::fromString(row.text("first_day"_L1), Qt::ISODate),
             QDate::fromString(row.text("last_day"_L1), Qt::ISODate),
             static_cast<int>(row.integer("from_second"_L1)),
             static_cast<int>(row.integer("to_second"_L1)),
             static_cast<int>(row.integer("tolerance_minutes"_L1)),
             row.flag("software"_L1),
             row.text("note"_L1),
             static_cast<int>(row.integer("version"_L1)) - 1 };
}

MaintenanceWindow windowOf(const Row &row)
{
    MaintenanceWindow window;
    window.id = row.text("id"_L1);
    window.ruleId = row.text("rule_id"_L1);
    window.originalAt = row.integer("original_at"_L1);
    window.kind = windowKindFromCode(row.text("kind"_L1)).value_or(WindowKind::Extra);
    window.state = announcementStateFromCode(row.text("state"_L1)).value_or(AnnouncementState::Draft);
    window.title = row.text("title"_L1);
    window.isForSoftware = row.flag("software"_L1);
    window.from = row.integer("from_at"_L1);
    window.to = row.integer("to_at"_L1);
    window.reason = row.text("reason"_L1);
    window.restrictions = row.text("restrictions"_L1);
    window.approver = row.text("approver"_L1);
    window.noticeBy = row.integer("notice_by"_L1);
    window.shortfall = row.integer("shortfall_s"_L1);
    window.sequence = static_cast<int>(row.integer("sequence"_L1));
    window.actualFrom = row.optionalInteger("actual_from_at"_L1);
    window.actualTo = row.optionalInteger("actual_to_at"_L1);
    return window;
}

Announcement announcementOf(const Row &row)
{
    return { row.text("id"_L1),
             row.text("window_id"_L1),
             messageKindFromCode(row.text("kind"_L1)).value_or(MessageKind::Deviation),
             static_cast<int>(row.integer("sequence"_L1)),
             row.text("text"_L1),
             row.text("sent_via"_L1),
             row.text("proof"_L1),
             row.integer("sent_at"_L1),
             row.text("sent_by"_L1) };
}

Freeze freezeOf(const Row &row)
{
    return { row.text("id"_L1),       row.text("name"_L1),   row.integer("from_at"_L1),
             row.integer("to_at"_L1), row.text("reason"_L1), static_cast<int>(row.integer("version"_L1)) - 1 };
}

PlannedWork workOf(const Row &row)
{
    return { row.text("id"_L1),
             workKindFromCode(row.text("kind"_L1)).value_or(PlannedWork::Kind::Change),
             workStateFromCode(row.text("state"_L1)).value_or(PlannedWork::State::Planned),
             row.text("title"_L1),
             row.integer("from_at"_L1),
             row.integer("to_at"_L1),
             row.text("note"_L1),
             {},
             static_cast<int>(row.integer("version"_L1)) - 1 };
}

MaintainedItem itemOf(const Row &row)
{
    return { row.text("id"_L1), row.text("name"_L1) };
}

template <typename T> Result<QList<T>> read(Connection &connection, const QString &query, T (*take)(const Row &))
{
    return connection.selectNamed(query).map([take](const QList<Row> &rows) {
        QList<T> list;
        for (const Row &row : rows)
            list.append(take(row));
        return list;
    });
}

/// The items of each owner, from the rows of \p query.
Result<QHash<QString, QStringList>> itemsBy(QLatin1StringView owner, Connection &connection, const QString &query)
{
    return connection.selectNamed(query).map([owner](const QList<Row> &rows) {
        QHash<QString, QStringList> items;
        for (const Row &row : rows)
            items[row.text(owner)].append(row.text("item_id"_L1));
        return items;
    });
}

} // namespace

Result<MaintenanceBook> book(Connection &connection)
{
    auto rules = read(connection, u"maintenance_rules"_s, &ruleOf);
    auto windows = rules ? read(connection, u"maintenance_windows"_s, &windowOf) : tl::unexpected(rules.error());
    const auto itemsOfWindows = windows ? itemsBy("window_id"_L1, connection, u"maintenance_items"_s)
                                        : tl::unexpected(windows.error());
    auto announcements = itemsOfWindows ? read(connection, u"maintenance_announcements"_s, &announcementOf)
                                        : tl::unexpected(itemsOfWindows.error());
    auto freezes = announcements ? read(connection, u"freezes"_s, &freezeOf) : tl::unexpected(announcements.error());
    auto works = freezes ? read(connection, u"planned_works"_s, &workOf) : tl::unexpected(freezes.error());
    const auto itemsOfWorks = works ? itemsBy("work_id"_L1, connection, u"planned_work_items"_s)
                                    : tl::unexpected(works.error());
    if (!itemsOfWorks)
        return tl::unexpected(itemsOfWorks.error());
    for (MaintenanceWindow &window : *windows)
        window.items = itemsOfWindows->value(window.id);
    for (PlannedWork &work : *works)
        work.items = itemsOfWorks->value(work.id);
    return MaintenanceBook { std::move(*rules), std::move(*windows), std::move(*announcements), std::move(*freezes),
                             std::move(*works) };
}

Result<QList<MaintainedItem>> items(Connection &connection)
{
    return read(connection, u"catalogue_items"_s, &itemOf);
}

} // namespace sc::MaintenanceStore
