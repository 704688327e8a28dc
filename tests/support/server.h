#pragma once

#include "models/sync/serverinstallation.h"
#include "tests/support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sc::test {

/** A database of its own on the PostgreSQL that packaging/test.sh started; dropped at the end, with its logins. */
class Server
{
public:
    explicit Server(const QString &database)
        : m_database(database)
    {
        const QByteArray where = qgetenv("SC_TEST_PG");
        if (where.isEmpty())
            qFatal("SC_TEST_PG is not set: run the tests by packaging/test.sh, which starts PostgreSQL 15");
        QHash<QString, QString> parts;
        for (const QString &part : QString::fromLocal8Bit(where).split(QLatin1Char(' ')))
            parts.insert(part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
        m_place = parts.value(QStringLiteral("host")) + QLatin1Char(':') + parts.value(QStringLiteral("port"))
            + QLatin1Char('/');
        m_adminUrl = url(parts.value(QStringLiteral("user")), parts.value(QStringLiteral("dbname")));
        m_admin = must(ServerConnection::open(m_adminUrl));
        drop();
        installation = std::make_unique<ServerInstallation>(*m_admin, m_adminUrl, m_database);
        must(installation->install());
    }
    ~Server()
    {
        clients.clear();
        installation.reset();
        drop();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] QString url(const QString &login, const QString &database) const
    {
        return QStringLiteral("postgresql://%1@%2%3").arg(login, m_place, database);
    }
    [[nodiscard]] QString adminUrl() const { return m_adminUrl; }
    /// The one who may do everything, connected to another database.
    [[nodiscard]] ServerConnection &adminConnection() { return *m_admin; }
    /// Logs \p login in; the connection stays.
    ServerConnection &as(const QString &login)
    {
        auto &client = clients[login];
        if (!client)
            client = must(ServerConnection::open(url(login, m_database)));
        return *client;
    }
    void addUser(const QString &login, const QStringList &roles)
    {
        m_logins.append(login);
        must(installation->addUser(login, login, roles, QStringLiteral("secret")));
    }
    /// A fresh connection as the one who may do everything.
    std::unique_ptr<ServerConnection> admin()
    {
        return must(ServerConnection::open(url(QStringLiteral("sc"), m_database)));
    }

    /// The raw answer: an outcome as JSON, or the error with its SQLSTATE.
    Result<QVariant> send(const QString &login, const QString &client, qint64 seq, const Command &command)
    {
        return as(login).value(
            QStringLiteral(
                "SELECT api.submit(CAST(:op AS text), CAST(:client AS text), CAST(:seq AS bigint), CAST(:command AS text))"),
            { { QStringLiteral("op"), command.opId },
              { QStringLiteral("client"), client },
              { QStringLiteral("seq"), seq },
              { QStringLiteral("command"),
                QString::fromUtf8(QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact)) } });
    }
    /// As a client does: the next number in the row.
    Outcome submit(const QString &login, const Command &command)
    {
        return must(Outcome::fromJson(
            QJsonDocument::fromJson(
                must(send(login, QStringLiteral("client-") + login, ++m_sequences[login], command)).toString().toUtf8())
                .object()));
    }

    /// What was sent past submit(): it goes on after \p seq.
    void follow(const QString &login, qint64 seq) { m_sequences[login] = seq; }

    std::unique_ptr<ServerInstallation> installation;
    std::map<QString, std::unique_ptr<ServerConnection>> clients;

private:
    void drop()
    {
        must(m_admin->run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_database)));
        for (const QString &login : std::as_const(m_logins))
            must(m_admin->run(QStringLiteral("DROP ROLE IF EXISTS %1").arg(login)));
    }

    QString m_database;
    QString m_place;
    QString m_adminUrl;
    QStringList m_logins { QStringLiteral("kern"),    QStringLiteral("wolf"),    QStringLiteral("lead"),
                           QStringLiteral("admin"),   QStringLiteral("auditor"), QStringLiteral("supervisor"),
                           QStringLiteral("service"), QStringLiteral("nobody") };
    std::unique_ptr<ServerConnection> m_admin;
    QHash<QString, qint64> m_sequences;
};

} // namespace sc::test
