#pragma once

#include "models/sync/serverinstallation.h"
#include "tests/faults/script.h"
#include "tests/support/desk.h"

#include <functional>

namespace sc::test {

/** A PostgreSQL of this program alone, which may be hurt, with the shared database and people who are agents. */
class Cluster
{
public:
    Cluster()
    {
        const QString told = QString::fromUtf8(
            m_folder.run(QStringLiteral("postgres-for-tests.sh"), { QStringLiteral("start") }));
        m_port = told.section(QStringLiteral("port="), 1).section(QLatin1Char(' '), 0, 0).toInt();
        const QString url = adminUrl(QStringLiteral("postgres"));
        const auto connection = must(ServerConnection::open(url));
        must(ServerInstallation(*connection, url, database()).install());
    }
    ~Cluster() { static_cast<void>(m_folder.run(QStringLiteral("postgres-for-tests.sh"), { QStringLiteral("stop") })); }
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    /// For faults: processes die there, the machine does not.
    void trustTheMachine() const
    {
        run(QStringLiteral("ALTER SYSTEM SET fsync = off"));
        run(QStringLiteral("SELECT pg_reload_conf()"));
    }
    void addAgent(const QString &login)
    {
        const QString url = adminUrl(QStringLiteral("postgres"));
        const auto connection = must(ServerConnection::open(url));
        must(ServerInstallation(*connection, url, database())
                 .addUser(login, login, { QStringLiteral("agent") }, QStringLiteral("secret")));
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_port); }
    /// \p port another one than the server's: of what stands between.
    [[nodiscard]] QString url(const QString &login, quint16 port = 0) const
    {
        return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3")
            .arg(login)
            .arg(port == 0 ? m_port : port)
            .arg(database());
    }
    /// A fresh connection as the one who may do everything; waits while the server comes up.
    [[nodiscard]] std::unique_ptr<ServerConnection> admin() const
    {
        QElapsedTimer clock;
        clock.start();
        while (true) {
            auto connection = ServerConnection::open(adminUrl(database()));
            if (connection || clock.elapsed() > 60'000)
                return must(std::move(connection));
            QTest::qWait(50);
        }
    }
    QList<ServerConnection::Row> run(const QString &sql, const QVariantMap &bindings = {}) const
    {
        return must(admin()->run(sql, bindings));
    }

    void stopAtOnceAndStart() const
    {
        static_cast<void>(m_folder.run(QStringLiteral("postgres-for-tests.sh"), { QStringLiteral("restart") }));
    }
    /// kill -9; the server then ends all other sessions, too, and recovers.
    void killBackend(qint64 pid) const
    {
        const auto witness = admin();
        QProcess::execute(QStringLiteral("kill"), { QStringLiteral("-9"), QString::number(pid) });
        const bool isNoticed = QTest::qWaitFor([&] { return !witness->run(QStringLiteral("SELECT 1")); }, 30'000);
        if (!isNoticed)
            qFatal("a killed backend went unnoticed");
        static_cast<void>(admin()); // it is up again
    }

    /// What brings the server back to what it was.
    void onHeal(std::function<void()> act) { m_healing.append(std::move(act)); }
    void heal()
    {
        for (const auto &act : std::exchange(m_healing, {}))
            act();
    }

private:
    static QString database() { return QStringLiteral("servicecenter"); }
    [[nodiscard]] QString adminUrl(const QString &name) const
    {
        return QStringLiteral("postgresql://sc@127.0.0.1:%1/%2").arg(m_port).arg(name);
    }

    ScriptFolder m_folder;
    int m_port = 0;
    QList<std::function<void()>> m_healing;
};

} // namespace sc::test
