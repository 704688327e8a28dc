#pragma once

#include "models/ledger/commanddesk.h"
#include "models/tickets/noticestore.h"

#include <QTimer>

namespace sc {

/**
 * What the user is told while working: hierarchical stages (INC-4), alerts outside service hours (TIME-7),
 * accumulations (SLA-8). Follows the tickets and the clock; a stage that was told is recorded and never told again.
 */
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    /// References must outlive the desk.
    NoticeDesk(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
               Session session, QObject *parent = nullptr);

    void watch(); ///< from now on
    void readSoon(); ///< after a change, while watching
    /// Of stages that fell due before watching: so many at a time, the newest first
    static constexpr int ShownEarlier = 200;

    /// What stands, newest first.
    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }
    /// Not shown any more; that an accumulation is none is recorded, and not asked again. An alert stays until somebody
    /// was told.
    void dismiss(const Notice &notice);
    /// What fell due by now; called by a timer while watching.
    void tick();

Q_SIGNALS:
    void arrived(const sc::Notice &notice); ///< once each
    void changed(); ///< the list

private:
    void read();
    void take(const Outlook &outlook);
    [[nodiscard]] QList<Notice> stagesDue(Instant now);
    void recordTold(const QList<Notice> &stages);
    void recordDismissed(const Notice &accumulation);

    Database &m_database;
    CommandDesk &m_commands;
    const ServiceProfile &m_profile;
    const Clock &m_clock;
    Session m_session;
    QTimer m_ticks;
    QTimer m_toRead; ///< several changes, one read
    int m_generation = 0;
    Outlook m_outlook;
    QHash<QString, Notice> m_stages; ///< shown, by ticket
    Instant m_tickedAt = 0; ///< what fell due by then was told or is told piece by piece
    QList<Notice> m_notices;
    QSet<QString> m_told; ///< entry ids, also those not yet saved
    QSet<QString> m_dismissed;
};

} // namespace sc
