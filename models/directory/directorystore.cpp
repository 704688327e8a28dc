#include "models/directory/directorystore.h"

#include <QCollator>

using namespace Qt::Literals::StringLiterals;

namespace sc::DirectoryStore {

namespace {

/// What a record of \p entity is called: its name, or how it is known.
Result<QList<QPair<QString, QString>>> titlesOf(Connection &connection, const RecordField &field)
{
    const auto rows = connection.select(
        u"SELECT %1 AS key, name FROM %2 WHERE removed_at IS NULL"_s.arg(field.key, field.reference));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QPair<QString, QString>> titles;
    for (const Row &row : *rows)
        titles.append({ row.text("key"_L1), row.text("name"_L1) });
    const QCollator collator;
    std::sort(titles.begin(), titles.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    return titles;
}

} // namespace

Result<RecordTable> table(Connection &connection, const RecordKind &kind)
{
    RecordTable table;
    table.kind = &kind;
    for (const RecordField &field : kind.fields) {
        if (field.reference.isEmpty())
            continue;
        const auto titles = titlesOf(connection, field);
        if (!titles)
            return tl::unexpected(titles.error());
        table.targets.insert(field.name, *titles);
    }
    const auto rows = connection.select(u"SELECT * FROM %1 WHERE removed_at IS NULL"_s.arg(kind.entity));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows) {
        Record record { row.text("id"_L1), {} };
        for (const RecordField &field : kind.fields)
            record.values.insert(field.name, row.value(field.name).toString());
        table.records.append(record);
    }
    const QCollator collator;
    const RecordField &first = kind.fields.constFirst();
    std::sort(table.records.begin(), table.records.end(), [&](const Record &a, const Record &b) {
        return collator.compare(table.display(first, a.value(first.name)), table.display(first, b.value(first.name)))
            < 0;
    });
    return table;
}

Result<QList<Caller>> callers(Connection &connection)
{
    const auto rows = connection.selectNamed(u"callers"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Caller> callers;
    for (const Row &row : *rows)
        callers.append({ row.text("contact_id"_L1), row.text("name"_L1), row.text("phone"_L1), row.text("mail"_L1),
                         row.text("tenant_id"_L1), row.text("tenant"_L1) });
    return callers;
}

Result<std::optional<OnCall>> onCall(Connection &connection, Instant at)
{
    const auto rows = connection.selectNamed(u"on_call"_s, { { u"at"_s, at } });
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const Row &row = rows->constFirst();
    if (row.isNull("absence_id"_L1))
        return OnCall { row.text("person"_L1), row.text("phone"_L1), row.integer("to_at"_L1), {} };
    return OnCall { row.text("substitute"_L1), row.text("substitute_phone"_L1),
                    std::min(row.integer("to_at"_L1), row.integer("back_at"_L1)), row.text("person"_L1) };
}

Result<QList<Reachable>> operation(Connection &connection)
{
    const auto rows = connection.selectNamed(u"operation"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Reachable> people;
    for (const Row &row : *rows)
        people.append({ row.text("name"_L1), row.text("phone"_L1) });
    return people;
}

Result<Session> session(Connection &connection, const QString &login)
{
    const auto users = connection.select(
        u"SELECT login, name, team_id FROM users WHERE removed_at IS NULL AND active = 1 ORDER BY (login = :login) DESC, id LIMIT 1"_s,
        { { u"login"_s, login } });
    if (!users)
        return tl::unexpected(users.error());
    if (users->isEmpty())
        return fail(Error::Kind::NotFound, u"the desk has no users"_s);
    const Row &user = users->constFirst();
    Session session { user.text("login"_L1), user.text("name"_L1), user.text("team_id"_L1), {} };
    const auto roles = connection.select(u"SELECT role FROM user_roles WHERE login = :login AND removed_at IS NULL"_s,
                                         { { u"login"_s, session.login } });
    if (!roles)
        return tl::unexpected(roles.error());
    for (const Row &row : *roles)
        session.roles.insert(row.text("role"_L1));
    return session;
}

} // namespace sc::DirectoryStore
