#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace sc {

/** Where the shared database is and as whom; without the password. What is remembered of a team. */
struct TeamAddress
{
    QString hosts; ///< one or several, tried in turn: "db1.example.org, db2.example.org:5433"
    QString database = QStringLiteral("servicecenter");
    QString login;
    QString caFile; ///< whom to trust for the server's certificate; empty: whom this computer trusts

    /// As settings hold it, by key: team/hosts, team/database, team/login, team/ca_file. Nothing when they name no
    /// server.
    [[nodiscard]] static std::optional<TeamAddress> from(const std::function<QVariant(const QString &key)> &value);

    [[nodiscard]] QStringList hostList() const
    {
        QStringList all = hosts.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (QString &host : all)
            host = host.trimmed();
        all.removeAll(QString());
        return all;
    }
    /// Names the place for the key store and for the replica, of which there is one for each login and server.
    [[nodiscard]] QString key() const
    {
        return login + QLatin1Char('@') + hostList().join(QLatin1Char(',')) + QLatin1Char('/') + database;
    }

    friend bool operator==(const TeamAddress &, const TeamAddress &) = default;
};

} // namespace sc
