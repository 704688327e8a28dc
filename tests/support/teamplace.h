#pragma once

#include "tests/support/faultproxy.h"
#include "tests/support/member.h"

namespace sc::test {

/** A shared database with its people, a proxy in front of it that can fail, and folders for their replicas. */
class TeamPlace
{
public:
    TeamPlace(const QString &database, const QList<std::pair<QString, QStringList>> &people)
        : server(database)
        , proxy(QUrl(server.url({}, database)).host(), static_cast<quint16>(QUrl(server.url({}, database)).port()))
        , m_database(database)
    {
        for (const auto &[login, roles] : people)
            server.addUser(login, roles);
    }

    [[nodiscard]] QString url(const QString &login) const { return server.url(login, m_database); }
    /// The same, by the proxy.
    [[nodiscard]] QString through(const QString &login) const
    {
        QUrl place(url(login));
        place.setPort(proxy.port());
        return place.toString();
    }
    QString newFolder()
    {
        const QString path = m_folder.filePath(QString::number(++m_folders));
        QDir().mkpath(path);
        return path;
    }

    Server server;
    FaultProxy proxy;

private:
    QString m_database;
    QTemporaryDir m_folder;
    int m_folders = 0;
};

} // namespace sc::test
