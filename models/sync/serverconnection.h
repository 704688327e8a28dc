#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QStringList>
#include <QVariant>

#include <atomic>
#include <chrono>
#include <memory>

namespace sc {

/** How long a connection waits before it gives up; may be ended from another thread at any moment. */
struct Patience
{
    std::chrono::milliseconds connecting { 10'000 }; ///< for each host
    std::chrono::milliseconds answering { 600'000 }; ///< for each statement
    /// True: what is waited for is given up within 100 ms; may be null
    std::shared_ptr<const std::atomic_bool> stopped;
};

/**
 * A connection to PostgreSQL; closed and forgotten with the object. For one thread at a time. Waits on the socket
 * itself instead of inside libpq, so that a request to a server that hangs ends (libpq would wait for ever).
 */
class ServerConnection
{
public:
    using Parameters = QMap<QString, QString>; ///< by the keywords of libpq

    /**
     * \p url postgresql://user:password@host:port,host2:port2/database?sslmode=verify-full&sslrootcert=… The hosts are
     * tried in turn. Errors: Invalid (not such a URL), else ConnectionLost, the subject says why: an SQLSTATE when the
     * server answered
     * ("locked" when the login may not log in), or "host" (unknown name), "unreachable", "no_tls" (the server offers
     * none), "untrusted" (its certificate), "name" (the certificate is another host's), "ca_file" (cannot be read),
     * "read_only", "timeout", "stopped", "lost". Internal with "library": libpq cannot be loaded.
     */
    [[nodiscard]] static Result<std::unique_ptr<ServerConnection>> open(const QString &url,
                                                                        const Patience &patience = {});
    [[nodiscard]] static Result<std::unique_ptr<ServerConnection>> open(const Parameters &parameters,
                                                                        const Patience &patience = {});
    ~ServerConnection();
    ServerConnection(const ServerConnection &) = delete;
    ServerConnection &operator=(const ServerConnection &) = delete;

    void setPatience(const Patience &patience); ///< for what is asked from now on

    using Row = QVariantMap;
    /// Runs \p sql with named bindings. Errors: Error::subject is the SQLSTATE, empty when the connection was lost.
    [[nodiscard]] Result<QList<Row>> run(const QString &sql, const QVariantMap &bindings = {});
    /// The first column of the first row; an invalid value when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantMap &bindings = {});

    [[nodiscard]] int socket() const; ///< readable: ask takeNotifications()
    struct Notification
    {
        QString channel;
        QString payload;
    };
    /// What was told by NOTIFY since the last call. Errors: ConnectionLost.
    [[nodiscard]] Result<QList<Notification>> takeNotifications();

private:
    struct Private;
    explicit ServerConnection(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace sc
