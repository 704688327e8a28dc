#include "models/profiles/profilestore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QList<CalendarException> ProfileBook::calendar() const
{
    QList<CalendarException> days;
    for (const StoredException &exception : exceptions)
        days.append(exception.value);
    return days;
}

QByteArray ProfileBook::document() const
{
    return profiles.isEmpty() ? ServiceProfile::shippedDocument() : profiles.constFirst().document;
}

namespace ProfileStore {

namespace {

Result<QList<StoredException>> exceptionsOf(Connection &connection)
{
    const auto rows = connection.selectNamed(u"calendar_exceptions"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredException> exceptions;
    for (const Row &row : *rows)
        exceptions.append(
            { row.text("id"_L1),
              { QDate::fromString(row.text("day"_L1), Qt::ISODate), row.flag("closed"_L1), row.text("name"_L1) } });
    return exceptions;
}

} // namespace

Result<ProfileBook> book(Connection &connection)
{
    const auto rows = connection.selectNamed(u"profiles_stored"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    ProfileBook book;
    for (const Row &row : *rows)
        book.profiles.append(
            { row.text("id"_L1), row.text("name"_L1), QDate::fromString(row.text("valid_from"_L1), Qt::ISODate),
              row.text("document"_L1).toUtf8(), row.integer("activated_at"_L1), row.text("activated_by"_L1) });
    auto exceptions = exceptionsOf(connection);
    if (!exceptions)
        return tl::unexpected(exceptions.error());
    book.exceptions = std::move(*exceptions);
    return book;
}

Result<ServiceProfile> inForce(Connection &connection)
{
    const auto rows = connection.selectNamed(u"profile_in_force"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto exceptions = exceptionsOf(connection);
    if (!exceptions)
        return tl::unexpected(exceptions.error());
    if (rows->isEmpty() && exceptions->isEmpty())
        return ServiceProfile::shipped();
    ProfileBook book { {}, *exceptions };
    if (!rows->isEmpty())
        book.profiles.append({ {}, {}, {}, rows->constFirst().text("document"_L1).toUtf8(), 0, {} });
    return ServiceProfile::fromJson(book.document(), book.calendar());
}

Result<ProfilePreview> preview(Connection &connection, const ServiceProfile &now, const ServiceProfile &next)
{
    const auto rows = connection.selectNamed(u"running_deadlines"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    ProfilePreview preview;
    preview.running = static_cast<int>(rows->size());
    for (const Row &row : *rows) {
        const auto disruptionClass = servicetime::disruptionClassFromCode(row.text("class"_L1))
                                         .value_or(servicetime::DisruptionClass::Other);
        const Instant from = row.integer("clock_from"_L1);
        const auto before = now.dueAt(disruptionClass, from);
        const auto after = next.dueAt(disruptionClass, from);
        if (before != after)
            preview.moved.append({ row.text("id"_L1), row.text("number"_L1), row.text("title"_L1), disruptionClass,
                                   from, before, after });
    }
    std::stable_sort(preview.moved.begin(), preview.moved.end(),
                     [](const MovedDeadline &a, const MovedDeadline &b) { return a.after < b.after; });
    return preview;
}

} // namespace ProfileStore

} // namespace sc
