#pragma once

#include "models/ledger/commanddesk.h"

#include <QTimer>

#include <memory>

namespace sc {

/**
 * Notices what another process (servicecenterctl, a second program) writes to the same file: PRAGMA data_version is
 * asked for on the database thread; the rows of the ledger since the last look are announced like own changes.
 */
class ForeignChanges final : public QObject
{
    Q_OBJECT

public:
    /// Looks at once and then \p every so often. References must outlive it.
    ForeignChanges(Database &database, CommandDesk &commands, std::chrono::milliseconds every = std::chrono::seconds(3),
                   QObject *parent = nullptr);

    void look(); ///< does nothing while a look is under way

private:
    struct Seen;
    [[nodiscard]] static Result<QList<Change>> changesSince(Connection &connection, Seen &seen);

    Database &m_database;
    CommandDesk &m_commands;
    std::shared_ptr<Seen> m_seen; ///< used on the database thread only
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace sc
