#pragma once

#include "models/sync/contact.h"

#include <QObject>
#include <QTimer>

namespace sc {

/** Sends what waits in the outbox, one command after the other, and keeps the answers (P3, P5, P9). Lives on a thread
 * of its own. */
class CommandSender final : public QObject
{
    Q_OBJECT

public:
    CommandSender(Database &database, const Clock &clock, TeamAccess access);

    void send(); ///< everything that waits; at once, however long the last failure told to wait
    void restart(); ///< with a new connection: the outbox has another identity

Q_SIGNALS:
    void answered(const QList<sc::Change> &changes); ///< one command more; rows that a refusal took back
    void numbered(const QString &old, const QString &number, bool wasTold); ///< see TeamDesk
    void failed(const sc::Error &error);

private:
    [[nodiscard]] Result<void> sendAll();
    [[nodiscard]] Result<int> sendSome();

    Database &m_database;
    const Clock &m_clock;
    Contact m_contact;
    QTimer m_again;
};

} // namespace sc
