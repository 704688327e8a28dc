#pragma once

#include "models/ledger/ledger.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

#include <QTemporaryDir>
#include <QTest>

namespace sc::test {

/** Aborts the test program with the reason; for steps that a test builds on. */
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().detail), qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/** Gives \p login the roles, as the set-up of a desk does. */
inline Command userWithRoles(const QString &login, const QStringList &roles)
{
    Command command = Command::make(QStringLiteral("user.create"), QStringLiteral("system"), 0);
    command.put(QStringLiteral("users"), QStringLiteral("user-") + login,
                { { QStringLiteral("login"), login }, { QStringLiteral("name"), login } });
    for (const QString &role : roles)
        command.add(QStringLiteral("user_roles"), QStringLiteral("role-") + login + role,
                    { { QStringLiteral("login"), login }, { QStringLiteral("role"), role } });
    return command;
}

/** A migrated database in a throw-away folder with users kern (agent), wolf (agent), lead, admin and auditor. */
class Desk
{
public:
    enum class Filling { Users, Nothing };

    explicit Desk(Instant now, Filling filling = Filling::Users)
        : clock(now)
        , ledger(clock)
        , path(folder.filePath(QStringLiteral("desk.db")))
        , database(must(Database::open(path, Database::Mode::SameThread)))
    {
        if (filling == Filling::Nothing)
            return;
        submit(userWithRoles(QStringLiteral("kern"), { QStringLiteral("agent") }));
        submit(userWithRoles(QStringLiteral("wolf"), { QStringLiteral("agent") }));
        submit(userWithRoles(QStringLiteral("lead"), { QStringLiteral("lead") }));
        submit(userWithRoles(QStringLiteral("admin"), { QStringLiteral("administrator") }));
        submit(userWithRoles(QStringLiteral("auditor"), { QStringLiteral("auditor") }));
    }

    template <typename Job> auto onConnection(Job job) { return database->run(job).result(); }

    Outcome submit(const Command &command)
    {
        return must(onConnection([&](Connection &connection) { return ledger.submit(connection, command); })).outcome;
    }
    Outcome undo(const QString &op, const QString &login)
    {
        return must(onConnection([&](Connection &connection) { return ledger.undo(connection, op, login); })).outcome;
    }
    QVariant value(const QString &sql)
    {
        const auto rows = must(onConnection([&](Connection &connection) { return connection.select(sql); }));
        return rows.isEmpty() ? QVariant() : rows.constFirst().values().first();
    }
    QTemporaryDir folder;
    FixedClock clock;
    Ledger ledger;
    QString path;
    std::unique_ptr<Database> database;
};

} // namespace sc::test
