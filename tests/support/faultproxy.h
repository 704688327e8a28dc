#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace sc::test {

/** Stands between client and server on loopback and does what networks do (sync-protocol, 'Faults'). Lives on the
 * thread of its event loop. */
class FaultProxy final : public QObject
{
public:
    enum class Fault {
        None,
        Refuse, ///< nobody listens; what is open is cut
        Stall, ///< nothing goes through any more, in either direction; the connections stay
        LoseAnswers, ///< questions go through, answers do not
        ByteByByte, ///< answers begin in pieces of one byte
        Delay, ///< everything 40 ms later
        HalfOpen ///< the server has gone, the client is not told
    };

    FaultProxy(const QString &host, quint16 port)
        : m_host(host)
        , m_port(port)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no place to listen");
        m_own = m_server.serverPort();
    }
    ~FaultProxy() override
    {
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->disconnect(); // what they tell at their end would come when this is half gone
        qDeleteAll(sockets);
    }
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;
    [[nodiscard]] quint16 port() const { return m_own; }
    [[nodiscard]] int connections() const { return m_accepted; }

    void set(Fault fault)
    {
        m_fault = fault;
        if (fault == Fault::Refuse) {
            m_server.close();
            cut();
        } else if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_own)) {
            qFatal("the port was taken meanwhile");
        }
    }
    void cut() ///< all that is open, at once
    {
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

private:
    void accept()
    {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            ++m_accepted;
            client->setParent(this);
            auto *server = new QTcpSocket(this);
            join(client, server, true);
            join(server, client, false);
            server->connectToHost(m_host, m_port);
        }
    }
    void join(QTcpSocket *from, QTcpSocket *to, bool isQuestion)
    {
        from->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(from, &QTcpSocket::readyRead, to,
                [this, from, to, isQuestion] { pass(from->readAll(), to, isQuestion); });
        connect(from, &QTcpSocket::disconnected, to, [this, to, isQuestion] {
            if (isQuestion || m_fault != Fault::HalfOpen)
                to->abort();
        });
        connect(from, &QTcpSocket::disconnected, from, &QObject::deleteLater);
        connect(from, &QTcpSocket::errorOccurred, to, [this, to, isQuestion] {
            if (isQuestion || m_fault != Fault::HalfOpen)
                to->abort();
        });
    }
    void pass(const QByteArray &bytes, QTcpSocket *to, bool isQuestion)
    {
        if (m_fault == Fault::HalfOpen && isQuestion)
            to->abort(); // the other end learns it, this one does not
        if (!to->isOpen()) // half open
            return;
        if (m_fault == Fault::Stall || m_fault == Fault::HalfOpen || (m_fault == Fault::LoseAnswers && !isQuestion))
            return;
        if (m_fault == Fault::Delay) {
            QTimer::singleShot(40, to, [to, bytes] {
                if (to->isOpen())
                    to->write(bytes);
            });
        } else if (m_fault == Fault::ByteByByte && !isQuestion) {
            // all of a long one would take everybody's time
            const qsizetype single = std::min<qsizetype>(bytes.size(), 500);
            for (qsizetype i = 0; i < single && to->isOpen(); ++i) {
                to->write(bytes.constData() + i, 1);
                to->flush();
            }
            if (to->isOpen())
                to->write(bytes.sliced(single));
        } else {
            to->write(bytes);
        }
    }

    QString m_host;
    quint16 m_port;
    quint16 m_own = 0;
    int m_accepted = 0;
    Fault m_fault = Fault::None;
    QTcpServer m_server;
};

} // namespace sc::test
