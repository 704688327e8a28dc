#include "app/desktop/firstwindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr int Attempts = 25; // the first program may hold the lock already and not listen yet
constexpr int WaitMs = 200;
constexpr qint64 LongestRequest = 8192; // a file's path

/// The same for every way to write the path.
QString channelOf(const QString &databasePath)
{
    const QFileInfo file(databasePath);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QByteArray place = (folder.isEmpty() ? file.absoluteFilePath() : QString(folder + u'/' + file.fileName()))
                                 .toUtf8();
    return u"servicecenter-"_s
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

FirstWindow::FirstWindow(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_channel(channelOf(databasePath))
    , m_lock(databasePath + u".lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstWindow::answer);
}

FirstWindow::Role FirstWindow::claim(const QString &request)
{
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        if (m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError) {
            QLocalServer::removeServer(m_channel); // left by one that was killed
            m_server.listen(m_channel);
            return Role::First;
        }
        if (handOver(request))
            return Role::HandedOver;
        QThread::msleep(WaitMs);
    }
    return Role::Unreachable;
}

bool FirstWindow::handOver(const QString &request) const
{
    QLocalSocket first;
    first.connectToServer(m_channel);
    if (!first.waitForConnected(WaitMs))
        return false;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // else Windows only lets the first window's button blink
#endif
    first.write(request.toUtf8() + '\n');
    return first.waitForBytesWritten(WaitMs) && first.waitForReadyRead(5 * WaitMs) && first.readAll().startsWith("ok");
}

void FirstWindow::answer()
{
    while (QLocalSocket *later = m_server.nextPendingConnection()) {
        connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
        const auto read = [this, later] {
            if (!later->canReadLine()) {
                if (later->bytesAvailable() > LongestRequest)
                    later->abort();
                return;
            }
            const QString request = QString::fromUtf8(later->readLine(LongestRequest)).trimmed();
            later->write("ok\n");
            later->disconnectFromServer();
            Q_EMIT requested(request);
        };
        connect(later, &QLocalSocket::readyRead, this, read);
        read(); // what came before this was connected
    }
}

} // namespace sc
