#pragma once

#include "models/ledger/command.h"
#include "models/storage/connection.h"
#include "models/sync/serverconnection.h"

#include <functional>

namespace sc {

/**
 * Makes and upgrades the shared database: roles, schema, functions, rule rows, guards, rights. Needs a login that may
 * create roles and databases; everything belongs to the role sc_owner, which nobody can log in as.
 */
class ServerInstallation
{
public:
    /// \p admin connected to any database of the server; \p adminUrl the same as URL.
    ServerInstallation(ServerConnection &admin, QString adminUrl, QString database);

    /// Creates what is missing and upgrades the rest, in one transaction; does nothing when all is there. Errors:
    /// Invalid (server older than 15, or a newer schema than this program knows), else as the server says.
    [[nodiscard]] Result<void> install();
    /// Alone → team: the desk of one who worked alone, into a shared database that holds nothing yet; see importDesk().
    /// Install first.
    [[nodiscard]] Result<qint64> import(Connection &desk);
    /// A person: login role with \p password, entry in the directory (an imported one is kept), roles. Errors: Conflict
    /// when the login exists.
    [[nodiscard]] Result<void> addUser(const QString &login, const QString &name, const QStringList &roles,
                                       const QString &password);
    /// Ends the login at once and takes the person's roles away.
    [[nodiscard]] Result<void> lockUser(const QString &login);
    /// A connection to the shared database as its owner; valid as long as this object.
    [[nodiscard]] Result<ServerConnection *> owner();
    /// Rows with login, name, active, roles.
    [[nodiscard]] Result<QList<ServerConnection::Row>> users();

private:
    [[nodiscard]] Result<void> createRolesAndDatabase();
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work); ///< all of it, or nothing
    [[nodiscard]] Result<void> upgrade();
    /// \p statement with \p login as its first identifier and \p literal as its second value, as administrator.
    [[nodiscard]] Result<void> runFormatted(const QString &statement, const QString &login,
                                            const QString &literal = {});
    [[nodiscard]] Result<void> writeFunctions(); ///< as they are today, whatever version was there
    [[nodiscard]] Result<void> runAll(const QString &folder);
    [[nodiscard]] Result<void> inDatabase(const QString &sql);
    [[nodiscard]] Result<void> migrate(const QString &part);
    [[nodiscard]] Result<void> writeRules();
    [[nodiscard]] Result<void> writeGuards();
    /// The letters of fold(), and the words of what an older installation had
    [[nodiscard]] Result<void> writeSearch();
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> submit(const Command &command);

    ServerConnection &m_admin;
    QString m_adminUrl;
    QString m_database;
    std::unique_ptr<ServerConnection> m_connection; ///< to the database itself, as sc_owner
};

} // namespace sc
