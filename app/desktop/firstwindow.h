#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace sc {

/**
 * One program per desk: the first holds a lock beside the database and listens; a later start hands its request over
 * and ends. A lock whose program is gone (kill -9) is taken over at once; one of a living program never grows stale.
 */
class FirstWindow final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< this program works on the desk (also when the folder takes no lock: opening the desk says why)
        HandedOver, ///< another one does, and took the request
        Unreachable ///< another one does, and does not answer
    };

    explicit FirstWindow(const QString &databasePath, QObject *parent = nullptr);
    /// \p request a ticket number, the absolute path of a file, or empty: only come to the front. Waits at most about
    /// five seconds.
    [[nodiscard]] Role claim(const QString &request);

Q_SIGNALS:
    void requested(const QString &request); ///< by a later start

private:
    [[nodiscard]] bool handOver(const QString &request) const;
    void answer();

    QString m_channel;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace sc
