#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace sc {

/** A connection to PostgreSQL; closed and forgotten with the object. Lives on the thread that made it. */
class ServerConnection
{
public:
    /// \p url postgresql://user:password@host:port/database?sslmode=verify-full&sslrootcert=…; what follows '?' goes to libpq as
    /// it is. Errors: Invalid (not such a URL), ConnectionLost (with the server's words).
    [[nodiscard]] static Result<std::unique_ptr<ServerConnection>> open(const QString &url);
    ~ServerConnection();
    ServerConnection(const ServerConnection &) = delete;
    ServerConnection &operator=(const ServerConnection &) = delete;

    using Row = QVariantMap;
    /// Runs \p sql with named bindings. Errors: Error::subject is the SQLSTATE, empty when the connection was lost.
    [[nodiscard]] Result<QList<Row>> run(const QString &sql, const QVariantMap &bindings = {});
    /// The first column of the first row; an invalid value when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantMap &bindings = {});

private:
    explicit ServerConnection(QString name);
    QString m_name;
};

} // namespace sc
